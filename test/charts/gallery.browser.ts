import { expect } from 'chai';
import '../../src/entries/chart.js';
import { ChartDriver } from '../drivers/chart.js';
import { axeInBothThemes } from '../support/axe.js';
import { gallery, read } from '../support/gallery.js';
import { gate } from '../support/gate.js';
import { until } from '../support/until.js';

gate();

const LANGUAGES = ['en', 'ru', 'kk'];

/** Each chart that was drawn says that it stands, or why not. */
const nearStand = (root: ShadowRoot): boolean =>
  [...root.querySelectorAll('cabar-chart')].every((chart) => chart.closest('[data-stands]'));

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
      const { type } = (await read(file)) as { type: string };
      const page = type === 'dossier';
      const empty = id.endsWith('empty');
      // A dossier has charts instead of marks; they come as the page comes near them.
      if (page && !empty) {
        chart.root.querySelector('.place')?.scrollIntoView();
        await until(() => chart.root.querySelector('cabar-chart[type]'), `a chart of ${id} to come near`);
      }
      if (!page) expect(chart.marks().length > 0 || empty, `${id} has marks`).to.equal(true);
      for (const label of chart.labels()) {
        expect(label).to.not.equal('');
        expect(label).to.not.match(/NaN|undefined|Infinity|\[object/);
      }
      if (page) await until(() => nearStand(chart.root), `the charts of ${id} that are near to stand`);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      // A page has no view as a table; its charts have.
      if (page) return box.remove();
      chart.element.view = 'table';
      await chart.settle();
      expect(chart.cells().length > 0 || id.endsWith('empty'), 'rows of the table').to.equal(true);
      expect(chart.text('table')).to.not.match(/NaN|undefined|Infinity|\[object/);
      expect(await axeInBothThemes(chart.element)).to.deep.equal([]);
      box.remove();
    }),
  );
});
