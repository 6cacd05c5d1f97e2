import assert from 'node:assert/strict';
import test from 'node:test';
import { print } from '../../../src/charts/standards-review/print.js';
import type { Verdict } from '../../../src/documents/standards-review.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { leaves, wordsOf } from '../../support/picture.js';
import { modelOf, sample } from './sample.js';

const en = await loadLocale('en', 'standards-review');

const drawn = (width: number, attributes: Record<string, string> = {}) =>
  print.draw(modelOf(en, sample(), attributes), { width, measure: tableMeasure });

const VERDICTS: [Verdict, string][] = [
  ['conflicts', 'Conflicts'],
  ['partly', 'Partly complies'],
  ['complies', 'Complies'],
];

test('each finding has the tint and the word of its verdict in its cell of the grid', () => {
  const model = modelOf(en);
  const marks = leaves(drawn(900).marks);
  for (const [verdict, word] of VERDICTS) {
    const tints = marks.filter(({ className }) => className === `tint ${verdict}`);
    const cells = model.laws.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    assert.equal(tints.length, cells.filter((cell) => cell.verdict === verdict).length, verdict);
    for (const tint of tints)
      assert.ok(
        'width' in tint &&
          marks.some(
            (mark) =>
              wordsOf(mark) === word &&
              mark.x > tint.x &&
              mark.x < tint.x + tint.width &&
              mark.y > tint.y &&
              mark.y < tint.y + tint.height,
          ),
        `${word} in its tint`,
      );
  }
});

test('a picture writes findings out and asks nobody to select one', () => {
  for (const width of [300, 900]) {
    const { marks, notes } = drawn(width);
    const words = leaves(marks).map(wordsOf).join(' ');
    assert.match(words, /The grounds are open\. Recommendation: Close the list\./);
    assert.ok(notes?.length && notes.every(({ text }) => !text.includes('Select')));
  }
});

test('findings that a filter leaves out are not told, their verdicts stand back', () => {
  const { marks } = drawn(900, { verdict: 'partly' });
  const all = leaves(marks);
  const words = all.map(wordsOf).join(' ');
  assert.doesNotMatch(words, /The grounds are open/);
  assert.equal(all.filter(({ className }) => className === 'tint stands-back').length, 1);
});

test('a picture that has no room for all keeps the first provisions and their verdicts', () => {
  const model = modelOf(en);
  assert.equal(print.rows(model), 4);
  for (const count of [1, 2, 3]) {
    const kept = print.first(model, count);
    assert.equal(kept.laws.flatMap(({ rows }) => rows).length, count);
    const words = leaves(print.draw(kept, { width: 900, measure: tableMeasure }).marks)
      .map(wordsOf)
      .join(' ');
    assert.doesNotMatch(words, /Close the list/);
  }
});

test('a narrow picture without room for reasons has each verdict with its standards in one line, and says how many reasons are missing', () => {
  const model = modelOf(en);
  const { marks } = print.draw(print.first(model, 3), { width: 380, measure: tableMeasure });
  const words = leaves(marks).map(wordsOf);
  assert.ok(
    words.some((text) => /^Conflicts(\s+\d{4})?: \S/.test(text)),
    words.join('|'),
  );
  const told = model.laws
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(({ verdict, text, recommendation }) => verdict && (text || recommendation));
  const [, reasons] = print.leftOut!(model, 3);
  assert.ok(told.length > 0);
  assert.deepEqual(reasons, { of: 'Findings and recommendations', count: told.length });
});
