import { expect } from 'chai';
import '../../src/entries/chart.js';
import { ChartDriver } from '../drivers/chart.js';
import { axeInBothThemes } from '../support/axe.js';
import { gate } from '../support/gate.js';

gate();

interface Entry {
  id: string;
  file: string;
  attributes: Record<string, string>;
}
const LANGUAGES = ['en', 'ru', 'kk'];
// The test server makes modules of JSON files.
const read = async (file: string): Promise<unknown> =>
  ((await import(`/demo/documents/${file}`)) as { default: unknown }).default;
const gallery = (await read('gallery.json')) as Entry[];

describe('the gallery', () => {
  gallery.forEach(({ id, file, attributes }, i) =>
    it(`${id}: nobody is shut out, in light, dark and as a table, on a phone`, async function () {
      this.timeout(60_000);
      const box = document.body.appendChild(document.createElement('div'));
      box.style.width = i % 2 ? '320px' : '720px';
      const lang = LANGUAGES[i % 3]!;
      const chart = await ChartDriver.open('cabar-chart', { ...attributes, lang }, await read(file), box);
      expect(chart.event('cabar-error')).to.equal(undefined);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      for (const label of chart.labels()) {
        expect(label).to.not.equal('');
        expect(label).to.not.match(/NaN|undefined|Infinity|\[object/);
      }
      // The charts of a dossier come as the page comes near them: a moment later all that are near stand.
      if (chart.root.querySelector('.place')) await new Promise((done) => setTimeout(done, 500));
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      // A page has no view as a table; its charts have.
      if (((await read(file)) as { type: string }).type === 'dossier') return box.remove();
      chart.element.view = 'table';
      await chart.settle();
      expect(chart.cells().length > 0 || id.endsWith('empty'), 'rows of the table').to.equal(true);
      expect(chart.text('table')).to.not.match(/NaN|undefined|Infinity|\[object/);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      box.remove();
    }),
  );
});
