import assert from 'node:assert/strict';
import test from 'node:test';
import { GROUPS, modelOf, notesOf, scale, single, survey } from './model-support.js';

interface Result {
  n: number;
  counts?: number[];
  value?: number;
}

/** The same shares of fewer people. */
const of = (n: number, { counts, ...result }: Result): Result => ({
  ...result,
  n,
  ...(counts ? { counts: counts.map((count) => (count * n) / result.n) } : {}),
});

const byGroup = (result: Result) => [
  result,
  { ...of(46, result), group: 'w' },
  { ...of(5, result), group: 'm' },
  { ...of(70, result), group: 'y' },
  { ...result, group: 'k' },
  { ...result, group: 'o' },
];
const byWave = (results: object[]) =>
  ['a', 'b', 'c'].flatMap((wave) => results.map((result) => ({ ...result, wave })));
const number = (id: string, results: object[]) => ({
  id,
  text: `Hours ${id}`,
  kind: 'number',
  unit: 'h',
  results,
});
const agree = byGroup({ n: 1204, counts: [600, 500, 44, 20, 20, 20] });
const choice = byGroup({ n: 300, counts: [3, 2, 4, 5] });
const hours = byGroup({ n: 100, value: 2.5 });

const DOCUMENTS = {
  mixed: survey(
    [
      scale('q', agree),
      scale('r', agree),
      single('s', choice),
      single('m', choice, { kind: 'multiple' }),
      number('n', hours),
    ],
    GROUPS,
  ),
  scale: survey([scale('q', agree)], GROUPS),
  waves: survey([scale('q', byWave(agree)), single('s', byWave(choice)), number('n', byWave(hours))], {
    ...GROUPS,
    waves: [
      { id: 'a', text: '2021', date: '2021' },
      { id: 'b', text: '2022', date: '2022-05', break: true },
      { id: 'c', text: '2023', date: '2023-21' },
    ],
  }),
};

for (const [name, document] of Object.entries(DOCUMENTS)) {
  test(`${name}: whatever the options, ids are unique, marks have data, rows fit their columns and no gap is left in words`, () => {
    for (const layout of ['auto', 'bars', 'stacked', 'diverging', 'dots', 'trend']) {
      for (const by of ['', 'sex', 'age', 'sex age']) {
        for (const highlight of ['', 'a yes2', 'w']) {
          const model = modelOf(document, { layout, by, highlight, sort: '-net' });
          const ids = model.blocks.map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length, `${layout} ${by} ${highlight}: ${ids.join()}`);
          const cells = JSON.stringify(model.blocks).matchAll(/\{"id":"([^"]*)","value":/g);
          for (const [, id] of cells) assert.ok(model.data.has(id!), id);
          const words = [...model.data.values()].map(({ label, rows }) => label + JSON.stringify(rows));
          const all = [...words, model.summary, notesOf(model), JSON.stringify(model.tables)].join('\n');
          assert.doesNotMatch(all, /NaN|undefined|Infinity|\{\w+\}/);
          for (const { columns, rows } of model.tables) {
            for (const { cells } of rows) assert.equal(cells.length, columns.length);
          }
        }
      }
    }
  });
}
