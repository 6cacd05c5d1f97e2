import assert from 'node:assert/strict';
import test from 'node:test';
import { validate } from '../../src/documents/parse.js';
import type { SurveyDocument } from '../../src/documents/survey.js';
import type { TrustMatrixDocument } from '../../src/documents/trust-matrix.js';
import { tabulate } from '../../src/tabulate/tabulate.js';

/** Invented people. */
const ANSWERS = [
  { id: 'yes', text: 'Yes', value: 1 },
  { id: 'no', text: 'No', value: -1, codes: ['no', '2'] },
];
const ENVELOPE = { type: 'survey', id: 'trial', language: 'en', title: 'A trial', status: 'illustrative' };
const QUESTION = { id: 'q', text: 'Do you?', kind: 'scale', answers: ANSWERS };

type Spec = Record<string, unknown>;
type Rows = Record<string, unknown>[];

function figures(rows: Rows, spec: Spec = {}) {
  const result = tabulate(rows, { document: ENVELOPE, questions: [QUESTION], ...spec });
  assert.ok(result.ok, JSON.stringify(result));
  assert.deepEqual(validate(result.document), []);
  return {
    document: result.document as SurveyDocument,
    report: result.report,
    notes: result.report.notes.join('\n'),
  };
}

const problems = (rows: Rows, spec: Spec = {}): string[] => {
  const result = tabulate(rows, { document: ENVELOPE, questions: [QUESTION], ...spec });
  assert.ok(!result.ok);
  return result.problems.map(({ path, expected, got }) => `${path}: ${expected}, ${got}`);
};

const q = (values: unknown[]): Rows => values.map((value) => ({ q: value }));

test('without weights counts are people, and n is who was asked', () => {
  const { document, report } = figures(q(['yes', 'no', 'yes']));
  assert.deepEqual(document.questions[0]?.results, [{ n: 3, counts: [2, 1] }]);
  assert.deepEqual(report, { rows: 3, used: 3, weight: { min: 1, max: 1, sum: 3 }, notes: [] });
});

test('codes are met as numbers and as text, with spaces and byte order marks around cells and names', () => {
  const { document } = figures([{ '\ufeffq ': 2 }, { '\ufeffq ': ' 2.0' }, { '\ufeffq ': 'yes\u00a0' }]);
  assert.deepEqual(document.questions[0]?.results[0]?.counts, [1, 2]);
});

test('an empty cell is an answer "no answer" of kind missing, and NA is an empty cell', () => {
  const { document, notes } = figures(q(['yes', '', null, 'NA']));
  const [question] = document.questions;
  assert.deepEqual(question?.answers.at(-1), {
    id: 'no-answer',
    text: { en: 'No answer', ru: 'Нет ответа', kk: 'Жауап жоқ' },
    kind: 'missing',
  });
  assert.deepEqual(question?.results, [{ n: 4, counts: [1, 0, 3] }]);
  assert.match(notes, /counted as no answer: 3/);
});

test('with empty "skip" who has an empty cell was not asked', () => {
  const { document } = figures(q(['yes', '', 'no']), { questions: [{ ...QUESTION, empty: 'skip' }] });
  assert.deepEqual(document.questions[0]?.results, [{ n: 2, counts: [1, 1] }]);
  assert.equal(document.questions[0]?.answers.length, 2);
});

test('unknown codes are named with their rows and counted in no answer; long ones are not repeated', () => {
  const { document, notes } = figures(
    q(['yes', 'maybe', 'My neighbour at 12 Abai street said that', 'maybe']),
  );
  assert.deepEqual(document.questions[0]?.results, [{ n: 4, counts: [1, 0] }]);
  assert.match(notes, /“maybe” is no code of an answer.* 2 rows: 2, 4/);
  assert.doesNotMatch(notes + JSON.stringify(document), /Abai/);
});

