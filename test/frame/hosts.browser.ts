import { expect } from 'chai';
import { gate } from '../support/gate.js';
import { openHostPage } from '../support/host-page.js';
import type { HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';
import { sample } from './sample.js';

gate();

let page: HostPage;
afterEach(() => page.close());

const marks = (element: Element): number => element.shadowRoot?.querySelectorAll('[data-id]').length ?? 0;
const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

describe('a page of an outlet', () => {
  for (const [name, what] of [
    ['zone', 'has zone.js (Angular)'],
    ['promise-subclass', 'has a Promise that extends the own'],
    ['promise-foreign', 'has a Promise of another make (Bluebird)'],
    ['prototypes', 'has changed prototypes (prototype.js)'],
    ['bind', 'has a bind of its own for all functions (prototype.js)'],
  ] as const) {
    it(`that ${what} gets its chart, from data, from a script inside and from an address`, async function () {
      this.timeout(60_000);
      page = await openHostPage(name);
      expect(page.errors()).to.deep.equal([]);
      for (const kind of ['data', 'inline', 'src'] as const)
        for (const tag of ['cabar-survey', 'cabar-chart']) {
          const chart = page.chart(tag, kind, sample());
          await until(() => marks(chart) > 0, `${tag} from ${kind}: ${textOf(chart)}`);
          chart.setAttribute('view', 'table');
          await until(() => chart.shadowRoot!.querySelector('table'), `${tag} from ${kind}: a table`);
          chart.setAttribute('view', 'chart');
          chart.setAttribute('lang', 'kk');
          await until(() => chart.shadowRoot!.querySelector('.frame[lang=kk]'), `${tag}: Kazakh`);
          chart.remove();
        }
      expect(page.errors()).to.deep.equal([]);
    });

    it(`that ${what} gets the reason why there is no chart`, async () => {
      page = await openHostPage(name);
      const chart = page.chart('cabar-chart', 'src', sample(), '/net/status/500');
      await until(() => textOf(chart).includes('This chart cannot be shown.'), textOf(chart));
      const wrong = page.chart('cabar-survey', 'data', { type: 'survey' });
      await until(() => textOf(wrong).includes('mistakes found'), textOf(wrong));
      expect(page.errors()).to.deep.equal([]);
    });
  }

  for (const name of ['createComment', 'createElement', 'importNode'])
    it(`whose picture is called ${name} gets one error, said once, and what stands inside the element`, async () => {
      page = await openHostPage('clobbered', name);
      const chart = page.chart('cabar-survey', 'inline', sample());
      const fallback = chart.appendChild(Document.prototype.createElement.call(page.document, 'p'));
      fallback.textContent = 'Readable without a script';
      const errors: CustomEvent[] = [];
      chart.addEventListener('cabar-error', (event) => errors.push(event as CustomEvent));
      await until(() => errors.length, 'the error');
      for (let i = 0; i < 5; i++) {
        chart.setAttribute('view', i % 2 ? 'chart' : 'table');
        await new Promise((done) => setTimeout(done, 50));
      }
      expect(errors.length).to.equal(1);
      expect(fallback.getBoundingClientRect().height).to.be.above(0);
    });

  for (const name of ['baseURI', 'adoptedStyleSheets', 'fonts', 'body'])
    it(`whose picture is called ${name} gets its chart`, async () => {
      page = await openHostPage('clobbered', name);
      const chart = page.chart('cabar-survey', 'src', sample());
      await until(() => marks(chart) > 0, `the chart: ${textOf(chart)}`);
    });

  it('may move a chart into another document and back: its style goes with it', async () => {
    page = await openHostPage('plain');
    const chart = page.chart('cabar-survey', 'data', sample());
    await until(() => marks(chart) > 0, 'the chart');
    const look = (): string[] => {
      const frame = chart.shadowRoot!.querySelector('.frame')!;
      const { borderTopWidth, fontSize, position } = frame.ownerDocument.defaultView!.getComputedStyle(frame);
      return [borderTopWidth, fontSize, position];
    };
    const before = look();
    expect(before[2]).to.equal('relative');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { position: static; border: 0 }');
    document.adoptedStyleSheets = [sheet];
    document.body.append(chart);
    expect(look()).to.deep.equal(before);
    expect([...document.adoptedStyleSheets]).to.deep.equal([sheet]);
    chart.setAttribute('view', 'table');
    await until(() => chart.shadowRoot!.querySelector('table'), 'the table');
    page.document.body.append(chart);
    document.adoptedStyleSheets = [];
    expect(look()).to.deep.equal(before);
    const cell = chart.shadowRoot!.querySelector('td.number, td')!;
    expect(page.window.getComputedStyle(cell).padding).to.not.equal('1px');
  });

  it('may edit the document inside a chart in place', async () => {
    page = await openHostPage('plain');
    const chart = page.chart('cabar-survey', 'inline', sample());
    await until(() => textOf(chart).includes('Who reads the news'), 'the chart');
    const script = chart.querySelector('script')!;
    script.firstChild!.nodeValue = JSON.stringify(sample({ title: { en: 'Edited in place' } }));
    await until(() => textOf(chart).includes('Edited in place'), 'the edited chart');
  });
});
