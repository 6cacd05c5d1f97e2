import { expect } from 'chai';
import '../../src/entries/chart.js';
import { ChartDriver } from '../drivers/chart.js';
import { gallery, read } from '../support/gallery.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';
import { Page, serve } from '../charts/dossier/page-support.js';

gate();

const ALL = [
  { language: 'kk', width: 500, theme: 'dark' },
  { language: 'ru', preset: 'portrait' },
] as const;

const fromNode = await Promise.all(
  ALL.map(async (settings) => {
    const query = Object.entries(settings).map(([name, value]) => [name, String(value)]);
    const answer = await fetch(`/pictures/?${new URLSearchParams(query).toString()}`);
    return (await answer.json()) as Record<string, string>;
  }),
);

describe('a picture of a chart', () => {
  for (const { id, file, attributes } of gallery.filter(({ id }) => id in fromNode[0]!))
    it(`of ${id} is the same from the element and from Node, and XML to a browser`, async function () {
      this.timeout(30_000);
      const chart = await ChartDriver.open('cabar-chart', { ...attributes, lang: 'en' }, await read(file));
      for (const [i, settings] of ALL.entries()) {
        const picture = await chart.element.toSVG(settings);
        expect(picture).to.equal(fromNode[i]![id]);
        const parsed = new DOMParser().parseFromString(picture, 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).to.equal(null);
      }
      chart.close();
    });

  it('is in the language and theme of the element, and as its reader has set it', async () => {
    const chart = await ChartDriver.open(
      'cabar-chart',
      { lang: 'ru', theme: 'dark', 'min-base': '10' },
      await read('representation-staff.json'),
    );
    const { element } = chart;
    expect(await element.toSVG()).to.equal(await element.toSVG({ language: 'ru', theme: 'dark' }));
    expect(await element.toSVG({ theme: 'light' })).to.not.equal(await element.toSVG());
    chart.close();
  });

  it('of a dossier is one for each of its charts, and itself says so', async () => {
    const server = serve();
    const dossier = await Page.open('/demo/documents/dossier-typical.json', 'ru');
    await until(() => dossier.charts.length > 2, 'charts of the dossier');
    for (const chart of dossier.charts) {
      const picture = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml').documentElement;
      expect(picture.localName).to.equal('svg');
      expect(picture.getAttribute('lang')).to.equal('ru');
      const title = chart.shadowRoot!.querySelector('[part~="title"]')!.textContent;
      expect(picture.querySelector('title')!.textContent).to.equal(title.trim());
    }
    let said = '';
    await dossier.element.toSVG().catch((error: unknown) => (said = String(error)));
    expect(said).to.contain('take those of its charts');
    dossier.close();
    server.stop();
  });

  it('of nothing is refused in words', async () => {
    const chart = await ChartDriver.open('cabar-chart', {}, { type: 'nothing' });
    let said = '';
    await chart.element.toSVG().catch((error: unknown) => (said = String(error)));
    expect(said).to.contain('no chart');
    chart.close();
  });
});
