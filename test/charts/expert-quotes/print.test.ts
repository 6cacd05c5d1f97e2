import assert from 'node:assert/strict';
import test from 'node:test';
import { print } from '../../../src/charts/expert-quotes/print.js';
import type { Language } from '../../../src/documents/text.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { leaves, wordsOf } from '../../support/picture.js';
import { modelOf, withQuotes } from './quotes-support.js';

const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');

const document = withQuotes(
  { text: { en: 'Words.', kk: 'Сөздер.' }, original: 'kk', role: 'Editor', name: 'A. Sample' },
  { text: { en: 'What it comes to.' }, kind: 'paraphrase', role: 'Lawyer' },
  { text: { en: long }, role: 'Reader' },
);

const textOf = (language: Language, width: number): string =>
  leaves(print.draw(modelOf(document, language), { width, measure: tableMeasure }).marks)
    .map(wordsOf)
    .filter(Boolean)
    .join(' ');

test('a picture reads as the quotes do: words, who says them, whether they are theirs, and the original', () => {
  for (const width of [300, 900]) {
    const words = textOf('en', width);
    assert.match(words, /^“Words\.” Editor, A\. Sample Translated from Kazakh Original: «Сөздер\.»/);
    assert.match(words, /What it comes to\. Lawyer Paraphrase/);
    assert.match(words, /“word0 .* word79”/s, 'what is folded on the screen is there');
  }
  assert.doesNotMatch(textOf('kk', 300), /Words\./);
});

test('quotes of which others are left out are shortened, and end in dots', () => {
  const model = modelOf(document, 'en');
  assert.equal(print.rows(model), 4);
  const drawn = (count: number): string =>
    leaves(print.draw(print.first(model, count), { width: 900, measure: tableMeasure }).marks)
      .map(wordsOf)
      .join(' ');
  assert.match(drawn(3), /word44…/);
  assert.doesNotMatch(drawn(2), /word0/);
});
