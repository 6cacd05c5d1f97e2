import assert from 'node:assert/strict';
import test from 'node:test';
import { registry } from '../../src/charts/registry.js';
import type { Envelope } from '../../src/documents/envelope.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { readOptions } from '../../src/export/options.js';
import type { Printed } from '../../src/figure/chart.js';
import { furniture } from '../../src/figure/furniture.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { tableMeasure } from '../../src/text/measure.js';
import { lines, nodes, overlaps, readPicture, textOf } from '../support/picture.js';
import { gallery, pictureOf, readDocument } from './gallery.js';
import type { Entry } from './gallery.js';

const ELEMENTS = new Set(['svg', 'title', 'desc', 'g', 'rect', 'path', 'text', 'tspan']);
const ATTRIBUTES = new Set(
  `xmlns lang xml:lang role width height viewBox font-family direction x y d transform fill stroke stroke-width
  stroke-dasharray stroke-linejoin opacity paint-order font-size font-weight text-anchor`.split(/\s+/),
);

const NUMBERS = ['x', 'y', 'width', 'height', 'd', 'transform', 'font-size', 'stroke-width', 'viewBox'];

const squeeze = (words: string): string => words.replace(/[\s\u00ad]/g, '');

/** What the element of a document says of it. */
async function said({ type, file, attributes }: Entry, language: (typeof LANGUAGES)[number]) {
  const chart = await registry[type].load();
  const { print } = await chart.print!();
  const parsed = chart.parse(readDocument(file));
  assert.ok(parsed.ok);
  const document = parsed.document as Envelope;
  const locale = await loadLocale(language, type);
  return withLocale(locale, () => {
    const model = chart.model(document, readOptions(chart, attributes), locale);
    const cells: string[] = model.tables.flatMap(({ rows }: { rows: { cells: string[] }[] }) =>
      rows.flatMap((row) => row.cells),
    );
    const firstTable: string[] = model.tables[0]?.rows.flatMap((row: { cells: string[] }) => row.cells) ?? [];
    // Notes on what only a screen can do have others in their place.
    const { notes = model.notes } = print.draw(model, { width: 592, measure: tableMeasure }) as Printed;
    return { text: furniture(document, locale), notes, cells, firstTable };
  });
}

for (const entry of gallery) {
  test(`the picture of ${entry.id} is plain SVG that stands alone`, async () => {
    for (const theme of ['light', 'dark'] as const) {
      const source = await pictureOf(entry, { theme, language: 'kk', width: 500 });
      const picture = readPicture(source);
      for (const { name, attributes } of nodes(picture)) {
        assert.ok(ELEMENTS.has(name), `<${name}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          assert.ok(ATTRIBUTES.has(attribute), `${attribute} of <${name}>`);
          assert.doesNotMatch(value, /NaN|undefined|Infinity|var\(|url\(/, attribute);
          if (NUMBERS.includes(attribute)) assert.doesNotMatch(value, /\.\d{3}|\de-/, attribute);
        }
        if (name === 'text')
          assert.ok(attributes['font-size'] && attributes['fill'], 'text has size and colour');
      }
      const { attributes } = picture;
      assert.deepEqual([attributes['lang'], attributes['xml:lang'], attributes['role']], ['kk', 'kk', 'img']);
      const [title, desc] = picture.children;
      assert.equal(typeof title === 'object' && title.name, 'title');
      assert.equal(typeof desc === 'object' && desc.name, 'desc');
      assert.equal(await pictureOf(entry, { theme, language: 'kk', width: 500 }), source, 'the same bytes');
    }
  });

  test(`no words of ${entry.id} lie over each other or run out of the picture`, async () => {
    for (const language of LANGUAGES)
      for (const width of [320, 360, 640, 1000, 1600]) {
        const where = `${language} ${width}`;
        const picture = readPicture(await pictureOf(entry, { language, width }));
        assert.equal(picture.attributes['width'], String(width));
        const all = lines(picture);
        assert.deepEqual(overlaps(all), [], where);
        const height = Number(picture.attributes['height']);
        for (const { text, left, right, top, bottom } of all) {
          assert.ok(left >= -0.5 && right <= width + 0.5, `${where}: “${text}” from ${left} to ${right}`);
          assert.ok(top >= 0 && bottom <= height, `${where}: “${text}” is inside`);
        }
      }
  });

  test(`the picture of ${entry.id} says what stands around the chart, and figures of its table`, async () => {
    for (const language of LANGUAGES) {
      const all = lines(readPicture(await pictureOf(entry, { language })));
      const words = squeeze(all.map(({ text }) => text).join(' '));
      const { text, notes, cells, firstTable } = await said(entry, language);
      for (const each of [
        text.title,
        text.subtitle,
        text.funding,
        ...notes,
        ...text.notes,
        ...text.sources,
        ...(text.publisher ? [text.publisher] : []),
        ...(text.license ? [text.license] : []),
        ...text.corrections.slice(0, 1).map((correction) => correction.text),
      ])
        if (each) assert.ok(words.includes(squeeze(each.text)), each.text);
      if (text.badge) assert.ok(words.includes(squeeze(text.badge.text)), text.badge.text);
      const figures = new Set(cells.map(bare));
      for (const line of all)
        if (line.size === VALUE_SIZE && FIGURE.test(line.text))
          assert.ok(figures.has(bare(line.text)), `${language}: ${line.text} stands in the table`);
      // A matrix leaves nothing out; other drawings leave a figure out where its mark has no room.
      if (entry.type !== 'trust-matrix') continue;
      const drawn = new Set(all.map((line) => bare(line.text.split(': ').at(-1) ?? '')));
      for (const figure of firstTable)
        if (FIGURE.test(figure)) assert.ok(drawn.has(bare(figure)), `${language}: ${figure} is drawn`);
    }
  });
}

/** px of the figures in and beside marks. */
const VALUE_SIZE = 13;
const FIGURE = /^[<+\u2212]?\d[\d.,\s]*%?$/u;

/** Without signs, and without the remark that a table adds in brackets. */
const bare = (figure: string): string => figure.replace(/\s\(.*\)$/su, '').replace(/[\s%*]/g, '');

test('what the words of a document hold never becomes markup', async () => {
  const hostile = gallery.filter(({ id }) => id.includes('hostile'));
  assert.ok(hostile.length > 0);
  for (const entry of hostile) {
    const picture = readPicture(await pictureOf(entry));
    assert.ok(/[<>&"]/.test(textOf(picture)), 'the signs stand as text');
  }
});
