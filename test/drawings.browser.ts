import { expect } from 'chai';
import '../src/entries/chart.js';
import { ChartDriver } from './drivers/chart.js';
import { drawingOf, firstDifference } from './support/drawing.js';
import { gallery, read } from './support/gallery.js';
import { gate } from './support/gate.js';

gate();

/** Width of the container, px, and the language of all drawings. */
const WIDTH = 640;
const LANGUAGE = 'en';

const { writing, kept } = (await (await fetch('/drawings/')).json()) as { writing: boolean; kept: string[] };

describe('the drawing of each document of the gallery', () => {
  for (const { id, file, attributes } of gallery)
    it(`${id} is the one that was reviewed`, async function () {
      this.timeout(30_000);
      const box = document.body.appendChild(document.createElement('div'));
      box.style.width = `${WIDTH}px`;
      const chart = await ChartDriver.open(
        'cabar-chart',
        { ...attributes, lang: LANGUAGE },
        await read(file),
        box,
      );
      // The charts of a dossier come as a reader comes near them; on paper all stand.
      const paged = chart.part('section') !== null;
      if (paged) dispatchEvent(new Event('beforeprint'));
      await chart.settle();
      const drawn = drawingOf(chart.root);
      if (paged) dispatchEvent(new Event('afterprint'));
      box.remove();
      if (writing) await fetch(`/drawings/${id}`, { method: 'PUT', body: drawn });
      const answer = await fetch(`/drawings/${id}`);
      expect(answer.ok, `test/drawings/${id}.html is not there: npm run test:drawings -- --write`).to.equal(
        true,
      );
      const difference = firstDifference(await answer.text(), drawn);
      if (difference) throw new Error(`${id} is drawn otherwise than in test/drawings: ${difference}`);
    });

  it('no drawing is kept of a document that is gone', () => {
    const known = new Set(gallery.map(({ id }) => id));
    expect(kept.filter((id) => !known.has(id))).to.deep.equal([]);
  });
});
