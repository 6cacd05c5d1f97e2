import assert from 'node:assert/strict';
import test from 'node:test';
import type { BarsBlock, DotsBlock, LikertBlock } from '../../../src/charts/survey/blocks.js';
import { AGREE, GROUPS, modelOf, notesOf, optionsOf, scale, single, survey } from './model-support.js';

const TOTAL = { n: 200, counts: [60, 50, 40, 20, 10, 20] };

test('options read lists, numbers and orders, and fall back on what cannot be read', () => {
  assert.deepEqual(
    optionsOf({ question: ' q1  q2 ', sort: '-net', decimals: '1', minBase: '0', layout: 'dots' }),
    {
      question: ['q1', 'q2'],
      by: undefined,
      wave: [],
      layout: 'dots',
      sort: { by: 'net', descending: false },
      highlight: [],
      decimals: 1,
      minBase: 0,
      totals: false,
    },
  );
  const fallen = optionsOf({ sort: 'size', decimals: '7', minBase: '-3', layout: 'pie' });
  assert.deepEqual([fallen.sort, fallen.decimals, fallen.minBase, fallen.layout], [undefined, 0, 30, 'auto']);
});

test('questions with the same two-sided scale share one diverging block with net and columns of their own', () => {
  const { blocks } = modelOf(
    survey([scale('q1', [TOTAL]), scale('q2', [{ n: 200, counts: [10, 20, 30, 60, 70, 10] }])]),
  );
  assert.equal(blocks.length, 1);
  const block = blocks[0] as LikertBlock;
  assert.equal(block.form, 'diverging');
  assert.deepEqual(
    block.answers.map(({ side, step }) => `${side} ${step}`),
    [
      'negative div5-neg2',
      'negative div5-neg1',
      'positive div5-pos1',
      'positive div5-pos2',
      'neutral div5-mid',
      'missing hatch',
    ],
  );
  assert.deepEqual(
    block.rows.map(({ net }) => net?.text),
    ['+40', '−50'],
  );
  assert.deepEqual(block.reach, { negative: 65, positive: 55, neutral: 20, missing: 10, plain: 0 });
});

test('seven steps take the colours of seven and carry the sum of each side', () => {
  const answers = [3, 2, 1, 0, -1, -2, -3].map((value) => ({
    id: `v${value}`,
    text: `Step ${value}`,
    value,
  }));
  const { blocks } = modelOf(
    survey([scale('q', [{ n: 100, counts: [10, 20, 30, 10, 10, 10, 10] }], { answers })]),
  );
  const block = blocks[0] as LikertBlock;
  assert.equal(block.answers[0]?.step, 'div7-neg3');
  assert.equal(block.rows[0]?.sums?.positive.text, '60');
});

test('a scale with one side is stacked in steps of one colour', () => {
  const answers = [1, 2, 3].map((value) => ({ id: `v${value}`, text: `Step ${value}`, value }));
  const { blocks } = modelOf(survey([scale('q', [{ n: 100, counts: [50, 30, 20] }], { answers })]));
  const block = blocks[0] as LikertBlock;
  assert.equal(block.form, 'stacked');
  assert.deepEqual(
    block.answers.map(({ step }) => step),
    ['seq-1', 'seq-3', 'seq-5'],
  );
  assert.equal(block.rows[0]?.net, undefined);
});

test('answers of a single choice stand by size with missing ones last, whatever their size', () => {
  const { blocks } = modelOf(survey([single('q', [{ n: 200, counts: [30, 60, 10, 100] }])]));
  const block = blocks[0] as BarsBlock;
  assert.deepEqual(
    block.rows.map(({ text, missing, cells }) => [text.text, missing, cells[0]?.text]),
    [
      ['B', false, '30'],
      ['A', false, '15'],
      ['C', false, '5'],
      ['Don’t know', true, '50'],
    ],
  );
  assert.deepEqual(block.domain, [0, 50]);
});

test('sorting in document order keeps the document', () => {
  const { blocks } = modelOf(survey([single('q', [{ n: 200, counts: [30, 60, 10, 100] }])]), {
    sort: 'document',
  });
  assert.deepEqual(
    (blocks[0] as BarsBlock).rows.map(({ id }) => id),
    ['a0', 'a1', 'a2', 'a3'],
  );
});

