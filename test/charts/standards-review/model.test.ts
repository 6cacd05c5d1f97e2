import assert from 'node:assert/strict';
import test from 'node:test';
import { loadLocale } from '../../../src/locale/load-locale.js';
import type { ReviewModel } from '../../../src/charts/standards-review/model/types.js';
import { modelOf, optionsOf, sample } from './sample.js';

const local = async (language: 'en' | 'ru' | 'kk') => {
  const locale = await loadLocale(language, 'standards-review');
  return locale;
};
const [en, ru, kk] = await Promise.all([local('en'), local('ru'), local('kk')]);

const verdicts = (model: ReviewModel) =>
  model.laws.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ verdict, quiet }) => (quiet ? `(${verdict})` : verdict))),
  );
const names = (model: ReviewModel) => model.laws.map(({ name }) => name.text);

test('options read verdicts and ids, and drop what is no verdict', () => {
  assert.deepEqual(
    optionsOf({ verdict: ' partly guilty conflicts', standard: 'a  b', law: ' Mass   MEDIA ' }),
    {
      verdict: ['conflicts', 'partly'],
      standard: ['a', 'b'],
      law: 'mass media',
    },
  );
  assert.deepEqual(optionsOf({ law: ' ' }), { verdict: [], standard: [], law: undefined });
});

test('provisions stand with their law, in document order, whatever the order of languages in its name', () => {
  const model = modelOf(en);
  assert.deepEqual(
    model.laws.map(({ name, rows }) => [name.text, rows.map(({ text }) => text.text)]),
    [
      ['Law X', ['A site is blocked before a court decides.', 'A reply comes within ten days.']],
      ['Law Y of 2024', ['Authors give their names.']],
    ],
  );
});

test('each pair has a cell, one without a finding says so', () => {
  const model = modelOf(en);
  assert.deepEqual(verdicts(model), [
    ['conflicts', 'partly', undefined],
    ['complies', undefined, undefined],
    [undefined, 'not-assessed', 'conflicts'],
  ]);
  assert.equal(model.laws[0]!.rows[0]!.cells[2]!.word, 'No finding');
});

test('a bare number of an article becomes words, an article in words stays', () => {
  const articles = (model: ReviewModel) =>
    model.laws.flatMap(({ rows }) => rows.map(({ article }) => article));
  assert.deepEqual(articles(modelOf(en)), ['Article 41-1', 'Preamble', '']);
  assert.deepEqual(articles(modelOf(kk)), ['41-1-бап', 'Preamble', '']);
});

test('verdicts are counted worst first, and a filter by verdict leaves the counts', () => {
  const counts = (model: ReviewModel) => model.counts.map(({ verdict, n }) => `${verdict} ${n}`);
  const all = ['conflicts 2', 'partly 1', 'complies 1', 'not-assessed 1'];
  assert.deepEqual(counts(modelOf(en)), all);
  assert.deepEqual(counts(modelOf(en, sample(), { verdict: 'partly' })), all);
  assert.deepEqual(counts(modelOf(en, sample(), { standard: 'clear' })), ['conflicts 1', 'complies 1']);
});

test('a filter by verdict leaves out rows without it and lets the others of a row stand back', () => {
  const model = modelOf(en, sample(), { verdict: 'partly' });
  assert.deepEqual(verdicts(model), [['(conflicts)', 'partly', '(undefined)']]);
  assert.deepEqual(
    model.counts.filter(({ pressed }) => pressed).map(({ verdict }) => verdict),
    ['partly'],
  );
});

test('a verdict that nothing has leaves no row, and its button to let go', () => {
  const model = modelOf(en, sample({ findings: [] }), { verdict: 'partly' });
  assert.deepEqual([model.laws, model.counts.map(({ n }) => n)], [[], [0]]);
});

test('a filter by standard leaves out columns; ids that name nothing do nothing', () => {
  assert.deepEqual(verdicts(modelOf(en, sample(), { standard: 'court nobody' })), [
    [undefined],
    [undefined],
    ['conflicts'],
  ]);
  assert.equal(verdicts(modelOf(en, sample(), { standard: 'nobody' }))[0]!.length, 3);
});

