import assert from 'node:assert/strict';
import test from 'node:test';
import type { BarsBlock, DotsBlock, LikertBlock } from '../../../src/charts/survey/blocks.js';
import { CHOICES, GROUPS, modelOf, notesOf, scale, single, survey } from './model-support.js';

const method = (more: object, kind = 'survey') => ({ kind, text: 'How it was done', ...more });
const TOTAL = { n: 400, counts: [100, 100, 100, 100] };
const group = (id: string, counts: number[]) => ({ group: id, n: counts.reduce((a, b) => a + b, 0), counts });

test('a small base is that of the percentage: of 200 asked, twelve with an opinion are too few to show', () => {
  const answered = (valid: number) =>
    modelOf(
      survey([single('q', [{ n: 200, counts: [valid, 0, 0, 200 - valid] }], { percentBase: 'valid' })]),
    );
  assert.equal(answered(12).blocks[0]?.absent, 'Too few respondents to show (n\u00a0=\u00a012)');
  const forty = answered(40);
  assert.equal((forty.blocks[0] as BarsBlock).base?.text, 'n\u00a0=\u00a040**');
  assert.match(notesOf(forty), /\*\* 30–49\u00a0respondents: very small base/);
  assert.deepEqual(forty.tables[0]?.rows[0]?.cells, ['100', '0', '0', '80', '40**', '200']);
});

test('weighted counts keep the unweighted share of those who answered as their base', () => {
  const result = { n: 200, weightedN: 210, counts: [30.5, 22, 0, 157.5] };
  const { blocks } = modelOf(survey([single('q', [result], { percentBase: 'valid' })]));
  assert.equal((blocks[0] as BarsBlock).base?.text, 'n\u00a0=\u00a050*');
});

test('interviews beside a probability survey do not make it a non-probability sample', () => {
  const methods = [
    method({ sampling: 'probability' }),
    method({ sampling: 'non-probability' }, 'interviews'),
  ];
  const notes = notesOf(modelOf(survey([single('q', [TOTAL])], { methodology: { methods } })));
  assert.doesNotMatch(notes, /Non-probability/);
});

test('published percentages of a weighted survey are weighted data, and recalculated ones say so', () => {
  const methodology = { methods: [method({ weighting: 'By age' })] };
  const question = single('q', [{ n: 400, percent: [25, 25, 25, 25] }], { percentBase: 'valid' });
  const notes = notesOf(modelOf(survey([question], { methodology })));
  assert.match(notes, /Weighted data\. “n” counts people, unweighted\./);
  assert.match(notes, /% of those who answered\. Recalculated from the published percentages\./);
});

test('bases that only groups lack are not said of the total', () => {
  const results = [
    { n: 400, percent: [25, 25, 25, 25] },
    { group: 'w', percent: [25, 25, 25, 25] },
  ];
  const notes = notesOf(modelOf(survey([single('q', results)], GROUPS), { by: 'sex' }));
  assert.match(notes, /Group bases are not stated\./);
});

const byGroup = (results: object[], options = {}) =>
  modelOf(survey([single('q', results)], GROUPS), { by: 'age', highlight: 'a', ...options }).summary;

test('highest and lowest leave out very small groups and name all that read the same', () => {
  const some = [TOTAL, group('y', [30, 30, 30, 10]), group('k', [30, 30, 30, 10]), group('o', [40, 0, 0, 0])];
  assert.doesNotMatch(byGroup(some).split('Answer')[1] ?? '', /50\+/);
  const tied = [...some.slice(0, 3), group('o', [10, 40, 40, 10])];
  assert.match(byGroup(tied), /Answer: A\. Highest: 18–29, 30–49, 30%\. Lowest: 50\+, 10%\./);
});

test('nothing is the highest where a group has no figure', () => {
  const results = [
    TOTAL,
    group('y', [30, 30, 30, 10]),
    group('k', [60, 30, 30, 10]),
    { group: 'o', n: 100, counts: [0, 0, 0, 0] },
  ];
  assert.doesNotMatch(byGroup(results), /Answer: A/);
});

test('groups of two sets are not compared with each other', () => {
  const results = [
    TOTAL,
    group('w', [60, 40, 50, 50]),
    group('m', [40, 60, 50, 50]),
    group('y', [90, 30, 30, 10]),
    group('k', [10, 90, 30, 10]),
    group('o', [30, 90, 30, 10]),
  ];
  const said = byGroup(results, { by: 'sex age' });
  assert.match(said, /Sex\. Highest: Women, 30%\. Lowest: Men, 20%\. Age\. Highest: 18–29, 56%/);
});

test('of answers that were published in part, none is the lowest', () => {
  const said = modelOf(survey([single('q', [{ n: 400, percent: [50, 20, 10, 0] }])])).summary;
  assert.match(said, /Highest: A, 50%/);
  assert.doesNotMatch(said, /Lowest/);
});

const staff = (results: object[], more = {}) =>
  survey([single('q', results, more)], {
    ...GROUPS,
    minCell: 5,
    methodology: { methods: [method({ sampling: 'census' })] },
  });

test('counts of fewer people than minCell are withheld with what gives them away, in bars, notes, sentences and table', () => {
  const model = modelOf(staff([{ n: 60, counts: [30, 2, 18, 10] }]));
  assert.deepEqual(
    (model.blocks[0] as BarsBlock).rows.map(({ text, cells }) => [text.text, cells[0]?.text]),
    [
      ['A', '50'],
      ['C', '30'],
      ['B (Withheld)', undefined],
      ['Don’t know (Withheld)', undefined],
    ],
  );
  assert.match(
    notesOf(model),
    /Withheld \(fewer than 5\u00a0people, or figures that would give them away\): “Question q\?”: B, Don’t know\./,
  );
  assert.deepEqual(model.tables[0]?.rows[0]?.cells, ['50', 'Withheld', '30', 'Withheld', '60']);
  assert.doesNotMatch(
    JSON.stringify([...model.data.values()].map(({ label, rows }) => [label, rows])),
    /"2 of|10 of/,
  );
});

