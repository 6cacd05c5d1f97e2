import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LegislationTimelineDocument } from '../../../src/documents/legislation-timeline.js';
import '../../../src/entries/legislation-timeline.js';
import { ChartDriver } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { gate } from '../../support/gate.js';

gate();

const TAG = 'cabar-legislation-timeline';
const read = async (file: string): Promise<object> =>
  ((await import(`/demo/documents/${file}.json`)) as { default: object }).default;
const NOW = { now: '2026-11-12' };

let box: HTMLElement;
const open = async (file: string | object, attributes: Record<string, string> = {}, width = 760) => {
  box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  const document_ = typeof file === 'string' ? await read(file) : file;
  return ChartDriver.open(TAG, { lang: 'en', ...NOW, ...attributes }, document_, box);
};
const all = <E extends HTMLElement>(chart: ChartDriver, selector: string): E[] => [
  ...chart.root.querySelectorAll<E>(selector),
];
const press = async (chart: ChartDriver, ...keys: string[]): Promise<void> => {
  for (const key of keys) await chart.press(key);
};
const visible = (element: Element): boolean => element.getClientRects().length > 0;
const button = (chart: ChartDriver, name: RegExp): HTMLElement =>
  all(chart, 'button').find(
    (each) => visible(each) && name.test(`${each.getAttribute('aria-label') ?? ''} ${each.textContent}`),
  )!;

/** Long timelines are drawn when the page has nothing else to do. */
const drawn = async (chart: ChartDriver, count: number): Promise<void> => {
  for (let tries = 0; tries < 100 && all(chart, 'section.bill').length !== count; tries++)
    await new Promise((done) => setTimeout(done, 20));
  await chart.settle();
  expect(all(chart, 'section.bill').length).to.equal(count);
};

