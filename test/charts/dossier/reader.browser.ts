import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { manyCharts } from '../../../demo/many-charts.js';
import { clean } from '../../drivers/chart.js';
import { gate } from '../../support/gate.js';
import { count, focused, Page, read, serve } from './page-support.js';

gate();

let page: Page;
let server: ReturnType<typeof serve>;
beforeEach(() => (server = serve()));
afterEach(() => {
  page?.close();
  server.stop();
});

const until = async (true_: () => boolean): Promise<void> => {
  for (let tries = 0; !true_(); tries += 1) {
    if (tries > 200) throw new Error(`never: ${String(true_)}`);
    await new Promise((done) => setTimeout(done, 20));
  }
};
/** Presses Tab until something is met, or fails. */
const tabTo = async (met: (element: HTMLElement) => boolean, back = false): Promise<HTMLElement> => {
  for (let tries = 0; tries < 60; tries += 1) {
    if (back) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (back) await sendKeys({ up: 'Shift' });
    if (met(focused())) return focused();
  }
  throw new Error(`never met: ${String(met)}`);
};
const named = (name: string) => (element: HTMLElement) => clean(element.textContent) === name;
const top = (id: string): number => page.place(id).getBoundingClientRect().top;

describe('a reader', () => {
  for (const width of [1200, 360])
    it(`who only has the keyboard gets from the contents to a table, its source and back (${width} px)`, async function () {
      this.timeout(60_000);
      page = await Page.open('/demo/documents/report-2023.json', 'en', width);
      // A phone's contents are folded.
      if (width < 960) {
        await tabTo((element) => element.matches('summary'));
        await sendKeys({ press: 'Enter' });
      }
      await tabTo(named('Women in newsrooms'));
      await sendKeys({ press: 'Enter' });
      await until(() => page.at === 'women');
      expect(location.hash).to.equal('#women');
      await page.settle();
      const chart = page.chart('women-chart-1');

      await tabTo(named('Table'));
      expect(focused().getRootNode()).to.equal(chart.shadowRoot);
      await sendKeys({ press: 'Enter' });
      await until(() => !!chart.shadowRoot!.querySelector('table'));
      expect(named('Chart')(focused()), 'focus stays on the switch').to.equal(true);
      expect(clean(chart.shadowRoot!.querySelector('tbody tr')!.textContent)).to.match(/Reporters.*36/);

      const source = await tabTo((element) => element.matches('a[href^="http"]'), true);
      expect((source as HTMLAnchorElement).host).to.equal('www.womenlobby.org');
      expect(source.getRootNode()).to.equal(chart.shadowRoot);

      await tabTo((element) => element.matches('.back'));
      await sendKeys({ press: 'Enter' });
      await until(() => page.at === 'contents');
      expect(location.hash).to.equal('#contents');
      await tabTo(named('Three initiatives'));
    });

  it('with a link to a section comes to it, though charts above it are drawn only then', async () => {
    history.replaceState(null, '', '#section-6');
    page = await Page.open(manyCharts(30), 'en', 700);
    await until(() => page.at === 'section-6');
    await new Promise((done) => setTimeout(done, 300));
    await page.settle();
    expect(Math.abs(top('section-6') - 16)).to.be.at.most(2);
    expect(page.current).to.equal('section-6');
  });

  it('with a link to one chart comes to it, and it is drawn', async () => {
    page = await Page.open(manyCharts(30), 'en', 700);
    expect(page.chart('chart-29')).to.equal(null);
    location.hash = 'chart-29';
    await until(() => page.at === 'chart-29');
    await page.settle();
    expect(page.chart('chart-29').shadowRoot!.querySelector('svg')).to.not.equal(null);
    expect(top('chart-29')).to.be.within(-2, innerHeight);
    expect(page.charts.length, 'the rest stays undrawn').to.be.below(25);
  });

  it('with a link to a question comes to its chart', async () => {
    page = await Page.open(await read('dossier-typical'), 'en');
    location.hash = 'refusal-question';
    await until(() => page.at === 'refusal');
  });

  it('who follows the same link twice comes to the same place', async () => {
    page = await Page.open(manyCharts(9), 'en', 1200);
    for (let times = 0; times < 2; times += 1) {
      page.links[2]!.click();
      await until(() => page.at === 'section-3');
      expect(location.hash).to.equal('#section-3');
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    }
  });

  it('is left alone by an anchor that is not of this page', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    page = await Page.open(await read('dossier-typical'), 'en');
    location.hash = 'nowhere';
    await page.settle();
    expect(page.at).to.equal(undefined);
    expect(scrollY).to.equal(0);
  });

  it('sees in the contents what is being read', async () => {
    page = await Page.open(manyCharts(12), 'en', 1200);
    await until(() => page.current === 'section-1');
    scrollTo(0, scrollY + top('section-2') - 20);
    await until(() => page.current === 'section-2');
    scrollTo(0, 0);
    await until(() => page.current === 'section-1');
  });

  it('of thirty charts gets those near the screen; to the end and back leaves no more than was drawn once', async function () {
    this.timeout(60_000);
    page = await Page.open(manyCharts(30), 'en', 900);
    expect(page.charts.length).to.be.within(1, 12);
    await page.scrollThrough();
    expect(page.charts.length).to.equal(30);
    const once = count(page.root);
    scrollTo(0, 0);
    await page.settle();
    await page.scrollThrough();
    scrollTo(0, 0);
    await page.settle();
    expect(count(page.root)).to.equal(once);
  });

  it('who prints gets every chart', async function () {
    this.timeout(60_000);
    page = await Page.open(manyCharts(30), 'en', 900);
    dispatchEvent(new Event('beforeprint'));
    await page.settle();
    expect(page.charts.length).to.equal(30);
    expect(page.root.querySelectorAll('.place[data-stands]').length).to.equal(30);
    dispatchEvent(new Event('afterprint'));
    await page.settle();
    expect(page.charts.length).to.equal(30);
  });

  it('who prints by the browser’s command gets every chart before the event has ended, also those elsewhere', async function () {
    this.timeout(60_000);
    page = await Page.open('/demo/documents/report-2023.json', 'kk', 700);
    expect(page.charts.length, 'some are far from the screen').to.be.below(7);
    await page.fetchAhead();
    dispatchEvent(new Event('beforeprint'));
    expect(page.missing).to.equal(0);
    for (const chart of page.charts)
      expect(chart.shadowRoot!.querySelector('.frame[lang=kk]')).to.not.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('who changes the language and prints gets every chart in it', async function () {
    this.timeout(60_000);
    page = await Page.open('/demo/documents/report-2023.json', 'en', 700);
    await page.fetchAhead();
    await page.choose('ru');
    await page.fetchAhead();
    dispatchEvent(new Event('beforeprint'));
    expect(page.missing).to.equal(0);
    for (const chart of page.charts)
      expect(chart.shadowRoot!.querySelector('.frame[lang=ru]')).to.not.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('who does nothing has the documents of all charts as soon as the page rests, undrawn', async () => {
    page = await Page.open('/demo/documents/report-2023.json', 'en', 700);
    const all = [
      'legislation-kz-media',
      'standards-review-kz',
      'representation-women-media',
      'quotes-kz-2023',
    ];
    await until(() => all.every((name) => server.asked.includes(`/demo/documents/${name}.json`)));
    expect(page.missing).to.be.above(0);
    expect(server.asked.length, 'each is asked for once').to.equal(new Set(server.asked).size);
  });

  it('who presses “Print” gets a paper with all charts, also those elsewhere', async function () {
    this.timeout(60_000);
    page = await Page.open('/demo/documents/report-2023.json', 'en', 700);
    const { print } = window;
    let missing: number | undefined;
    window.print = () => (missing = page.root.querySelectorAll('.place:not([data-stands])').length);
    page.root.querySelector<HTMLElement>('.print')!.click();
    await until(() => missing !== undefined);
    window.print = print;
    expect(missing).to.equal(0);
    expect(page.charts.length).to.equal(page.root.querySelectorAll('.place').length);
  });

  it('who leaves the page takes its listeners along', async () => {
    page = await Page.open(manyCharts(6), 'en', 900);
    page.element.remove();
    location.hash = 'section-2';
    await new Promise((done) => setTimeout(done, 50));
    expect(document.activeElement).to.equal(document.body);
    page.box.append(page.element);
    await until(() => page.at === 'section-2');
  });
});
