import { expect } from 'chai';
import '../../../src/entries/trust-matrix.js';
import { ChartDriver, clean } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { gate } from '../../support/gate.js';
import { until } from '../../support/until.js';

gate();

const TAG = 'cabar-trust-matrix';
const LANGUAGES = ['en', 'ru', 'kk'];
const FILES = ['typical', 'kinds', 'values', 'points', 'longest-words', 'empty', 'hostile'].map(
  (name) => `matrix-${name}`,
);
const REAL = ['trust-us-institutions-2020', 'trust-kz-sources-2025'];

const read = async (name: string): Promise<unknown> =>
  ((await import(`/demo/documents/${name}.json`)) as { default: unknown }).default;

async function open(name: string | object, attributes: Record<string, string> = {}, width = 760) {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  const data = typeof name === 'string' ? await read(name) : name;
  const chart = await ChartDriver.open(TAG, { lang: 'en', ...attributes }, data, box);
  return { box, chart };
}

const names = ({ root }: ChartDriver) =>
  [...root.querySelectorAll('.matrix .name')].map((name) => clean(name.textContent));
const heads = ({ root }: ChartDriver) => [...root.querySelectorAll('.matrix [aria-sort]')];
const sorted = (chart: ChartDriver) =>
  heads(chart)
    .filter((head) => head.getAttribute('aria-sort') !== 'none')
    .map((head) => `${clean(head.textContent)} ${head.getAttribute('aria-sort')}`);
const button = (chart: ChartDriver, text: string) =>
  heads(chart)
    .find((head) => clean(head.textContent).startsWith(text))!
    .querySelector('button')!;
const figures = ({ root }: ChartDriver) =>
  [...root.querySelectorAll('.matrix tbody tr, .matrix .strip:not(.heads)')].map((row) =>
    [...row.querySelectorAll('[data-id]')].map((cell) => clean(cell.textContent)),
  );

