import assert from 'node:assert/strict';
import test from 'node:test';
import type { BarsBlock, DotsBlock, LikertBlock, TrendBlock } from '../../../src/charts/survey/blocks.js';
import { GROUPS, modelOf, notesOf, scale, single, survey } from './model-support.js';

const TOTAL = { n: 200, counts: [60, 50, 40, 20, 10, 20] };

test('groups of fewer than 30 are named with their n and not drawn', () => {
  const model = modelOf(
    survey([scale('q', [TOTAL, { group: 'w', n: 29, counts: [5, 5, 5, 5, 5, 4] }])], GROUPS),
    { by: 'sex' },
  );
  const row = (model.blocks[0] as LikertBlock).rows[1]!;
  assert.deepEqual(row.cells, []);
  assert.equal(row.absent, 'Too few respondents to show (n\u00a0=\u00a029)');
  assert.match(notesOf(model), /Too few respondents to show: Women \(n\u00a0=\u00a029\)\./);
});

test('marks stand at the bases that they belong to and are explained only when they occur', () => {
  const groups = [
    { group: 'y', n: 30, counts: [5, 5, 5, 5, 5, 5] },
    { group: 'k', n: 50, counts: [10, 10, 10, 10, 5, 5] },
    { group: 'o', n: 100, counts: [20, 20, 20, 20, 10, 10] },
  ];
  const model = modelOf(survey([scale('q', [TOTAL, ...groups])], GROUPS), { by: 'age' });
  assert.deepEqual(
    (model.blocks[0] as LikertBlock).rows.map(({ base }) => [base.text, base.small, base.warning]),
    [
      ['n\u00a0=\u00a0200', false, ''],
      ['n\u00a0=\u00a030**', true, 'Very small base'],
      ['n\u00a0=\u00a050*', false, ''],
      ['n\u00a0=\u00a0100', false, ''],
    ],
  );
  assert.match(notesOf(model), /\*\* 30–49\u00a0respondents: very small base\..*\n?.*\* 50–99/);
  assert.equal(model.smallBaseLegend, 'Very small base (n < 50)');
  assert.doesNotMatch(notesOf(modelOf(survey([scale('q', [TOTAL])]))), /small base/);
});

test('in a census no base is too small, and a lower limit lets small groups be drawn', () => {
  const few = survey([scale('q', [{ n: 12, counts: [2, 2, 2, 2, 2, 2] }])]);
  const census = { methodology: { methods: [{ kind: 'survey', text: 'All staff', sampling: 'census' }] } };
  assert.ok(modelOf(few).blocks[0]?.absent);
  assert.equal(modelOf({ ...few, ...census }).blocks[0]?.absent, undefined);
  assert.equal(modelOf(few, { minBase: '10' }).blocks[0]?.absent, undefined);
});

test('one base for all stands in the notes and not at the rows', () => {
  const model = modelOf(survey([scale('q', [TOTAL]), scale('r', [TOTAL])]));
  assert.equal((model.blocks[0] as LikertBlock).rows[0]?.base.text, '');
  assert.match(notesOf(model), /Base: 200\u00a0respondents\. % of all asked\./);
});

test('a base that was not published is said to be missing', () => {
  const model = modelOf(survey([scale('q', [{ percent: [20, 20, 20, 20, 10, 10] }])]));
  assert.match(notesOf(model), /The base is not stated\./);
  assert.deepEqual(model.tables[0]?.rows[0]?.cells.at(-1), '–');
});

test('weighted counts are not called people', () => {
  const model = modelOf(survey([single('q', [{ n: 100, weightedN: 98.5, counts: [40.5, 30, 20, 8] }])]));
  for (const { label } of model.data.values()) assert.doesNotMatch(label, /people/);
  assert.match(notesOf(model), /Weighted data\. “n” counts people, unweighted\./);
});

test('rounding and unpublished answers are said only where they show', () => {
  const rounded = modelOf(survey([single('q', [{ n: 300, counts: [100, 100, 100, 0] }])]));
  assert.match(notesOf(rounded), /because of rounding/);
  const exact = modelOf(survey([single('q', [{ n: 100, counts: [40, 30, 20, 10] }])]));
  assert.doesNotMatch(notesOf(exact), /rounding|less than 100/);
  const short = modelOf(survey([single('q', [{ n: 100, percent: [40, 30, 10, 5] }])]));
  assert.match(notesOf(short), /Not every answer was published/);
});

test('a sample that is not random has no margin of error', () => {
  const methodology = { methods: [{ kind: 'survey', text: 'Online', sampling: 'non-probability' }] };
  const model = modelOf(survey([single('q', [{ n: 100, counts: [40, 30, 20, 10] }])], { methodology }));
  assert.match(notesOf(model).split('\n').at(-1)!, /no margin of error/);
});

test('valid percentages leave missing answers out of their base', () => {
  const model = modelOf(
    survey([single('q', [{ n: 100, counts: [40, 30, 10, 20] }], { percentBase: 'valid', base: 'Readers' })]),
  );
  assert.deepEqual(
    (model.blocks[0] as BarsBlock).rows.map(({ cells }) => cells[0]?.text),
    ['50', '38', '13', '20'],
  );
  assert.match(notesOf(model), /Base: Readers\.\n.*% of those who answered/);
});