test('a column in which no cell has a code is a problem of the codes', () => {
  assert.deepEqual(problems(q(['oui', 'non'])), [
    'questions[0].answers: codes that stand in the column, text "oui"',
  ]);
});

test('weights: decimal commas are read; negative, missing and wrong ones leave a row out, zero stays in n; all are named', () => {
  const rows = ['0,5', 1.5, '-1', '', 'x', '0'].map((w) => ({ q: 'yes', w }));
  const { document, report, notes } = figures(rows, { weight: 'w' });
  assert.deepEqual(document.questions[0]?.results, [{ n: 3, weightedN: 2, counts: [2, 0] }]);
  assert.deepEqual(
    { ...report, notes: [] },
    { rows: 6, used: 3, weight: { min: 0, max: 1.5, sum: 2 }, notes: [] },
  );
  assert.match(notes, /Negative weight.* 1 row: 3/);
  assert.match(notes, /No weight.* 1 row: 4/);
  assert.match(notes, /not a number.* 1 row: 5/);
  assert.match(notes, /Weight 0.* 1 row: 6/);
});

const AGE = {
  set: 'age',
  text: 'Age',
  column: 'age',
  groups: [
    { id: 'young', text: 'Under 30', to: 30 },
    { id: 'old', text: '30 and over', from: 30 },
  ],
};

test('groups by cut points take from ≤ x < to; an empty or unknown cell stays in the total only and is named', () => {
  const rows = [29, 30, '29,9', '', 'many'].map((age) => ({ q: 'yes', age }));
  const { document, notes } = figures(rows, { groups: [AGE] });
  assert.deepEqual(
    document.questions[0]?.results.map(({ group, n }) => [group, n]),
    [
      [undefined, 5],
      ['young', 2],
      ['old', 1],
    ],
  );
  assert.match(notes, /is empty: counted in the total only. 1 row: 4/);
  assert.match(notes, /“many” is in none of the groups.* 1 row: 5/);
});

test('multiple answers in one cell, parted by a sign that answers may have in them', () => {
  const answers = [
    { id: 'tv', text: 'TV', codes: ['Television'] },
    { id: 'net', text: 'Net', codes: ['Sites, blogs'] },
  ];
  const question = { id: 'q', text: 'Where?', kind: 'multiple', separator: ', ', answers };
  const { document, notes } = figures(
    q(['Television, Sites, blogs', 'Sites, blogs', 'Radio, Television', '']),
    {
      questions: [question],
    },
  );
  assert.deepEqual(document.questions[0]?.results, [{ n: 4, counts: [2, 2, 1] }]);
  assert.match(notes, /“Radio” is no code/);
});

test('multiple answers in columns: 1, yes and the text count; who has 0 everywhere was asked, who has nothing gave no answer', () => {
  const answers = [
    { id: 'tv', text: { ru: 'ТВ' }, column: 'a' },
    { id: 'net', text: 'Net', column: 'b' },
  ];
  const rows = [
    { a: 1, b: 'yes' },
    { a: 'тв', b: '' },
    { a: '0', b: 0 },
    { a: '', b: '' },
    { a: 'Yes', b: '5' },
  ];
  const { document, notes } = figures(rows, {
    questions: [{ id: 'm', text: 'M', kind: 'multiple', answers }],
  });
  assert.deepEqual(document.questions[0]?.results, [{ n: 5, counts: [3, 1, 1] }]);
  assert.match(notes, /“5” is no code/);
});

test('a number is a weighted mean; missing codes and words are not in it', () => {
  const rows = [
    { h: '2,5', w: 1 },
    { h: 4, w: 3 },
    { h: 99, w: 1 },
    { h: 'much', w: 1 },
  ];
  const question = {
    id: 'h',
    text: 'Hours',
    kind: 'number',
    unit: 'hours',
    answers: [{ id: 'dk', text: 'Not known', kind: 'missing', codes: ['99'] }],
  };
  const { document, notes } = figures(rows, { questions: [question], weight: 'w' });
  assert.deepEqual(document.questions[0]?.results, [{ n: 4, weightedN: 6, value: 3.625 }]);
  assert.match(notes, /“much” is not a number/);
});