describe('trust matrix', () => {
  for (const width of [320, 760])
    [...FILES, ...REAL].forEach((name, i) =>
      it(`${name} at ${width} px: nobody is shut out, in light, dark and as a table`, async function () {
        this.timeout(60_000);
        const { box, chart } = await open(name, { lang: LANGUAGES[i % 3]! }, width);
        expect(chart.event('cabar-error')).to.equal(undefined);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        expect(chart.root.querySelector('.matrix')!.scrollWidth).to.be.at.most(width);
        for (const cell of chart.root.querySelectorAll('.matrix [role=gridcell], .matrix td[data-id]'))
          expect(cell.getAttribute('aria-label'))
            .to.match(/\S/)
            .and.not.match(/NaN|undefined|Infinity|\[object/);
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        chart.element.view = 'table';
        await chart.settle();
        expect(chart.text('table')).to.not.match(/NaN|undefined|Infinity|\[object/);
        expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
        box.remove();
      }),
    );

  it('sorts from its heads: top first, then turned, then as in the document', async () => {
    const { box, chart } = await open('matrix-typical');
    const document = names(chart);
    expect(sorted(chart)).to.deep.equal([]);
    button(chart, 'All').click();
    await chart.settle();
    expect(sorted(chart)).to.deep.equal(['All 1,204 descending']);
    expect(names(chart)[0]).to.equal('Friends and relatives');
    expect(names(chart).at(-1)).to.equal('Bloggers');
    button(chart, 'All').click();
    await chart.settle();
    expect(sorted(chart)).to.deep.equal(['All 1,204 ascending']);
    expect(names(chart)[0]).to.equal('Bloggers');
    button(chart, 'All').click();
    await chart.settle();
    expect(names(chart)).to.deep.equal(document);
    button(chart, 'Spread').click();
    await chart.settle();
    expect(names(chart)[0]).to.equal('State television');
    chart.element.setAttribute('sort', '-old');
    await chart.settle();
    expect(sorted(chart)).to.deep.equal(['50+ 374 ascending']);
    box.remove();
  });

  it('sorts by keyboard: the arrows lead up into the heads, and the button keeps the focus', async () => {
    const { box, chart } = await open('matrix-typical');
    chart.chart.focus();
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('i0/t');
    await chart.press('ArrowUp');
    const head = chart.root.activeElement as HTMLButtonElement;
    expect(head).to.equal(button(chart, 'All'));
    await chart.press('ArrowRight');
    await chart.press('ArrowRight');
    (chart.root.activeElement as HTMLButtonElement).click();
    await chart.settle();
    expect(sorted(chart)).to.deep.equal(['Women 627 descending']);
    expect(chart.root.activeElement).to.equal(button(chart, 'Women'));
    box.remove();
  });

  it('arrow keys move in two dimensions, and a chosen cell shows its distribution', async () => {
    const { box, chart } = await open('matrix-typical');
    chart.chart.focus();
    await chart.press('ArrowDown');
    await chart.press('ArrowRight');
    await chart.press('ArrowRight');
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('i1/g1');
    expect(chart.root.activeElement!.getAttribute('aria-label')).to.equal(
      'Bloggers, Women: −35, n\u00a0=\u00a0562',
    );
    await chart.press('Enter');
    const tip = chart.tooltip!;
    expect(tip.textContent)
      .to.include('Bloggers')
      .and.include('Trust completely')
      .and.include('Have not heard of it');
    expect(tip.querySelectorAll('.distribution rect')).to.have.length(6);
    const { item, group } = chart.event('cabar-select')!.detail as Record<string, string>;
    expect([item, group]).to.deep.equal(['bloggers', 'women']);
    box.remove();
  });

  it('a press of a cell pins its tooltip', async () => {
    const { box, chart } = await open('matrix-typical');
    chart.root.querySelector<HTMLElement>('[data-id="i6/g2"]')!.click();
    await chart.settle();
    expect(chart.tooltip!.textContent).to.include('State television').and.include('−41');
    box.remove();
  });

  it('on a phone chips choose the set of groups', async () => {
    const { box, chart } = await open('matrix-typical', {}, 320);
    const chips = () => [...chart.root.querySelectorAll('.chip')];
    expect(chips().map((chip) => [clean(chip.textContent), chip.getAttribute('aria-pressed')])).to.deep.equal(
      [
        ['Sex', 'true'],
        ['Age', 'false'],
        ['Language at home', 'false'],
      ],
    );
    (chips()[1] as HTMLButtonElement).click();
    await chart.settle();
    expect(chips()[1]!.getAttribute('aria-pressed')).to.equal('true');
    expect(heads(chart).map((head) => clean(head.textContent))).to.deep.equal([
      'All 1,204',
      '18–29 318',
      '30–49 512',
      '50+ 374',
      'Spread',
      'Have not heard of it',
    ]);
    expect(figures(chart)[6]).to.deep.equal(['+3', '−41', '−4', '+46', '87', 'Have not heard of it: 2%']);
    for (const chip of chips()) expect(chip.getBoundingClientRect().height).to.be.at.least(32);
    const head = chart.root.querySelector('.stuck')!;
    expect(getComputedStyle(head).position).to.equal('sticky');
    box.remove();
  });

  it('the table has the figures of the chart', async () => {
    const { box, chart } = await open('matrix-typical', { sort: 'total' });
    const drawn = figures(chart).map((row) => row.map((text) => text.replace('–', '')));
    const heading = names(chart);
    chart.element.view = 'table';
    await chart.settle();
    const rows = chart.cells().slice(0, drawn.length);
    expect(rows.map(([name]) => name)).to.deep.equal(heading);
    expect(
      rows.map((row) => row.slice(1, drawn[0]!.length + 1).map((text) => text.replace(/^–.*/, ''))),
    ).to.deep.equal(drawn);
    expect(chart.text('table')).to.include('Only asked in Kazakh and Russian');
    box.remove();
  });

  it('a dash stands where there is no figure, and nowhere else', async () => {
    for (const width of [320, 760]) {
      const { box, chart } = await open('matrix-typical', { by: 'home' }, width);
      const dash = (mark: Element) => getComputedStyle(mark, '::after').content.includes('–');
      expect(heads(chart).filter(dash)).to.deep.equal([]);
      const cells = [...chart.root.querySelectorAll('.matrix .cell[data-id]')];
      const empty = cells.filter((cell) => clean(cell.textContent) === '');
      expect(cells.filter(dash)).to.deep.equal(empty);
      expect(empty.length).to.be.above(0);
      box.remove();
    }
  });

  it('kinds head their rows', async () => {
    const { box, chart } = await open('matrix-kinds', { sort: 'total' });
    const kinds = [...chart.root.querySelectorAll('.kind')].map((kind) => clean(kind.textContent));
    expect(kinds).to.deep.equal(['People', 'Online', 'Television and print']);
    expect(names(chart).slice(0, 3)).to.deep.equal([
      'Friends and relatives',
      'Bloggers',
      'Independent online outlets',
    ]);
    box.remove();
  });

  it('200 sources by 30 groups are drawn whole, sorted, and walked by keyboard', async function () {
    this.timeout(30_000);
    const groups = Array.from({ length: 30 }, (_, g) => ({
      id: `g${g}`,
      set: `s${g % 5}`,
      text: `Group ${g}`,
    }));
    const items = Array.from({ length: 200 }, (_, i) => ({ id: `i${i}`, text: `Source number ${i}` }));
    const levels = [2, 1, 0, -1, -2].map((value) => ({ id: `l${value}`, text: `Level ${value}`, value }));
    const cells = items.flatMap(({ id }, i) =>
      [undefined, ...groups].map((group, g) => ({
        item: id,
        ...(group ? { group: group.id } : {}),
        n: 400 + g,
        counts: [60 + ((i * g) % 50), 50, 40, 30, 20 + (i % 7)],
      })),
    );
    const big = {
      type: 'trust-matrix',
      id: 'big',
      language: 'en',
      title: 'Big',
      levels,
      groups,
      items,
      cells,
    };
    const { box, chart } = await open(big, {}, 1180);
    const whole = () => until(() => names(chart).length === 200, 'all 200 rows to be drawn');
    await whole();
    button(chart, 'Spread').click();
    await chart.settle();
    await whole();
    const spreads = figures(chart).map((row) => Number(row.at(-1)));
    expect(spreads.every((spread, i) => i === 0 || spread <= spreads[i - 1]!)).to.equal(true);
    chart.chart.focus();
    for (const key of ['End', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) await chart.press(key);
    expect(chart.focused).to.be.a('string');
    box.remove();
  });
});