const WAVES = {
  waves: [
    { id: 'a', text: '2021', date: '2021' },
    { id: 'b', text: '2022', date: '2022' },
    { id: 'c', text: '2023', date: '2023', break: true },
    { id: 'd', text: '2024', date: '2024' },
  ],
};
const wave = (id: string, counts = [40, 30, 20, 10]) => ({ wave: id, n: 100, counts });

test('waves become a trend whose lines stop at a change of method', () => {
  const model = modelOf(
    survey(
      [
        single(
          'q',
          ['a', 'b', 'c', 'd'].map((id) => wave(id)),
        ),
      ],
      WAVES,
    ),
  );
  const block = model.blocks[0] as TrendBlock;
  assert.equal(block.form, 'trend');
  assert.deepEqual(block.lines[0]?.segments, [
    [0, 1],
    [2, 3],
  ]);
  assert.deepEqual(
    block.lines.map(({ missing }) => missing),
    [false, false, false, true],
  );
  assert.match(notesOf(model), /not comparable with earlier waves/);
  assert.match(
    model.summary,
    /A: 40% \(2021\), 40% \(2022\)\..*Method changed: not comparable with earlier waves\. A: 40% \(2023\), 40% \(2024\)/,
  );
});

test('a change of method holds also when its wave is not drawn, and a gap is not bridged', () => {
  const broken = modelOf(
    survey(
      [
        single(
          'q',
          ['a', 'b', 'c', 'd'].map((id) => wave(id)),
        ),
      ],
      WAVES,
    ),
    { wave: 'b d' },
  );
  assert.deepEqual(
    (broken.blocks[0] as TrendBlock).waves.map((each) => each.break),
    [false, true],
  );
  const gap = modelOf(
    survey([single('q', [wave('a'), wave('b')]), single('r', [wave('a'), wave('b'), wave('c')])], {
      waves: WAVES.waves.map(({ id, text, date }) => ({ id, text, date })),
    }),
  );
  assert.equal((gap.blocks[0] as TrendBlock).lines[0]?.points[2], undefined);
  assert.deepEqual((gap.blocks[0] as TrendBlock).lines[0]?.segments, [[0, 1]]);
});

test('one wave is drawn as a survey without waves and named in the notes', () => {
  const model = modelOf(
    survey(
      [
        single(
          'q',
          ['a', 'b'].map((id) => wave(id)),
        ),
      ],
      WAVES,
    ),
    { wave: 'b' },
  );
  assert.equal(model.blocks[0]?.form, 'bars');
  assert.match(notesOf(model), /Wave: 2022\./);
});

test('more than six lines: the largest are drawn and the rest are said to be in the table', () => {
  const answers = Array.from({ length: 9 }, (_, i) => ({ id: `a${i}`, text: `Answer ${i}` }));
  const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const model = modelOf(
    survey(
      [
        single(
          'q',
          ['a', 'b'].map((id) => wave(id, counts)),
          { answers },
        ),
      ],
      WAVES,
    ),
  );
  assert.deepEqual(
    (model.blocks[0] as TrendBlock).lines.map(({ id }) => id),
    ['a3', 'a4', 'a5', 'a6', 'a7', 'a8'],
  );
  assert.match(notesOf(model), /Only 6\u00a0lines are shown; the table has them all\./);
});

test('odd data give words in place of a drawing, in every layout', () => {
  const zero = { n: 100, counts: [0, 0, 0, 0] };
  const documents = [
    survey([]),
    survey([single('q', [])]),
    survey([single('q', [zero])]),
    survey([single('q', [{ ...zero, n: 0 }]), scale('r', [])], { ...GROUPS, ...WAVES }),
    survey(
      [single('q', [zero, { ...zero, group: 'w' }, { group: 'm', n: 5, counts: [1, 1, 1, 2] }])],
      GROUPS,
    ),
    survey([single('q', [zero, { ...zero, wave: 'a' }, wave('b')])], WAVES),
    survey([{ id: 'n', text: 'How many?', kind: 'number', results: [] }]),
    survey([single('q', [{ percent: [0, 0, 0, 0] }], { kind: 'multiple' })]),
  ];
  for (const document of documents) {
    for (const layout of ['auto', 'bars', 'stacked', 'diverging', 'dots', 'trend']) {
      for (const by of ['', 'sex', 'sex age']) {
        for (const { absent, ...block } of modelOf(document, { layout, by }).blocks) {
          const marks = 'lines' in block ? block.lines : block.rows;
          if (absent) assert.equal(marks.length, 0);
          for (const value of 'domain' in block ? block.domain : Object.values(block.reach))
            assert.ok(Number.isFinite(value));
        }
      }
    }
  }
});

test('dots of several questions with one answer highlighted are rows of questions', () => {
  const results = [
    TOTAL,
    { ...TOTAL, group: 'w' },
    { ...TOTAL, n: 40, counts: TOTAL.counts.map((count) => count / 5), group: 'm' },
  ];
  const { blocks } = modelOf(survey([scale('q', results), scale('r', results)], GROUPS), {
    by: 'sex',
    layout: 'dots',
    highlight: 'yes2',
  });
  const block = blocks[0] as DotsBlock;
  assert.deepEqual(
    block.rows.map(({ text, points }) => [text.text, points.map(({ small }) => small)]),
    [
      ['Statement q', [false, true]],
      ['Statement r', [false, true]],
    ],
  );
  assert.equal(block.heading?.text, 'Strongly agree');
});
