import assert from 'node:assert/strict';
import test from 'node:test';
import { registry } from '../../src/charts/registry.js';
import type { Envelope } from '../../src/documents/envelope.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { readOptions } from '../../src/export/options.js';
import { SHAPES } from '../../src/export/shapes.js';
import type { Preset } from '../../src/export/shapes.js';
import { furniture } from '../../src/figure/furniture.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { lines, nodes, overlaps, readPicture } from '../support/picture.js';
import { gallery, pictureOf, readDocument } from './gallery.js';

const PRESETS = Object.keys(SHAPES) as Preset[];

/** px of a picture that is shown 400 px wide in a feed: a title under 10 is not read. */
const FEED = 400;
const READ = 10;

/** More marks than ground, rule, badge, title and source take. */
const LEAST_MARKS = 14;

/** Titles as long as a page are set smaller. */
const LONG = 110;

const squeeze = (words: string): string => words.replace(/[\s\u00ad]/g, '');

for (const entry of gallery)
  test(`${entry.id} is composed for each shape of the networks`, async () => {
    for (const preset of PRESETS)
      for (const language of LANGUAGES) {
        const where = `${preset} ${language}`;
        const picture = readPicture(await pictureOf(entry, { language, preset }));
        const shape = SHAPES[preset];
        const { width, height, viewBox = '' } = picture.attributes;
        assert.deepEqual([width, height], [String(shape.width), String(shape.height)], where);
        const [, , grid = 0, tall = 0] = viewBox.split(' ').map(Number);
        const all = lines(picture);
        assert.deepEqual(overlaps(all), [], where);
        for (const { text, left, right, top, bottom } of all)
          assert.ok(
            left >= -0.5 && right <= grid && top >= tall * shape.top && bottom <= tall * (1 - shape.bottom),
            `${where}: “${text}” is inside`,
          );
        const document = readDocument(entry.file) as Envelope;
        const locale = await loadLocale(language, entry.type);
        const { badge, sources, title } = withLocale(locale, () => furniture(document, locale));
        const words = squeeze(all.map(({ text }) => text).join(''));
        if (badge) assert.ok(words.includes(squeeze(badge.text)), `${where}: the badge`);
        const [source] = sources;
        if (source) assert.ok(words.includes(squeeze(source.text).slice(0, 20)), `${where}: the source`);
        assert.ok(words.includes(squeeze(title.text).slice(0, 40)), `${where}: the title`);
        const size = Math.max(...all.map((line) => line.size));
        if (title.text.length < LONG)
          assert.ok((size * FEED) / grid >= READ, `${where}: a title of ${size} px on ${grid}`);
      }
  });

test('rows that have no room are left out from the last on, and their number is said', async () => {
  const entry = gallery.find(({ id }) => id === 'eight-groups');
  assert.ok(entry);
  const texts = async (preset?: Preset) =>
    lines(readPicture(await pictureOf(entry, { language: 'en', ...(preset ? { preset } : {}) }))).map(
      ({ text }) => text,
    );
  const whole = await texts();
  const link = await texts('link');
  const more = link.find((text) => /^and \d+ more$/.test(text));
  const groups = whole.filter((text) => ['Women', 'Men', '18–29', '30–44', '45–59', '60+'].includes(text));
  assert.ok(more, 'something is left out');
  const kept = groups.filter((text) => link.includes(text));
  assert.deepEqual(kept, groups.slice(0, kept.length), 'the first ones stay');
});

test('what is said to be left out is what is left out', async () => {
  for (const id of [
    'quotes-kz-2023',
    'methodology-typical',
    'legislation-many',
    'matrix-typical',
    'multiple',
  ]) {
    const entry = gallery.find((each) => each.id === id);
    assert.ok(entry, id);
    const chart = await registry[entry.type].load();
    const { print } = await chart.print!();
    const locale = await loadLocale('en', entry.type);
    const parsed = chart.parse(readDocument(entry.file));
    assert.ok(parsed.ok);
    const model = withLocale(locale, () =>
      chart.model(parsed.document, readOptions(chart, entry.attributes), locale),
    );
    const all = print.rows(model);
    for (let count = 1; count < all; count++) {
      const left = print.leftOut?.(model, count) ?? [{ count: all - count }];
      const gone = left.reduce((sum, one) => sum + one.count, 0);
      const briefer = print.leftOut ? 1 : 0;
      const rest = print.rows(print.first(model, count));
      if (entry.type !== 'trust-matrix') assert.equal(rest + gone, all, `${id}: ${count} of ${all}`);
      assert.ok(rest <= count + briefer, `${id}: ${count}`);
    }
  }
});

test('a matrix without room for all sets of groups shows the first and says how many more there are', async () => {
  const entry = gallery.find(({ id }) => id === 'matrix-typical');
  assert.ok(entry);
  const words = lines(readPicture(await pictureOf(entry, { language: 'en', preset: 'link' }))).map(
    ({ text }) => text,
  );
  assert.ok(words.includes('Sex') && !words.includes('Age'));
  assert.ok(
    words.some((text) => /^and \d+ more · Groups: and 2 more$/.test(text)),
    words.join('|'),
  );
});

test('something of every chart with figures is drawn in every shape', async () => {
  for (const entry of gallery.filter(({ id }) => !/empty|hostile/.test(id)))
    for (const preset of PRESETS) {
      const picture = readPicture(await pictureOf(entry, { language: 'en', preset }));
      const marks = nodes(picture).filter(({ name }) => /^(rect|path|text)$/.test(name));
      assert.ok(marks.length > LEAST_MARKS, `${entry.id} ${preset}`);
    }
});
