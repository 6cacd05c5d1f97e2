import { expect } from 'chai';
import '../../../src/entries/representation.js';
import { ChartDriver } from '../../drivers/chart.js';
import { axeInBothThemes } from '../../support/axe.js';
import { gate } from '../../support/gate.js';

gate();

const TAG = 'cabar-representation';
const LANGUAGES = ['en', 'ru', 'kk'];
const FILES = [
  'staff',
  'waves',
  'break',
  'languages',
  'sample',
  'percent',
  'longest',
  'empty',
  'hostile',
  'withheld',
];
const REAL = ['women-media', 'kg-news', 'top-editors'];

const read = async (name: string): Promise<unknown> =>
  ((await import(`/demo/documents/representation-${name}.json`)) as { default: unknown }).default;

async function open(name: string, attributes: Record<string, string> = {}, width = 720) {
  const box = document.body.appendChild(document.createElement('div'));
  box.style.width = `${width}px`;
  const chart = await ChartDriver.open(TAG, { lang: 'en', ...attributes }, await read(name), box);
  return { box, chart };
}

describe('representation', () => {
  [...FILES, ...REAL].forEach((name, i) =>
    it(`${name}: nobody is shut out, in light, dark and as a table`, async function () {
      this.timeout(60_000);
      const { box, chart } = await open(name, { lang: LANGUAGES[i % 3]! }, i % 2 ? 320 : 720);
      expect(chart.event('cabar-error')).to.equal(undefined);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      for (const label of chart.labels())
        expect(label)
          .to.match(/\S/)
          .and.not.match(/NaN|undefined|\[object/);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      chart.element.view = 'table';
      await chart.settle();
      expect(chart.text('table')).to.not.match(/NaN|undefined|Infinity|\[object/);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      box.remove();
    }),
  );

  it('the keys walk positions and categories, and a mark says its position, share and n', async () => {
    const { box, chart } = await open('staff');
    chart.chart.focus();
    await chart.press('ArrowDown');
    expect(chart.focused).to.equal('p0/c0');
    await chart.press('ArrowRight');
    expect(chart.focused).to.equal('p0/c1');
    await chart.press('ArrowDown');
    expect(chart.focused).to.match(/^p1\//);
    await chart.press('Enter');
    expect(chart.tooltip!.textContent).to.include('Reporters');
    const { detail } = chart.event('cabar-select')!;
    expect((detail as Record<string, string>)['position']).to.equal('reporters');
    await chart.press('Escape');
    expect(chart.tooltip).to.equal(null);
    box.remove();
  });

  it('attributes set after the start change the drawing', async () => {
    const { box, chart } = await open('staff');
    expect(chart.text('chart')).to.include('50%');
    chart.element.setAttribute('category', 'men');
    chart.element.setAttribute('reference', '30');
    await chart.settle();
    expect(chart.text('chart')).to.include('30%').and.not.include('50%');
    expect(chart.labels()[0]).to.include('Men: 40%');
    expect(chart.text('notes')).to.include('Reference line: 30%');
    box.remove();
  });

  it('nothing is only in the drawing: the table has shares, numbers, changes and n', async () => {
    const { box, chart } = await open('waves', { view: 'table' });
    const row = chart.cells().find(([head, , , women]) => head === '2024' && women === '249');
    expect(row).to.deep.equal(['2024', '60', '40', '249', '163', '+2 pp', '412']);
    box.remove();
  });

  it('the small mark of an earlier share is named in the legend', async () => {
    const { box, chart } = await open('top-editors');
    expect(chart.text('legend')).to.equal('2024');
    expect(chart.text('chart')).to.include('+3 pp');
    box.remove();
  });

  it('texts that try to be markup stay text', async () => {
    const { box, chart } = await open('hostile');
    expect(chart.root.querySelectorAll('script, img, iframe, [onload]').length).to.equal(0);
    expect(chart.words).to.include('<script>alert(1)</script>');
    box.remove();
  });

  it('a wrong document is refused with the path of the fault', async () => {
    const wrong = { ...((await read('staff')) as object), positions: [{ id: 'a', text: 'A', counts: [1] }] };
    const chart = await ChartDriver.open(TAG, { lang: 'en' }, wrong);
    const { detail } = chart.event('cabar-error')!;
    expect((detail as { code: string; path: string }).code).to.equal('invalid');
    expect((detail as { code: string; path: string }).path).to.equal('positions[0].counts');
    chart.close();
  });
});
