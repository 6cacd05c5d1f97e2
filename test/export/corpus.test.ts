import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { renderSVG } from '../../src/entries/render.js';
import { lines, nodes, overlaps, readPicture } from '../support/picture.js';

const FILE = '../shared/corpus/xss-strings.json';

/** Strings of a corpus of any shape. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(stringsIn)
      : [];

const documentOf = (words: string): unknown => ({
  type: 'representation',
  id: 'corpus',
  language: 'en',
  title: words || 'empty',
  subtitle: words,
  notes: [words],
  sources: [{ name: words }],
  funding: words,
  corrections: [{ date: '2024-01-01', text: words }],
  categories: [
    { id: 'a', text: words },
    { id: 'b', text: 'B' },
  ],
  positions: [{ id: 'p', text: words, counts: [1, 2] }],
});

const inert = (source: string): void => {
  const picture = readPicture(source);
  for (const { name, attributes } of nodes(picture)) {
    assert.match(name, /^(svg|title|desc|g|rect|path|text|tspan)$/);
    for (const attribute of Object.keys(attributes))
      assert.doesNotMatch(attribute, /^(on|id$|class$|style$|href$)/);
  }
  assert.deepEqual(overlaps(lines(picture)), []);
};

test('words of every kind stay words in pictures: markup, controls, half characters, directions', async () => {
  const signs = [
    '<script>alert(1)</script>',
    ']]>&amp;"\'',
    '\u0000\u0001\u000b\ufffe',
    '\ud800 \udc00',
    '\u202eabc',
    '🦊👨‍👩‍👧',
  ];
  for (const words of signs) {
    for (const preset of [undefined, 'link', 'story'] as const)
      inert(await renderSVG(documentOf(words), { preset }));
  }
});

test(
  'the hostile corpus is inert in pictures',
  { skip: existsSync(FILE) ? false : 'the corpus is not on this machine' },
  async () => {
    const all = [...new Set(stringsIn(JSON.parse(readFileSync(FILE, 'utf8'))))];
    assert.ok(all.length > 10);
    for (const words of all) inert(await renderSVG(documentOf(words.slice(0, 2000))));
  },
);