test('waves: each has its total and its groups; a row of none is left out and named', () => {
  const wave = (id: string) => ({ id: `w${id}`, text: id, date: id, column: 'year', codes: [id] });
  const rows = [2023, '2024', 2024, 1999].map((year) => ({ q: 'yes', year, age: 20 }));
  const { document, report, notes } = figures(rows, { waves: [wave('2023'), wave('2024')], groups: [AGE] });
  assert.deepEqual(
    document.questions[0]?.results.map(({ wave, group, n }) => [wave, group, n]),
    [
      ['w2023', undefined, 1],
      ['w2023', 'young', 1],
      ['w2023', 'old', 0],
      ['w2024', undefined, 2],
      ['w2024', 'young', 2],
      ['w2024', 'old', 0],
    ],
  );
  assert.equal(report.used, 3);
  assert.match(notes, /In none of the waves: left out of all figures. 1 row: 4/);
});

test('a trust matrix: questions are items, answers are levels, no answer is a level of all', () => {
  const { document } = figures(
    [
      { tv: 'yes', net: '' },
      { tv: 'no', net: 'yes' },
    ],
    {
      document: { ...ENVELOPE, type: 'trust-matrix' },
      questions: [
        { ...QUESTION, id: 'tv', text: 'TV' },
        { id: 'net', text: 'Net', kind: 'scale' },
      ],
    },
  );
  const { levels, cells, items } = document as unknown as TrustMatrixDocument;
  assert.deepEqual(
    levels?.map(({ id }) => id),
    ['yes', 'no', 'no-answer'],
  );
  assert.deepEqual(items, [
    { id: 'tv', text: 'TV' },
    { id: 'net', text: 'Net' },
  ]);
  assert.deepEqual(cells, [
    { item: 'tv', n: 2, counts: [1, 1, 0] },
    { item: 'net', n: 2, counts: [1, 0, 1] },
  ]);
});

test('duplicates and straight lines are named and counted', () => {
  const rows = [
    { id: 'a', q1: 'yes', q2: 'yes', q3: 'yes' },
    { id: 'b', q1: 'yes', q2: 'no', q3: 'yes' },
    { id: 'a', q1: 'no', q2: 'no', q3: 'yes' },
  ];
  const questions = ['q1', 'q2', 'q3'].map((id) => ({ ...QUESTION, id }));
  const { document, notes } = figures(rows, { questions, id: 'id' });
  assert.equal(document.questions[0]?.results[0]?.n, 3);
  assert.match(notes, /more than once: counted each time. 2 rows: 1 \(id: a\), 3 \(id: a\)/);
  assert.match(notes, /straight-lining\): counted. 1 row: 1/);
});

test('with minCell small groups are left out, with the one that would give them away', () => {
  const rows = [...Array.from({ length: 9 }, () => 40), 20, 21].map((age) => ({ q: 'yes', age }));
  const { document, notes } = figures(rows, { document: { ...ENVELOPE, minCell: 5 }, groups: [AGE] });
  assert.deepEqual(
    document.questions[0]?.results.map(({ group }) => group),
    [undefined],
  );
  assert.match(notes, /“q, young”: fewer than 5 people/);
});

test('faults of a spec are listed at once, with their paths', () => {
  assert.deepEqual(problems(q(['yes']), { weight: 'wieght', groups: [AGE] }), [
    'weight: one of the columns q, text "wieght"',
    'groups[0].column: one of the columns q, text "age"',
  ]);
  assert.match(problems([], {})[0] ?? '', /^rows: at least one row/);
  assert.match(
    problems(q(['yes']), { questions: [{ ...QUESTION, kind: 'ordinal' }] })[0] ?? '',
    /^questions\[0\]\.kind/,
  );
  assert.equal(tabulate(q(['yes']), null).ok, false);
});