test('a law is chosen by its place, by a piece of its name in any language, and by a year in it', () => {
  for (const [law, expected] of [
    ['2', ['Law Y of 2024']],
    ['2 1', ['Law X', 'Law Y of 2024']],
    ['X ЗАҢЫ', ['Law X']],
    ['закон  y', ['Law Y of 2024']],
    ['2024', ['Law Y of 2024']],
    ['no such law', ['Law X', 'Law Y of 2024']],
  ] as const)
    assert.deepEqual(names(modelOf(en, sample(), { law })), expected, law);
});

test('the summary counts verdicts and names the law with most conflicts, or all of them', () => {
  assert.equal(
    modelOf(en).summary,
    'Provisions: 3; laws: 2; international standards: 3. Conflicts: 2; Partly complies: 1; Complies: 1; Not assessed: 1. Most conflicts: Law X and Law Y of 2024 (1).',
  );
  assert.match(
    modelOf(en, sample(), { standard: 'court' }).summary,
    /Most conflicts: Law Y of 2024 \(1\)\.$/,
  );
  assert.doesNotMatch(modelOf(en, sample(), { law: '1' }).summary, /Most/);
});

test('the notes name the assessor, or say that nobody is named, and explain only the signs that stand', () => {
  const notes = (document: object) => modelOf(en, document).notes.map(({ text }) => text);
  const all = notes(sample());
  assert.equal(all.length, 4);
  assert.match(all[1]!, /Example Institute/);
  const plain = notes(
    sample({
      assessment: undefined,
      standards: [{ id: 'clear', text: 'C' }],
      provisions: [{ id: 'block', text: 'B', law: 'L' }],
      findings: [{ provision: 'block', standard: 'clear', verdict: 'complies' }],
    }),
  );
  assert.equal(plain.length, 2);
  assert.match(plain[1]!, /does not name the assessor/);
});

test('a date of the assessment is written in the language of the reader', () => {
  assert.deepEqual(
    [en, ru, kk].map((locale) => modelOf(locale).assessedBy.at(-1)!.text.replace(/\s/g, ' ')),
    [' · 3 May 2024', ' · 3 мая 2024', ' · 2024 ж. 3 мамыр'],
  );
});

test('words of another language than the reader’s carry it', () => {
  const row = modelOf(kk).laws[1]!.rows[0]!;
  assert.deepEqual(row.text, { text: 'Authors give their names.', lang: 'en' });
  assert.deepEqual(modelOf(kk).assessedBy[1], { text: 'Пример-институт', lang: 'ru' });
});

test('the tables hold every verdict by law and every finding with its reasons', () => {
  const [verdicts, reasons] = modelOf(en).tables;
  assert.deepEqual(
    verdicts!.columns.map(({ text }) => text),
    ['Article', 'Clear law', 'Legitimate aim', 'Independent review'],
  );
  assert.deepEqual(
    verdicts!.rows.map(({ section, cells }) => [section?.text, ...cells]),
    [
      ['Law X', 'Article 41-1', 'Conflicts', 'Partly complies', '–'],
      [undefined, 'Preamble', 'Complies', '–', '–'],
      ['Law Y of 2024', '', '–', 'Not assessed', 'Conflicts'],
    ],
  );
  assert.equal(reasons!.rows.length, 5);
  assert.deepEqual(reasons!.rows[0]!.cells, [
    'Article 41-1',
    'Clear law',
    'Conflicts',
    'The grounds are open.',
    'Close the list.',
  ]);
  assert.equal(modelOf(en, sample(), { verdict: 'conflicts' }).tables[1]!.rows.length, 2);
});

test('an empty review has an empty table, a summary and no counts', () => {
  const model = modelOf(ru, sample({ standards: [], provisions: [], findings: [] }));
  assert.deepEqual([model.laws, model.counts, model.tables.length], [[], [], 1]);
  assert.match(model.summary, /0/);
});
