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
  assert.deepEqual(verdicts(modelOf(en, sample(), { standard: 'court nobody' })), [['conflicts']]);
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
    /Most conflicts: Law Y of 2024 \(1\)\. 2.provisions have no finding\.$/,
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

/** The sample with a provision that nothing was found of, and one that nobody assessed. */
const withUnassessed = (change: object = {}) => {
  const { provisions, findings } = sample() as { provisions: object[]; findings: object[] };
  return sample({
    provisions: [
      { id: 'fine', text: { en: 'A fine is set.' }, law: 'Law Z', article: '5' },
      ...provisions,
      { id: 'list', text: { en: 'A list is kept.' }, law: 'Law Z' },
    ],
    findings: [
      ...findings,
      { provision: 'list', standard: 'aim', verdict: 'not-assessed', text: { en: 'Nobody looked.' } },
    ],
    ...change,
  });
};

test('provisions without any finding stand behind one line, whatever their law, and their reasons in it', () => {
  const model = modelOf(en, withUnassessed());
  assert.deepEqual(names(model), ['Law X', 'Law Y of 2024']);
  assert.equal(model.unassessed!.text.replace('\u00a0', ' '), '2 provisions have no finding');
  assert.deepEqual(
    model.unassessed!.provisions.map(({ text, law, article, reasons }) => [
      text.text,
      law.text,
      article,
      ...reasons.map((reason) => reason.text),
    ]),
    [
      ['A fine is set.', 'Law Z', 'Article 5'],
      ['A list is kept.', 'Law Z', '', 'Nobody looked.'],
    ],
  );
  assert.match(model.summary, /2.provisions have no finding\.$/);
  assert.equal(model.tables[0]!.rows.length, 5);
});

test('the line counts in the plural forms of each language', () => {
  const lines = (locale: typeof en, n: number) => {
    const { provisions } = sample() as { provisions: object[] };
    const more = Array.from({ length: n }, (_, i) => ({ id: `more${i}`, text: 'T', law: 'L' }));
    return modelOf(locale, sample({ provisions: [...provisions, ...more] })).unassessed!.text.replace(
      '\u00a0',
      ' ',
    );
  };
  assert.deepEqual(
    [1, 2].map((n) => lines(en, n)),
    ['1 provision has no finding', '2 provisions have no finding'],
  );
  assert.deepEqual(
    [1, 2, 5].map((n) => lines(ru, n)),
    ['1 норма\u00a0– без вывода', '2 нормы\u00a0– без вывода', '5 норм\u00a0– без вывода'],
  );
  assert.deepEqual(
    [1, 5].map((n) => lines(kk, n)),
    ['1 норма бойынша тұжырым жоқ', '5 норма бойынша тұжырым жоқ'],
  );
});

test('a reason that all provisions without a finding share is said once', () => {
  const reason = { en: 'Nobody looked.' };
  const { findings } = sample() as { findings: object[] };
  const not = (provision: string) => ({ provision, standard: 'aim', verdict: 'not-assessed', text: reason });
  const { unassessed } = modelOf(en, withUnassessed({ findings: [...findings, not('fine'), not('list')] }));
  assert.deepEqual(
    unassessed!.reasons.map(({ text }) => text),
    ['Nobody looked.'],
  );
  assert.ok(unassessed!.provisions.every(({ reasons }) => !reasons.length));
});

test('nothing is put behind a line where a verdict is asked for, or no provision has a finding', () => {
  assert.equal(modelOf(en, withUnassessed(), { verdict: 'not-assessed' }).unassessed, undefined);
  const empty = modelOf(en, sample({ findings: [] }));
  assert.deepEqual([empty.unassessed, empty.laws.length], [undefined, 2]);
});

test('on paper what is not assessed is one line for a provision, with its reasons', () => {
  const rows = modelOf(en).laws.flatMap((law) => law.rows);
  assert.deepEqual(
    rows.map(({ notAssessed }) => notAssessed.map(({ text }) => text).join('')),
    ['', '', 'Not assessed: Legitimate aim.'],
  );
});

const dated = (...dates: string[]) => {
  const { findings } = sample() as { findings: object[] };
  return sample({ findings: findings.map((finding, i) => ({ ...finding, date: dates[i] })) });
};
const years = (model: ReviewModel) =>
  model.laws.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ year }) => year)));

test('the year of a finding stands with its verdict where findings differ in age', () => {
  const differ = modelOf(en, dated('2014', '2024-06-18', '2024-01/2024-06'));
  assert.deepEqual(years(differ), ['2014', '2024', '', '2024', '', '', '', '', '']);
  assert.equal(
    differ.laws[0]!.rows[0]!.cells[0]!.label,
    'Conflicts, 2014. Clear law. A site is blocked before a court decides., Article 41-1',
  );
  assert.equal(differ.laws[0]!.rows[0]!.cells[1]!.when.replace(/\s/g, ' '), '18 June 2024');
  assert.ok(years(modelOf(en, dated('2024', '2024-06-18'))).every((year) => year === ''));
});

test('the table of findings has a column of dates where there are any', () => {
  const columns = (model: ReviewModel) => model.tables[1]!.columns.map(({ text }) => text);
  assert.ok(!columns(modelOf(en)).includes('Date'));
  const table = modelOf(en, dated('2014')).tables[1]!;
  assert.equal(table.rows[0]!.cells[table.columns.findIndex(({ text }) => text === 'Date')], '2014');
  assert.equal(table.rows[1]!.cells[table.columns.findIndex(({ text }) => text === 'Date')], '–');
});

test('who found and who chose the words of the verdicts are told apart', () => {
  const assessment = { by: 'Committee', date: '2016', verdictsBy: 'Editors' };
  const model = modelOf(en, sample({ assessment }));
  const line = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
  assert.deepEqual(model.assessedBy.map(line), [
    'Findings: Committee · 2016',
    'Assessments chosen by: Editors',
  ]);
  const notes = model.notes.map(({ text }) => text).join('\n');
  assert.match(
    notes,
    /The findings are those of: Committee\. The words of the assessment were chosen by: Editors\./,
  );
  assert.doesNotMatch(notes, /Assessor/);
});

test('a date of the assessment is written in the language of the reader', () => {
  assert.deepEqual(
    [en, ru, kk].map((locale) => modelOf(locale).assessedBy[0]!.at(-1)!.text.replace(/\s/g, ' ')),
    [' · 3 May 2024', ' · 3 мая 2024', ' · 2024 ж. 3 мамыр'],
  );
});

test('words of another language than the reader’s carry it', () => {
  const row = modelOf(kk).laws[1]!.rows[0]!;
  assert.deepEqual(row.text, { text: 'Authors give their names.', lang: 'en' });
  assert.deepEqual(modelOf(kk).assessedBy[0]![1], { text: 'Пример-институт', lang: 'ru' });
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
