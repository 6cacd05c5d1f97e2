import { expect } from 'chai';
import '../../src/entries/chart.js';
import '../../src/entries/survey.js';
import { ChartDriver } from '../drivers/chart.js';
import { axeInBothThemes } from '../support/axe.js';
import { read } from '../support/gallery.js';
import { gate } from '../support/gate.js';
import { sample } from './sample.js';

gate();

const { warn } = console;
let warnings: string[] = [];
let chart: ChartDriver;
const open = async (...args: Parameters<typeof ChartDriver.open>): Promise<ChartDriver> =>
  (chart = await ChartDriver.open(...args));
beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => warnings.push(text);
});
afterEach(() => {
  console.warn = warn;
  chart.close();
});

describe('an option that nobody knows', () => {
  it('is told on the console once, with what there is, and the chart is drawn without it', async () => {
    await open(
      'cabar-survey',
      { lang: 'en', layout: 'pie', sort: 'zzz', by: 'age', theme: 'neon' },
      sample(),
    );
    expect(chart.marks().length).to.equal(3);
    chart.element.lang = 'ru';
    await chart.settle();
    await chart.click('Таблица');
    expect(warnings).to.deep.equal([
      'cabar-charts: theme="neon" is not known; there is: auto, light, dark',
      'cabar-charts: by="age" is not known; there is: nothing',
      'cabar-charts: layout="pie" is not known; there is: auto, bars, stacked, diverging, dots, trend',
      'cabar-charts: sort="zzz" is not known; there is: document, value, net, negative',
    ]);
    chart.element.setAttribute('layout', 'donut');
    await chart.settle();
    expect(warnings.length).to.equal(5);
  });

  it('is a panel in the reader’s language where it names the question, until one is named that is there', async () => {
    await open('cabar-survey', { lang: 'kk', question: 'zzz' }, sample());
    expect(chart.marks().length).to.equal(0);
    expect(chart.text('error')).to.contain('question ішінде «zzz» көрсетілген, бірақ деректерде ондай жоқ.');
    expect([...chart.part('error')!.querySelectorAll('li')].map((li) => li.textContent)).to.deep.equal(['q']);
    expect(chart.button('Қайталап көру')).to.equal(undefined);
    expect(chart.event('cabar-ready')).to.equal(undefined);
    expect(chart.event('cabar-error')!.detail).to.deep.equal({
      code: 'unknown-option',
      message: 'question: expected q, got zzz',
      path: 'question',
    });
    expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
    chart.element.setAttribute('question', 'zzz q');
    await chart.settle();
    expect(chart.part('error')).to.equal(null);
    expect(chart.marks().length).to.equal(3);
    expect(chart.event('cabar-ready')).to.not.equal(undefined);
    expect(warnings).to.deep.equal(['cabar-charts: question="zzz" is not known; there is: q']);
  });

  for (const [file, option] of [
    ['legislation-typical.json', 'bill'],
    ['quotes-typical.json', 'quote'],
  ] as const)
    it(`is a panel where it names the ${option}`, async () => {
      await open('cabar-chart', { lang: 'en', [option]: 'zzz' }, await read(file));
      expect(chart.text('error')).to.contain(`${option} asks for “zzz”, which is not in the data.`);
      expect(chart.part('error')!.querySelectorAll('li').length).to.be.above(1);
      expect(chart.part('chart')).to.equal(null);
    });
});

describe('mirrors', () => {
  it('are asked also after a document of another kind, or one with mistakes', async () => {
    await open('cabar-survey', { lang: 'en', src: '/net/html-as-json /net/unknown-type /net/ok' });
    expect(chart.event('cabar-error')).to.equal(undefined);
    expect(chart.marks().length).to.be.above(0);
  });

  it('are all named when none has a document', async () => {
    await open('cabar-survey', { lang: 'en', src: '/net/status/503 /net/html /net/unknown-type' });
    const { code, message, url } = chart.event('cabar-error')!.detail;
    expect(code).to.equal('http');
    expect(url).to.contain('/net/status/503');
    expect(message).to.match(
      /^http 503\n\S+\/net\/html: not-json page\n\S+\/net\/unknown-type: type: expected/,
    );
    const lines = [...chart.part('error')!.querySelectorAll('li')].map((li) => li.textContent);
    expect(lines.length).to.equal(3);
    expect(lines[0]).to.match(/\/net\/status\/503$/);
    expect(lines[1]).to.match(/\/net\/html: There is no chart data .* got a web page\.$/);
    expect(lines[2]).to.match(/\/net\/unknown-type: .*“pie”/);
  });
});