describe('the legislation timeline', () => {
  afterEach(() => box.remove());

  it('has lanes on wide containers, disclosures on narrow ones, and follows a change of the width', async () => {
    const chart = await open('legislation-typical');
    expect(all(chart, 'svg.track').length).to.equal(3);
    box.style.width = '360px';
    await new Promise((done) => setTimeout(done, 100));
    await chart.settle();
    expect(all(chart, 'svg.track').length).to.equal(0);
    expect(all(chart, '.fold').map((each) => each.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
    ]);
    chart.element.setAttribute('orientation', 'horizontal');
    await chart.settle();
    expect(all(chart, 'svg.track').length).to.equal(3);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('walks events left and right and bills up and down, and each speaks date, stage, bill, title', async () => {
    const chart = await open('legislation-typical');
    chart.chart.focus();
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('b0e0');
    await press(chart, 'ArrowRight', 'ArrowRight');
    expect(chart.focused).to.equal('b0e2');
    expect(chart.root.activeElement!.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.equal(
      '18 September 2024, Introduced in Parliament, “On Access to Records”, Introduced in the Mazhilis',
    );
    await chart.press('ArrowDown');
    expect(chart.focused).to.match(/^b1/);
    await press(chart, 'ArrowUp', 'Home');
    expect(chart.focused).to.equal('b0e0');
    await chart.press('Enter');
    expect(chart.event('cabar-select')!.detail).to.include({ id: 'b0e0', bill: 'records', stage: 'concept' });
  });

  it('opens the text of an event under it, and its concern in the tooltip of its ring', async () => {
    const chart = await open('legislation-typical');
    const turn = button(chart, /412|Public discussion/);
    const words = () => chart.root.textContent;
    expect(turn.getAttribute('aria-expanded')).to.equal('false');
    expect(words()).to.not.contain('412 remarks');
    turn.click();
    await chart.settle();
    expect(turn.getAttribute('aria-expanded')).to.equal('true');
    const more = turn.parentElement!.querySelector('.more')!;
    expect(visible(more)).to.equal(true);
    expect(more.textContent).to.contain('412 remarks');
    turn.click();
    await chart.settle();
    expect(words()).to.not.contain('412 remarks');
    chart.chart.focus();
    await press(chart, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    expect(chart.tooltip!.textContent).to.contain('The time to answer a request is cut');
  });

  it('has the words of all events on paper and in the table, open or not', async () => {
    const chart = await open('legislation-many');
    await drawn(chart, 8);
    const { bills } = (await read('legislation-many')) as LegislationTimelineDocument;
    const lines = bills.flatMap((each) => each.events);
    expect(all(chart, '.events li').length).to.be.below(lines.length);
    dispatchEvent(new Event('beforeprint'));
    await chart.settle();
    expect(all(chart, '.events li').length).to.equal(lines.length);
    expect(all(chart, '.more').length).to.equal(lines.filter(({ text, url }) => text ?? url).length);
    dispatchEvent(new Event('afterprint'));
    await chart.settle();
    expect(all(chart, '.events li').length).to.be.below(lines.length);
    chart.element.setAttribute('view', 'table');
    await chart.settle();
    expect(all(chart, 'tbody tr').length).to.equal(lines.length);
  });

  it('has a vote under its event, in words and as a bar, on wide and on narrow containers', async () => {
    for (const width of [320, 760]) {
      const chart = await open('legislation-typical', {}, width);
      if (width < 600) all(chart, '.fold')[0]!.click();
      await chart.settle();
      const votes = all(chart, '.vote').map((each) => each.textContent!.trim());
      expect(votes[0]).to.equal('For:\u00a071 · Against:\u00a012 · Abstained:\u00a05 · Needed:\u00a050');
      expect(votes.length).to.equal(4);
      const [bar] = [...chart.root.querySelectorAll('.vote .vote-for')];
      expect(bar!.getBoundingClientRect().width).to.be.closeTo((160 * 71) / 88, 0.5);
      box.remove();
    }
  });

  it('keeps title, axis and first lane on one page of paper, and lets long lists of words go on over the next', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const chart = await open('legislation-typical');
      const style = (selector: string) => getComputedStyle(chart.root.querySelector(selector)!);
      for (const part of ['.title', '.subtitle', '.legend', '.axis', '.timeline .head', '.timeline .about'])
        expect(style(part).breakAfter, part).to.equal('avoid');
      expect(style('.track').breakInside).to.equal('avoid');
      for (const part of ['.frame', 'section.bill', '.events'])
        expect(style(part).breakInside, part).to.equal('auto');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('merges crowded rings into one that opens', async () => {
    const chart = await open('legislation-many');
    await drawn(chart, 8);
    const many = all(chart, '.many')[0]!;
    expect(many.getAttribute('aria-expanded')).to.equal('false');
    many.click();
    await chart.settle();
    expect(many.getAttribute('aria-expanded')).to.equal('true');
    expect(all(chart, '.together li').length).to.equal(Number(many.textContent));
  });

  it('has a chooser among many bills, that shows the chosen ones and all again', async () => {
    const chart = await open('legislation-many');
    await drawn(chart, 8);
    button(chart, /Choose documents/).click();
    await chart.settle();
    const boxes = all<HTMLInputElement>(chart, 'input');
    expect(boxes.length).to.equal(8);
    boxes[2]!.click();
    await chart.settle();
    all<HTMLInputElement>(chart, 'input')[4]!.click();
    await chart.settle();
    expect(all(chart, 'section.bill').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Bill number 3',
      'Bill number 5',
    ]);
    button(chart, /Show all/).click();
    await drawn(chart, 8);
  });

  it('filters by bill, from and to', async () => {
    const chart = await open('legislation-typical', { bill: 'platforms', from: '2026' });
    expect(all(chart, 'section.bill').length).to.equal(1);
    expect(all(chart, '.events li').length).to.equal(2);
    chart.element.setAttribute('to', '2026-03');
    await chart.settle();
    expect(all(chart, '.events li').length).to.equal(1);
  });

  it('has every event in the table', async () => {
    const chart = await open('legislation-typical', { view: 'table' });
    expect(all(chart, 'tbody tr').length).to.equal(19);
    expect(chart.text('table')).to.contain('June 2026').and.to.contain('https://example.org/records/1');
  });

  it('unfolds a bill on a narrow container by keyboard, and its events follow', async () => {
    const chart = await open('legislation-typical', {}, 340);
    chart.chart.focus();
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('b0');
    (chart.root.activeElement as HTMLElement).click();
    await chart.settle();
    expect(chart.root.activeElement!.getAttribute('aria-expanded')).to.equal('true');
    await press(chart, 'ArrowRight', 'ArrowRight');
    expect(chart.focused).to.equal('b0e1t');
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('b1');
  });

  for (const [i, file] of [
    'typical',
    'own-stages',
    'many',
    'longest',
    'empty',
    'hostile',
    'kz-media',
    'kz-all',
  ].entries())
    it(`${file}: nobody is shut out, both forms, both themes, no sideways scroll at 320 px`, async function () {
      this.timeout(60_000);
      const lang = ['en', 'ru', 'kk'][i % 3]!;
      for (const attributes of [{}, { orientation: 'horizontal' }] as Record<string, string>[]) {
        const chart = await open(`legislation-${file}`, { lang, ...attributes }, 320);
        expect(chart.event('cabar-error')).to.equal(undefined);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        expect(chart.words).to.not.match(/NaN|undefined|Infinity|\[object/);
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        box.remove();
      }
      const chart = await open(`legislation-${file}`, { lang }, 900);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
    });

  it('says the present stage in three languages', async () => {
    for (const [lang, words] of [
      ['en', 'At second reading since June 2026'],
      ['ru', 'На рассмотрении во втором чтении с июня 2026 года'],
      ['kk', '2026 жылғы маусым айынан бастап екінші оқылымда'],
    ] as const) {
      const chart = await open('legislation-typical', { lang });
      expect(all(chart, '.pill')[1]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(words);
      box.remove();
    }
  });
});