test('rows of a scale are sorted by net, lowest first when turned', () => {
  const { blocks } = modelOf(
    survey([scale('q1', [TOTAL]), scale('q2', [{ n: 200, counts: [0, 0, 0, 100, 100, 0] }])]),
    {
      sort: '-net',
    },
  );
  assert.deepEqual(
    (blocks[0] as LikertBlock).rows.map(({ text }) => text.text),
    ['Statement q2', 'Statement q1'],
  );
});

test('one group stands beside the total, three groups become dots', () => {
  const results = [
    { n: 200, counts: [30, 60, 10, 100] },
    ...['w', 'm', 'y', 'k', 'o'].map((group) => ({ group, n: 100, counts: [10, 20, 30, 40] })),
  ];
  const two = modelOf(survey([single('q', results)], GROUPS), { by: 'sex' }).blocks as BarsBlock[];
  assert.deepEqual(
    two.map(({ form, series }) => [form, series.map(({ text, base }) => `${text.text} ${base.text}`)]),
    [['bars', ['Women n\u00a0=\u00a0100', 'Men n\u00a0=\u00a0100']]],
  );
  const three = modelOf(survey([single('q', results)], GROUPS), { by: 'age' }).blocks as DotsBlock[];
  assert.deepEqual(
    three.map(({ form, series, rows }) => [form, series.length, rows.length]),
    [['dots', 3, 4]],
  );
});

test('one highlighted answer by group becomes rows of groups with the total as a line', () => {
  const results = [
    { n: 200, counts: [30, 60, 10, 100] },
    ...['w', 'm', 'y'].map((group) => ({ group, n: 100, counts: [10, 20, 30, 40] })),
  ];
  const { blocks } = modelOf(survey([single('q', results)], GROUPS), { by: 'sex age', highlight: 'b' });
  const block = blocks[0] as DotsBlock;
  assert.deepEqual(
    block.rows.map(({ section, text, points }) => [section?.text, text.text, points[0]?.cell.text]),
    [
      ['Sex', 'Women', '20'],
      [undefined, 'Men', '20'],
      ['Age', '18–29', '20'],
    ],
  );
  assert.equal(block.total?.text, 'All asked: 30%');
  assert.equal(block.heading?.text, 'Question q? — B');
});

test('without a total the first set of groups is drawn', () => {
  const results = ['w', 'm'].map((group) => ({ group, n: 100, counts: [10, 20, 30, 40] }));
  const { blocks } = modelOf(survey([single('q', results)], GROUPS));
  assert.deepEqual(
    (blocks[0] as BarsBlock).series.map(({ text }) => text.text),
    ['Women', 'Men'],
  );
});

test('one scale by group is one block, several are a block for each group', () => {
  const results = [TOTAL, { ...TOTAL, group: 'w' }, { ...TOTAL, group: 'm' }];
  const one = modelOf(survey([scale('q', results)], GROUPS), { by: 'sex' }).blocks as LikertBlock[];
  assert.deepEqual(
    one.map(({ rows }) => rows.map(({ text, section }) => [text.text, section?.text])),
    [
      [
        ['All asked', undefined],
        ['Women', 'Sex'],
        ['Men', undefined],
      ],
    ],
  );
  const several = modelOf(survey([scale('q', results), scale('r', results)], GROUPS), { by: 'sex' });
  assert.deepEqual(
    several.blocks.map(({ heading }) => heading?.text),
    ['All asked', 'Women', 'Men'],
  );
});

test('percentages of a multiple question are of people, and a note says that they pass 100', () => {
  const model = modelOf(survey([single('q', [{ n: 100, counts: [80, 70, 10, 5] }], { kind: 'multiple' })]));
  assert.equal((model.blocks[0] as BarsBlock).rows[0]?.cells[0]?.text, '80');
  assert.match(notesOf(model), /exceed 100%/);
  assert.doesNotMatch(notesOf(model), /rounding/);
});

test('a layout that the data do not allow falls back to the own one', () => {
  const { blocks } = modelOf(
    survey([single('q', [{ n: 100, counts: [80, 70, 10, 5] }], { kind: 'multiple' })]),
    {
      layout: 'stacked',
    },
  );
  assert.equal(blocks[0]?.form, 'bars');
});

