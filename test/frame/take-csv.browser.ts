import { expect } from 'chai';
import '../../src/entries/survey.js';
import { toCsv } from '../../src/files/csv.js';
import { ChartDriver } from '../drivers/chart.js';
import { gallery, read } from '../support/gallery.js';
import { gate } from '../support/gate.js';
import { serve } from '../charts/dossier/page-support.js';

gate();

let server: ReturnType<typeof serve>;
beforeEach(() => (server = serve()));
afterEach(() => server.stop());

describe('figures of an element as CSV', () => {
  it('are those that are written without a page, for every type of document', async function () {
    this.timeout(30_000);
    const seen = new Set<string>();
    for (const { file } of gallery) {
      const document = (await read(file)) as { type: string };
      if (seen.has(document.type) || document.type === 'dossier') continue;
      seen.add(document.type);
      const chart = await ChartDriver.open('cabar-chart', { lang: 'kk' }, document);
      expect(await chart.element.toCSV()).to.equal(await toCsv(document, { language: 'kk' }));
      chart.close();
    }
    expect(seen.size).to.equal(7);
  });

  it('say where the document came from, in the language and with the options of the element', async () => {
    const src = '/demo/documents/representation-staff.json';
    const chart = await ChartDriver.open('cabar-chart', { src, lang: 'ru', 'min-base': '10' });
    expect(await chart.element.toCSV()).to.equal(
      await toCsv(await read('representation-staff.json'), {
        language: 'ru',
        options: { 'min-base': '10' },
        url: new URL(src, location.href).href,
      }),
    );
    chart.close();
  });

  it('of a dossier are those of its charts, wherever they stand', async () => {
    const document = (await read('dossier-typical.json')) as object;
    const chart = await ChartDriver.open('cabar-dossier', {
      src: '/demo/documents/dossier-typical.json',
      lang: 'en',
    });
    const load = async (src: string): Promise<unknown> => read(src);
    const withoutAddress = (csv: string): string => csv.replace(/^document,.*\r\n/gm, '');
    expect(withoutAddress(await chart.element.toCSV())).to.equal(
      await toCsv(document, { language: 'en', load }),
    );
    chart.close();
  });

  it('of a dossier name a chart that cannot be had', async () => {
    const sections = [{ id: 'a', charts: [{ src: '/net/status/404' }] }];
    const chart = await ChartDriver.open(
      'cabar-dossier',
      { lang: 'en' },
      { type: 'dossier', id: 'd', language: 'en', title: 'D', sections },
    );
    expect(await chart.element.toCSV()).to.contain('error,/net/status/404');
    chart.close();
  });

  it('of nothing are refused in words', async () => {
    const chart = await ChartDriver.open('cabar-survey', {}, { type: 'nothing' });
    let said = '';
    await chart.element.toCSV().catch((error: unknown) => (said = String(error)));
    expect(said).to.contain('no chart');
    chart.close();
  });
});
