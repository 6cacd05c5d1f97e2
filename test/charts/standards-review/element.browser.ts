import { expect } from 'chai';
import { render } from 'lit';
import { standardsReview } from '../../../src/charts/standards-review/chart.js';
import '../../../src/entries/standards-review.js';
import { ChartDriver, clean } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { corpus } from '../../support/corpus.js';
import { gate } from '../../support/gate.js';
import { tableMeasure as measure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { modelOf, sample } from './sample.js';

gate();

let box: HTMLElement;
let chart: ChartDriver;
const open = async (
  width: number,
  attributes: Record<string, string> = {},
  data: object = sample(),
): Promise<ChartDriver> => {
  box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  return (chart = await ChartDriver.open('cabar-standards-review', { lang: 'en', ...attributes }, data, box));
};
afterEach(() => {
  chart?.close();
  box?.remove();
});

// The test server makes modules of JSON files.
const read = async (name: string): Promise<object> =>
  ((await import(`/demo/documents/standards-${name}.json`)) as { default: object }).default;

const mark = (id: string): HTMLElement => chart.root.querySelector(`[data-id="${id}"]`)!;
const press = async (element: Element | null | undefined): Promise<void> => {
  (element as HTMLElement).click();
  await chart.settle();
};
const texts = (selector: string): string[] =>
  [...chart.root.querySelectorAll(selector)].map((element) => clean(element.textContent));
const count = (word: string): HTMLElement =>
  [...chart.root.querySelectorAll<HTMLElement>('.counts button')].find((button) =>
    button.textContent!.includes(word),
  )!;

describe('a wide standards review', () => {
  it('is a grid of verdicts in words, by law, with live links at the standards', async () => {
    await open(760);
    expect(texts('[role="columnheader"]')).to.deep.equal([
      'Provision',
      'Clear law',
      'Legitimate aim',
      'Independent review',
    ]);
    expect(texts('.law')).to.deep.equal(['Law X', 'Law Y of 2024']);
    expect(texts('[role="gridcell"]').slice(0, 3)).to.deep.equal([
      'Conflicts',
      'Partly complies',
      '– No finding',
    ]);
    expect(chart.root.querySelector<HTMLAnchorElement>('.heads a')!.href).to.equal(
      'https://example.org/clear',
    );
    expect(chart.labels()[0]).to.equal(
      'Conflicts. Clear law. A site is blocked before a court decides., Article 41-1',
    );
  });

  it('opens a finding under its row: the law apart, the assessor named, links, reasons, recommendation', async () => {
    await open(760);
    await press(mark('block × clear'));
    expect(mark('block × clear').getAttribute('aria-expanded')).to.equal('true');
    expect(chart.event('cabar-select')!.detail).to.deep.equal({ id: 'block × clear' });
    expect(texts('.said .kicker')).to.deep.equal(['The law', 'International standard']);
    expect(texts('.said .provision')).to.deep.equal(['A site is blocked before a court decides.']);
    expect(
      [...chart.root.querySelectorAll<HTMLAnchorElement>('.said a')].map(({ href }) => href),
    ).to.deep.equal(['https://example.org/x#41', 'https://example.org/clear']);
    expect(texts('.judged p').map((text) => text.replace(/\s/g, ' '))).to.deep.equal([
      'Assessed by: Example Institute · 3 May 2024',
      'Conflicts',
      'The grounds are open.',
      'Recommendation: Close the list.',
    ]);
    const row = mark('block × clear').closest('[role="row"]')!;
    expect(row.nextElementSibling!.contains(chart.root.querySelector('.opened'))).to.equal(true);
    await press(mark('block × clear'));
    expect(chart.root.querySelector('.opened')).to.equal(null);
  });

  it('filters by the verdicts pressed, as the attribute does, and lets go', async () => {
    await open(760);
    await press(count('Partly'));
    expect(count('Partly').getAttribute('aria-pressed')).to.equal('true');
    expect(texts('.row .provision small')).to.deep.equal(['Article 41-1']);
    expect(mark('block × clear').classList.contains('quiet')).to.equal(true);
    await press(count('Complies'));
    expect(texts('.row .provision small')).to.deep.equal(['Article 41-1', 'Preamble']);
    await press(count('Partly'));
    await press(count('Complies'));
    expect(texts('.law')).to.deep.equal(['Law X', 'Law Y of 2024']);
    chart.element.setAttribute('verdict', 'not-assessed');
    await chart.settle();
    expect(texts('.law')).to.deep.equal(['Law Y of 2024']);
  });

  it('gives what is not assessed no ground, and the years of findings that differ in age', async () => {
    const { findings } = sample() as { findings: object[] };
    const dates = ['2014', '2024-06'];
    await open(760, {}, sample({ findings: findings.map((each, i) => ({ ...each, date: dates[i] })) }));
    const ground = ({ backgroundImage, backgroundColor }: CSSStyleDeclaration) => [
      backgroundImage,
      backgroundColor,
    ];
    expect(ground(getComputedStyle(mark('name × aim')))).to.deep.equal(['none', 'rgba(0, 0, 0, 0)']);
    expect(ground(getComputedStyle(mark('block × clear')))[1]).to.not.equal('rgba(0, 0, 0, 0)');
    expect(clean(mark('block × clear').textContent)).to.equal('Conflicts 2014');
    expect(clean(mark('block × aim').textContent)).to.equal('Partly complies 2024');
  });

  it('lets a reader choose standards', async () => {
    await open(760);
    const fold = chart.root.querySelector('.fold')!;
    expect(clean(fold.textContent)).to.equal('Choose standards: 3 of 3');
    await press(fold);
    await press(chart.root.querySelectorAll('.choice [aria-pressed]')[2]);
    expect(texts('[role="columnheader"]')).to.deep.equal(['Provision', 'Independent review']);
    await press(chart.root.querySelectorAll('.choice [aria-pressed]')[2]);
    expect(texts('[role="columnheader"]').length).to.equal(4);
  });

  it('puts provisions without a finding behind one line, that opens by pointer and keyboard', async () => {
    const { provisions } = sample() as { provisions: object[] };
    const bare = { id: 'fine', text: 'A fine is set.', law: 'Law Z', article: '5' };
    await open(760, {}, sample({ provisions: [bare, ...provisions] }));
    expect(texts('.law')).to.deep.equal(['Law X', 'Law Y of 2024']);
    expect(texts('.unassessed .fold')).to.deep.equal(['1 provision has no finding']);
    expect(texts('.unassessed li')).to.deep.equal([]);
    await press(chart.root.querySelector('.unassessed .fold'));
    expect(texts('.unassessed li')).to.deep.equal(['A fine is set. Law Z · Article 5']);
    chart.chart.focus();
    await chart.press('End', true);
    expect(chart.focused).to.equal('without finding');
  });

  it('is one stop of the tab key, from which arrows walk the verdicts, over what has none', async () => {
    await open(760);
    chart.chart.focus();
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('block × clear');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('block × aim');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('block × aim');
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('reply × clear');
    expect(chart.tooltip).to.equal(null);
  });
});

describe('a narrow standards review', () => {
  it('lists provisions with counts in words; in them the verdicts, in these the findings', async () => {
    await open(360);
    expect(chart.marks().length).to.equal(3);
    expect(texts('.tally')[0]).to.equal('Conflicts 1 Partly complies 1');
    expect(chart.labels()[0]).to.contain('Conflicts: 1');
    await press(mark('provision block'));
    expect(texts('.line')).to.deep.equal([
      'Clear law Conflicts',
      'Legitimate aim Partly complies',
      'Independent review – No finding',
    ]);
    await press(chart.root.querySelector('.line'));
    expect(texts('.said .provision').length).to.equal(1);
    expect(texts('.judged').join()).to.contain('Close the list.');
  });

  it('keeps what is open when the container grows wide', async () => {
    await open(360);
    await press(mark('provision block'));
    await press(chart.root.querySelector('.line'));
    box.style.width = '760px';
    await new Promise((done) => setTimeout(done, 100));
    await chart.settle();
    expect(mark('block × clear').getAttribute('aria-expanded')).to.equal('true');
    expect(texts('.judged').length).to.equal(1);
  });
});

describe('a standards review on paper', () => {
  for (const width of [360, 760])
    it(`has every finding open, what is not assessed in a line, and nothing to press, ${width} px wide`, async () => {
      const en = await loadLocale('en');
      const model = modelOf(en);
      box = document.body.appendChild(document.createElement('div'));
      withLocale(en, () =>
        render(
          standardsReview.view(standardsReview.layout(model, { width, measure }), model, { open: new Set() }),
          box,
        ),
      );
      expect(box.querySelectorAll('.opened').length).to.equal(4);
      expect([...box.querySelectorAll('.left')].map((line) => clean(line.textContent))).to.deep.equal([
        'Not assessed: Legitimate aim.',
      ]);
      expect(clean(box.querySelector('.judged')!.textContent)).to.contain('Close the list.');
      expect([...box.querySelectorAll('a')].map(({ href }) => href)).to.include('https://example.org/x#41');
      expect(box.querySelectorAll('.counts button, .fold, button.provision, button a').length).to.equal(0);
    });
});

describe('every standards review', () => {
  const cases: [name: string, width: number, lang: string][] = [
    ['typical', 760, 'en'],
    ['typical', 320, 'ru'],
    ['longest-words', 320, 'kk'],
    ['longest-words', 1200, 'ru'],
    ['missing', 640, 'kk'],
    ['empty', 360, 'en'],
    ['hostile', 320, 'ru'],
    ['hostile', 760, 'en'],
    ['review-kz', 760, 'kk'],
    ['review-kz', 360, 'ru'],
  ];
  cases.forEach(([name, width, lang]) =>
    it(`${name} at ${width} px in ${lang} shuts nobody out, opened and as a table, and keeps its width`, async function () {
      this.timeout(60_000);
      await open(width, { lang }, await read(name));
      expect(chart.event('cabar-error')).to.equal(undefined);
      await press(chart.marks()[0] ?? chart.chart);
      if (chart.root.querySelector('.line')) await press(chart.root.querySelector('button.line'));
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      expect(chart.words).to.not.match(/NaN|undefined|\[object/);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      chart.element.view = 'table';
      await chart.settle();
      expect(chart.root.querySelectorAll('table').length).to.be.above(0);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
    }),
  );

  it('draws sixty provisions of eight standards, none left out', async () => {
    await open(1200, {}, await read('many'));
    // The rest of a long drawing comes when the browser is idle.
    const drawn = (): number => chart.root.querySelectorAll('.row').length;
    for (let wait = 0; wait < 40 && drawn() < 61; wait++) await new Promise((done) => setTimeout(done, 50));
    expect(drawn()).to.equal(61);
  });

  it('takes hostile texts of the corpus as words', async function () {
    const response = await corpus('xss-strings.json');
    if (!response) return this.skip();
    const { strings } = (await response.json()) as { strings: { payload: string }[] };
    const payloads = strings.map(({ payload }) => payload);
    const provisions = payloads.map((text, i) => ({ id: `p${i}`, text, law: text, article: text }));
    await open(
      360,
      {},
      sample({
        provisions,
        findings: provisions.map(({ id }, i) => ({
          provision: id,
          standard: 'clear',
          verdict: 'partly',
          text: payloads[i],
          recommendation: payloads[i],
        })),
      }),
    );
    expect(chart.event('cabar-error')).to.equal(undefined);
    await press(chart.marks()[0]);
    await press(chart.root.querySelector('.line'));
    expect(
      chart.root.querySelectorAll('script, img, iframe, object, embed, [onerror], [onload]').length,
    ).to.equal(0);
  });
});