test('numbers are bars with their unit, with the decimals of the data, and stand apart from percentages', () => {
  const number = (id: string, value: number) => ({
    id,
    text: id,
    kind: 'number',
    unit: 'hours',
    results: [{ n: 100, value }],
  });
  const { blocks } = modelOf(
    survey([number('tv', 2.5), number('radio', 1), single('q', [{ n: 100, counts: [10, 20, 30, 40] }])]),
  );
  const bars = blocks as BarsBlock[];
  assert.deepEqual(
    bars.map(({ unit, domain, rows }) => [unit?.text, domain[1], rows.map(({ cells }) => cells[0]?.text)]),
    [
      ['hours', 2.5, ['2.5', '1.0']],
      ['%', 40, ['30', '20', '10', '40']],
    ],
  );
});

test('highlighting an answer that is not there changes nothing', () => {
  const { blocks } = modelOf(survey([single('q', [{ n: 100, counts: [10, 20, 30, 40] }])]), {
    highlight: 'nobody',
  });
  assert.equal((blocks[0] as BarsBlock).muted, false);
});

test('every cell that is drawn has a datum whose sentence names question, answer, figure and base', () => {
  const { blocks, data } = modelOf(survey([single('q', [{ n: 1204, counts: [374, 600, 130, 100] }])]));
  const cells = (blocks[0] as BarsBlock).rows.flatMap((row) => row.cells);
  for (const cell of cells) assert.ok(data.has(cell!.id));
  assert.equal(data.get(cells[1]!.id)?.label, 'Question q? — A: 31%, 374 of 1,204\u00a0people');
  assert.deepEqual(data.get(cells[1]!.id)?.detail, { question: 'q', answer: 'a' });
});

test('the table holds the figures of the drawing and the base of each row', () => {
  const { tables } = modelOf(
    survey(
      [
        scale('q', [
          TOTAL,
          { ...TOTAL, n: 21, counts: TOTAL.counts.map((count) => (count * 21) / 200), group: 'w' },
        ]),
      ],
      GROUPS,
    ),
    {
      by: 'sex',
    },
  );
  assert.deepEqual(tables[0]?.columns.map(({ text, kind }) => `${kind} ${text}`).slice(-5), [
    'missing Don’t know',
    'total Disagree + Strongly disagree',
    'total Strongly agree + Agree',
    'total Net score',
    'text n',
  ]);
  assert.deepEqual(tables[0]?.rows[0]?.cells, ['30', '25', '20', '10', '5', '10', '15', '55', '+40', '200']);
  assert.deepEqual(tables[0]?.rows[1]?.cells.slice(-2), [
    '–',
    'Too few respondents to show (n\u00a0=\u00a021)',
  ]);
});

test('the description says what is asked, of whom, the ends and the net', () => {
  const { summary } = modelOf(survey([scale('q', [TOTAL])]));
  assert.equal(
    summary,
    'Question: Statement q. Base: 200\u00a0respondents. Highest: Strongly agree, 30%. Lowest: Strongly disagree, 5%. Net score: +40.',
  );
});

test('words in another language keep it', () => {
  const { blocks } = modelOf(
    survey([single('q', [{ n: 100, counts: [10, 20, 30, 40] }], { text: { ru: 'Вопрос?' } })], {}),
  );
  assert.deepEqual(blocks[0]?.heading, { text: 'Вопрос?', lang: 'ru' });
});

test('forty questions of seven answers in twelve groups are a block for each group, and their sentences wait until they are read', () => {
  const groups = Array.from({ length: 12 }, (_, i) => ({ id: `g${i}`, set: 's', text: `Group ${i}` }));
  const answers = [...AGREE, { id: 'refused', text: 'Refused', kind: 'missing' }];
  const counts = [10, 20, 30, 20, 10, 5, 5];
  const results = [{ n: 1200, counts }, ...groups.map(({ id }) => ({ group: id, n: 100, counts }))];
  const questions = Array.from({ length: 40 }, (_, i) => scale(`q${i}`, results, { answers }));
  const document = survey(questions, { groups, sets: [{ id: 's', text: 'Set' }] });
  const { blocks, data } = modelOf(document, { by: 's' });
  assert.equal(blocks.length, 13);
  assert.equal(data.size, 13 * 40 * 8);
  for (const datum of data.values())
    assert.ok(Object.getOwnPropertyDescriptor(datum, 'label')?.get, datum.id);
});