test('a group of fewer people than minCell is withheld whole, and another with it', () => {
  const results = [{ n: 64, counts: [30, 16, 10, 8] }, group('w', [2, 1, 0, 0]), group('m', [28, 15, 10, 8])];
  const model = modelOf(staff(results), { by: 'sex', layout: 'dots', highlight: 'a' });
  assert.deepEqual(
    (model.blocks[0] as DotsBlock).rows.map(({ text, absent, points }) => [text.text, absent, points.length]),
    [
      ['Women', 'Withheld', 0],
      ['Men', 'Withheld', 0],
    ],
  );
  assert.deepEqual(
    model.tables[0]?.rows.map(({ cells }) => cells.at(-1)),
    ['64', 'Withheld', 'Withheld'],
  );
});

test('a bar of answers of which some are withheld is not drawn, nor its net', () => {
  const { blocks } = modelOf(
    survey([scale('q', [{ n: 100, counts: [40, 3, 20, 20, 10, 7] }])], { minCell: 5 }),
  );
  const block = blocks[0] as LikertBlock;
  assert.deepEqual(
    block.rows.map(({ absent, cells, net }) => [absent, cells.length, net]),
    [['Withheld', 0, undefined]],
  );
});

test('of those who answered, few without an answer are not given away by the base, nor few answers by the rest of 100', () => {
  const valid = { percentBase: 'valid' };
  const fewMissing = modelOf(staff([{ n: 100, counts: [50, 30, 18, 2] }], valid));
  assert.deepEqual(fewMissing.tables[0]?.rows[0]?.cells, [
    '51',
    'Withheld',
    'Withheld',
    'Withheld',
    'Withheld',
    '100',
  ]);
  const told = JSON.stringify([...fewMissing.data.values()].map(({ label, rows }) => [label, rows]));
  assert.doesNotMatch(told + notesOf(fewMissing) + fewMissing.summary, /98|of 100 people/);
  const fewAnswers = modelOf(staff([{ n: 100, counts: [50, 2, 45, 3] }], valid));
  assert.deepEqual(fewAnswers.tables[0]?.rows[0]?.cells.slice(0, 4), [
    '52',
    'Withheld',
    'Withheld',
    'Withheld',
  ]);
});

test('of several questions a note says which it means, in quotation marks', () => {
  const results = [
    { n: 64, counts: [30, 2, 22, 10] },
    group('w', [15, 1, 12, 5]),
    group('m', [15, 1, 10, 5]),
  ];
  const one = single('q', results);
  const other = single('r', [{ n: 64, counts: [20, 20, 14, 10] }], { percentBase: 'valid' });
  const model = modelOf(survey([one, other], { ...GROUPS, minCell: 5 }), { by: 'sex' });
  assert.match(notesOf(model), /“Question q\?”: % of all asked\. “Question r\?”: % of those who answered\./);
  assert.match(notesOf(model), /“Question q\?”, Women: /);
});

test('where an answer is withheld, another of several that could be given is not called the highest', () => {
  const one = { kind: 'multiple', answers: CHOICES.slice(0, 2) };
  const said = modelOf(staff([{ n: 100, counts: [98, 40] }], one)).summary;
  assert.doesNotMatch(said, /Highest/);
});

test('without minCell nothing is withheld', () => {
  const model = modelOf(survey([single('q', [{ n: 60, counts: [30, 2, 18, 10] }], { answers: CHOICES })]));
  assert.doesNotMatch(notesOf(model), /Withheld/);
});

test('totals stand at both ends of a diverging block, and rows sort by their negative side', () => {
  const { blocks } = modelOf(
    survey([
      scale('few', [{ n: 100, counts: [40, 30, 10, 5, 5, 10] }]),
      scale('many', [{ n: 100, counts: [5, 5, 10, 30, 40, 10] }]),
    ]),
    { totals: '', sort: 'negative' },
  );
  const block = blocks[0] as LikertBlock;
  assert.equal(block.totals, true);
  assert.deepEqual(
    block.rows.map(({ text, sums }) => [text.text, sums?.negative.text, sums?.positive.text]),
    [
      ['Statement many', '70', '10'],
      ['Statement few', '10', '70'],
    ],
  );
});

test('a unit takes the plural form of its number, in the language in which the document has it', () => {
  const unit = { en: 'point | points', ru: 'балл | балла | баллов | балла' };
  const said = (value: number, of: object = unit) => {
    const question = { id: 'q', text: 'Score', kind: 'number', unit: of, results: [{ n: 100, value }] };
    const model = modelOf(survey([question]));
    const read = [model.tables[0]?.columns[0], ...model.blocks.map((block) => 'unit' in block && block.unit)];
    assert.doesNotMatch(JSON.stringify(read), /\|/);
    return /Value: (.*?)\.$/.exec(model.summary)?.[1]?.replaceAll('\u00a0', ' ');
  };
  assert.deepEqual(
    [1, 2, 44.92].map((value) => said(value)),
    ['1 point', '2 points', '44.92 points'],
  );
  assert.deepEqual(
    [21, 22, 25, 44.92].map((value) => said(value, { ru: unit.ru })),
    ['21 балл', '22 балла', '25 баллов', '44.92 балла'],
  );
  assert.equal(said(1, { en: 'hours' }), '1 hours');
});
