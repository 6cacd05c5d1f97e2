import { expect } from 'chai';
import '../../../src/entries/methodology.js';
import { ChartDriver, clean } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { corpus } from '../../support/corpus.js';
import { gate } from '../../support/gate.js';

gate();

// The test server makes modules of JSON files.
const read = async (name: string): Promise<object> =>
  ((await import(`/demo/documents/methodology-${name}.json`)) as { default: object }).default;

let box: HTMLElement;
let chart: ChartDriver;
const open = async (data: unknown, lang: string, width = 720): Promise<ChartDriver> => {
  box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  return (chart = await ChartDriver.open('cabar-methodology', { lang }, data, box));
};
afterEach(() => {
  chart?.close();
  box?.remove();
});

const list = (): HTMLElement => chart.root.querySelector('.list')!;

describe('a methodology', () => {
  it('shows each method with its number and facts, and what it can show, unfolded', async () => {
    await open(await read('typical'), 'en');
    expect(chart.labels()).to.deep.equal([
      'Desk review: 38\u00a0documents',
      'Survey: 1,204\u00a0people',
      'Interviews: 16\u00a0interviews',
      'Consultation: n\u00a0=\u00a03',
    ]);
    const survey = clean(chart.marks()[1]!.textContent);
    for (const fact of [
      '1,204',
      'Online',
      'sex, age, region',
      '12 – 30 Apr 2026',
      'Not given here: question wording',
    ])
      expect(survey).to.contain(fact);
    const note = chart.root.querySelector<HTMLElement>('[role="note"]')!;
    expect(note.offsetHeight).to.be.above(0);
    expect(note.innerText).to.contain('describe those who answered; no margin of error is given');
  });

  it('unfolds the disclosure list, with what is not stated', async () => {
    await open(await read('kz-2023'), 'en');
    expect(list().offsetHeight).to.equal(0);
    await chart.click('Disclosure list: 10 of 25 items stated');
    expect(list().offsetHeight).to.be.above(0);
    expect(
      [...list().querySelectorAll('dd')].filter((dd) => clean(dd.textContent) === 'not stated').length,
    ).to.equal(15);
    expect(list().querySelector('a')!.rel).to.contain('noopener');
  });

  it('is walked by the arrow keys', async () => {
    await open(await read('typical'), 'en');
    chart.chart.focus();
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('method-1');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('method-2');
    await chart.press('ArrowDown');
    expect(chart.focused).to.match(/^method-[34]$/);
    expect(chart.tooltip).to.equal(null);
  });

  for (const name of ['typical', 'samples', 'empty', 'hostile', 'kz-2023'])
    it(`${name}: fits a phone and shuts nobody out, drawn and as a table`, async function () {
      this.timeout(60_000);
      for (const [lang, width] of [
        ['ru', 320],
        ['kk', 760],
        ['en', 1200],
      ] as const) {
        await open(await read(name), lang, width);
        expect(chart.event('cabar-error')).to.equal(undefined);
        const unfold = chart.root.querySelector<HTMLButtonElement>('.unfold');
        unfold?.click();
        await chart.settle();
        expect(chart.chart.scrollWidth).to.be.at.most(chart.chart.clientWidth);
        expect(chart.words).to.not.match(/NaN|undefined|\[object/);
        expect(chart.root.querySelector('script, img, iframe, [onload], [onerror]')).to.equal(null);
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        chart.element.view = 'table';
        await chart.settle();
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        chart.close();
        box.remove();
      }
    });

  it('takes every hostile string as words', async function () {
    this.timeout(60_000);
    const response = await corpus('xss-strings.json');
    if (!response) return;
    const { strings } = (await response.json()) as { strings: { payload: string }[] };
    const methods = strings.map(({ payload: text }) => ({
      kind: 'survey',
      title: text,
      text,
      by: text,
      population: text,
    }));
    await open({ ...(await read('hostile')), methods }, 'en');
    expect(chart.event('cabar-error')).to.equal(undefined);
    // A long drawing grows when the browser has time.
    while (chart.marks().length < methods.length) await new Promise(requestAnimationFrame);
    expect(chart.marks().length).to.equal(methods.length);
    expect(chart.root.querySelector('script, img, iframe, [onload], [onerror]')).to.equal(null);
  });
});
