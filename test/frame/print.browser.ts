import { expect } from 'chai';
import '../../src/entries/chart.js';
import '../../src/entries/survey.js';
import type { CabarSurvey } from '../../src/charts/survey/element.js';
import { ChartDriver } from '../drivers/chart.js';
import { gate } from '../support/gate.js';
import { sample } from './sample.js';

gate();

const drawn = (chart: CabarSurvey): number =>
  Number(chart.shadowRoot!.querySelector('.chart > svg')?.getAttribute('width'));

describe('a chart on paper', () => {
  let box: HTMLElement;
  const open = async (width: number): Promise<CabarSurvey> => {
    box = document.body.appendChild(document.createElement('div'));
    box.style.width = `${width}px`;
    const chart = document.createElement('cabar-survey') as CabarSurvey;
    chart.lang = 'en';
    chart.data = sample();
    box.append(chart);
    await chart.updateComplete;
    return chart;
  };
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    box.remove();
  });

  it('from a wide window is as wide as paper before the event has ended, and as wide as before after it', async () => {
    const chart = await open(1100);
    const screen = drawn(chart);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(chart)).to.be.within(600, 680);
    dispatchEvent(new Event('afterprint'));
    expect(drawn(chart)).to.equal(screen);
  });

  it('from a narrow window has the width of its place', async () => {
    const chart = await open(400);
    const screen = drawn(chart);
    dispatchEvent(new Event('beforeprint'));
    expect(drawn(chart)).to.equal(screen);
  });

  it('that was hidden until now is drawn', async () => {
    const chart = await open(500);
    chart.remove();
    box.hidden = true;
    const other = document.createElement('cabar-survey') as CabarSurvey;
    other.data = sample();
    box.append(other);
    await other.updateComplete;
    expect(other.shadowRoot!.querySelector('[data-id]')).to.equal(null);
    box.hidden = false;
    dispatchEvent(new Event('beforeprint'));
    expect(other.shadowRoot!.querySelectorAll('[data-id]').length).to.equal(3);
  });

  describe('with loading="lazy", far from the screen', () => {
    const lazy = (prepare: (chart: HTMLElement) => void, tag = 'cabar-survey'): HTMLElement => {
      box = document.body.appendChild(document.createElement('div'));
      box.style.paddingTop = '10000px';
      const chart = document.createElement(tag);
      chart.lang = 'ru';
      chart.setAttribute('loading', 'lazy');
      prepare(chart);
      box.append(chart);
      return chart;
    };
    const inside = (chart: HTMLElement): void => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(sample());
      chart.append(script);
    };
    const given = (chart: HTMLElement): unknown => ((chart as CabarSurvey).data = sample());
    const marks = ({ shadowRoot }: HTMLElement): number =>
      shadowRoot!.querySelectorAll('.chart [data-id]').length;

    for (const [name, prepare] of [
      ['handed in', given],
      ['inside of it', inside],
    ] as const)
      for (const tag of ['cabar-survey', 'cabar-chart'])
        it(`and its document ${name}, is drawn before the event has ended (${tag})`, async () => {
          // The page has drawn another one in this language: code and words are there.
          const other = await ChartDriver.open('cabar-chart', { lang: 'ru' }, sample());
          const chart = lazy(prepare, tag);
          await (chart as CabarSurvey).updateComplete;
          expect(marks(chart)).to.equal(0);
          dispatchEvent(new Event('beforeprint'));
          expect(marks(chart)).to.equal(3);
          other.close();
        });

    it('and its document elsewhere, leaves what stands inside of it', async () => {
      const chart = lazy((chart) => {
        chart.setAttribute('src', '/net/no-answer');
        chart.append(Object.assign(document.createElement('p'), { textContent: 'The same as a table' }));
      });
      dispatchEvent(new Event('beforeprint'));
      expect(chart.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      expect(chart.shadowRoot!.textContent!.trim()).to.equal('');
    });

    it('and nothing inside of it, says that it has not loaded', async () => {
      const chart = lazy((chart) => chart.setAttribute('src', '/net/no-answer'));
      await (chart as CabarSurvey).updateComplete;
      expect(chart.shadowRoot!.textContent!.trim()).to.equal('Загрузка…');
      dispatchEvent(new Event('beforeprint'));
      expect(chart.shadowRoot!.textContent).to.match(/К.моменту печати диаграмма не.загрузилась\./);
      expect(chart.shadowRoot!.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });
  });
});
