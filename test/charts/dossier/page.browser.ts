import { expect } from 'chai';
import { axeInBothThemes } from '../../support/axe.js';
import { corpus } from '../../support/corpus.js';
import { gate } from '../../support/gate.js';
import { openStrictPage } from '../../support/strict-page.js';
import { until } from '../../support/until.js';
import { clean } from '../../drivers/chart.js';
import { headings, Page, read, serve } from './page-support.js';

gate();

let page: Page;
let server: ReturnType<typeof serve>;
beforeEach(() => (server = serve()));
afterEach(() => {
  page?.close();
  server.stop();
});

describe('a dossier', () => {
  it('has one language switch, for its text and all its charts', async () => {
    page = await Page.open(await read('dossier-typical'), 'en');
    await page.drawAll();
    for (const [language, title] of [
      ['ru', 'Вымышленная редакция под давлением'],
      ['kk', 'Қысым көрген ойдан шығарылған редакция'],
    ] as const) {
      await page.choose(language);
      expect(clean(page.root.querySelector('[part="title"]')!.textContent)).to.equal(title);
      for (const chart of page.charts) {
        expect(chart.shadowRoot!.querySelector('.lang')).to.equal(null);
        expect(chart.shadowRoot!.querySelector<HTMLElement>('.frame')!.lang).to.equal(language);
      }
    }
    expect(page.charts.length).to.equal(6);
  });

  it('names its funder once, at the end', async () => {
    const document = await read('dossier-typical');
    const funding = 'Paid by the Example Foundation';
    const sections = [
      { id: 'a', charts: [{ ...(await read('quotes-typical')), funding, id: 'with-funder' }] },
    ];
    page = await Page.open({ ...document, funding, sections, methodology: undefined }, 'en');
    await page.drawAll();
    expect(page.root.querySelector('[part="source"]')!.textContent).to.contain(funding);
    expect(page.chart('with-funder').shadowRoot!.textContent).to.not.contain(funding);
  });

  it('shows all its charts as tables, but for one that is to be drawn, and as drawings again', async () => {
    const own = { src: '/demo/documents/multiple.json', options: { view: 'chart' } };
    const charts = [await read('multiple'), await read('matrix-typical'), await read('quotes-typical'), own];
    const document = await read('dossier-typical');
    page = await Page.open({ ...document, methodology: undefined, sections: [{ id: 'a', charts }] });
    page.element.view = 'table';
    await page.settle();
    await page.drawAll();
    const tables = (): number => page.charts.filter((each) => each.shadowRoot!.querySelector('table')).length;
    expect(tables()).to.equal(3);
    page.element.view = 'chart';
    await page.settle();
    await until(() => tables() === 0, 'all charts to be drawings');
  });

  it('sees the addresses of its charts from its own', async () => {
    page = await Page.open('/demo/documents/dossier-typical.json', 'en');
    await page.drawAll();
    expect(server.asked).to.include('/demo/documents/representation-staff.json');
    expect(page.errors).to.deep.equal([]);
  });

  it('sees them from the page where it was handed in', async () => {
    const document = await read('dossier-typical');
    page = await Page.open({ ...document, sections: [{ id: 'a', charts: [{ src: 'x.json y.json' }] }] });
    await page.drawAll();
    expect(page.chart('a-chart-1').getAttribute('src')).to.equal('x.json y.json');
  });

  it('hands options on as attributes, and takes them back', async () => {
    const document = await read('dossier-typical');
    const chart = { src: '/demo/documents/quotes-typical.json', options: { quote: 'suit', onclick2: 1 } };
    const given = (options: object) => ({
      ...document,
      sections: [{ id: 'a', charts: [{ ...chart, options }] }],
    });
    page = await Page.open(given({ quote: 'suit' }));
    expect(page.chart('a-chart-1').getAttribute('quote')).to.equal('suit');
    expect(page.chart('a-chart-1').shadowRoot!.querySelectorAll('figure').length).to.equal(1);
    page.element.data = given({ topic: 'Pressure' });
    await page.settle();
    expect(page.chart('a-chart-1').hasAttribute('quote')).to.equal(false);
    expect(page.chart('a-chart-1').getAttribute('topic')).to.equal('Pressure');
  });

  it('is told by headings in order, landmarks and names', async () => {
    page = await Page.open('/demo/documents/dossier-typical.json', 'en');
    page.element.headingLevel = 2;
    await page.drawAll();
    const all = headings(page.root);
    expect(all[0]).to.deep.equal([2, 'An invented newsroom under pressure']);
    all.forEach(([level], i) => expect(level - (all[i - 1]?.[0] ?? 1), all[i]![1]).to.be.at.most(1));
    expect(all.filter(([level]) => level === 3).map(([, text]) => text)).to.deep.equal([
      'Who asks to take a story down',
      'Who works there',
      'Whom people trust',
      'Methodology',
    ]);
    expect(all.filter(([level]) => level === 4).length).to.equal(6);
    expect(page.root.querySelector('article')!.ariaLabel).to.equal('An invented newsroom under pressure');
    expect(page.root.querySelector('nav')!.ariaLabel).to.equal('Contents');
    expect([...page.root.querySelectorAll('section')].map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      null,
      'Who asks to take a story down',
      'Who works there',
      'Whom people trust',
      'Methodology',
    ]);
    expect(page.links.map(({ textContent }) => clean(textContent)).length).to.equal(4);
  });

  it('lists the headings of its own charts before they are drawn', async () => {
    const { manyCharts } = await import('../../../demo/many-charts.js');
    page = await Page.open(manyCharts(30), 'ru');
    expect(page.charts.length).to.be.below(15);
    expect(headings(page.root).filter(([, text]) => /^Диаграмма \d+$/.test(text)).length).to.equal(30);
  });

  it('folds its contents on a phone, and shows them beside the text where there is room', async () => {
    page = await Page.open(await read('dossier-typical'), 'en', 360);
    expect(page.root.querySelector('nav details')).to.not.equal(null);
    page.box.style.width = '1200px';
    await page.settle();
    await page.settle();
    expect(page.root.querySelector('nav details')).to.equal(null);
    const [nav, parts] = ['nav', '.parts'].map((part) =>
      page.root.querySelector(part)!.getBoundingClientRect(),
    );
    expect(nav!.width).to.equal(212);
    expect(parts!.left).to.be.above(nav!.right);
    const [chart, quote] = ['refusal', 'refusal-quotes'].map((id) => page.place(id).getBoundingClientRect());
    expect(quote!.top).to.equal(chart!.top);
    expect(quote!.left).to.be.above(chart!.right);
  });

  it('stands whatever its charts are', async () => {
    page = await Page.open(await read('dossier-hostile'), 'en');
    await page.drawAll();
    expect(page.errors.length).to.be.at.least(4);
    expect(page.errors.filter(({ own }) => own)).to.deep.equal([]);
    expect(page.chart('good').shadowRoot!.querySelector('[part="chart"] svg')).to.not.equal(null);
    expect(page.root.querySelector('script, img, [onerror]')).to.equal(null);
    const [address] = page.root.querySelectorAll<HTMLElement>('cabar-chart[src]');
    expect(address!.getAttributeNames()).to.not.include.members(['slot', 'class', 'inside', 'theme']);
    expect(address!.lang).to.equal('en');
  });

  it('is refused inside another one', async () => {
    page = await Page.open({ ...(await read('dossier-typical')), id: 'inner' }, 'en');
    page.element.inside = true;
    await page.settle();
    expect(page.charts.length).to.equal(0);
    expect(clean(page.root.textContent)).to.equal('A dossier cannot be shown inside another one.');
  });

  it('keeps what is drawn while it is hidden', async () => {
    page = await Page.open(await read('dossier-typical'), 'en');
    const [first] = page.charts;
    page.box.style.display = 'none';
    await page.settle();
    await page.settle();
    page.box.style.display = '';
    await page.settle();
    expect(page.charts[0]).to.equal(first);
  });

  for (const name of ['dossier-typical', 'dossier-longest-words', 'dossier-empty', 'report-2023'])
    it(`${name}: fits every width and shuts nobody out`, async function () {
      this.timeout(120_000);
      for (const [lang, width] of [
        ['ru', 360],
        ['kk', 1200],
      ] as const) {
        page = await Page.open(`/demo/documents/${name}.json`, lang, width);
        await page.drawAll();
        expect(page.errors).to.deep.equal([]);
        expect(page.box.scrollWidth).to.be.at.most(page.box.clientWidth);
        expect(clean(page.root.textContent)).to.not.match(/NaN|undefined|\[object/);
        expect(await axeInBothThemes(page.element)).to.deep.equal([]);
        page.close();
      }
    });

  it('takes every hostile string as words', async function () {
    this.timeout(60_000);
    const response = await corpus('xss-strings.json');
    if (!response) return;
    const { strings } = (await response.json()) as { strings: { payload: string }[] };
    const texts = strings.map(({ payload }) => payload).filter((text) => text.trim());
    page = await Page.open({
      ...(await read('dossier-typical')),
      title: texts[0],
      sections: texts.map((text, i) => ({ id: `${i} ${text}`, title: text, text: text.replace(/\n/g, ' ') })),
    });
    expect(page.errors).to.deep.equal([]);
    expect(page.root.querySelectorAll('section').length).to.equal(texts.length + 1);
    expect(
      page.root.querySelector('script, img, iframe, [onload], [onerror], a[href^="javascript"]'),
    ).to.equal(null);
  });

  it('asks nothing that a strict page forbids', async () => {
    const strict = await openStrictPage('dossier', 1200);
    await strict.window.customElements.whenDefined('cabar-dossier');
    const element = strict.document.createElement('cabar-dossier') as HTMLElement & { data: unknown };
    element.data = await read('dossier-hostile');
    strict.document.body.append(element);
    const stands = (): boolean => !!element.shadowRoot?.querySelector('[data-stands]');
    await until(stands, 'a chart of the dossier to stand in the strict page');
    expect(strict.violations()).to.deep.equal([]);
    strict.close();
  });
});
