import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { buildModel } from '../../../src/charts/methodology/model.js';
import { print } from '../../../src/charts/methodology/print.js';
import { parseMethodology } from '../../../src/documents/methodology.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { leaves, wordsOf } from '../../support/picture.js';

const en = await loadLocale('en', 'methodology');
const file = new URL('../../../demo/documents/methodology-typical.json', import.meta.url);
const parsed = parseMethodology(JSON.parse(readFileSync(file, 'utf8')));
assert.ok(parsed.ok);
const model = withLocale(en, () => buildModel(parsed.document, {}, en));

const textOf = (shown: typeof model, width: number): string =>
  leaves(print.draw(shown, { width, measure: tableMeasure }).marks)
    .map(wordsOf)
    .filter(Boolean)
    .join(' ');

test('a picture has each method with its number and facts, what the methods can show, and the disclosure list', () => {
  for (const width of [300, 900]) {
    const words = textOf(model, width);
    assert.match(words, /^Desk review 38\u00a0documents Bills, their concepts/);
    assert.match(words, /Survey 1,204\u00a0people .* Sampling Non-probability sample/);
    for (const { sentences } of model.limits) for (const each of sentences) assert.ok(words.includes(each));
    assert.match(words, /Disclosure list: 16 of 26 items stated/);
    assert.match(words, /Question wording not stated/);
  }
});

test('a picture that has no room for all keeps the first methods and what all can and cannot show', () => {
  assert.equal(print.rows(model), 5);
  const words = textOf(print.first(model, 2), 900);
  assert.match(words, /Desk review .* Survey/);
  assert.doesNotMatch(words, /Disclosure list|Interviews 16/);
  for (const { sentences } of model.limits) assert.ok(words.includes(sentences[0]!));
});
