import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { LANGUAGES } from '../../../src/documents/text.js';
import { matrix, modelOf, place, TYPICAL } from './support.js';

const folder = new URL('../../../demo/documents/', import.meta.url);
const gallery = readdirSync(folder).filter((file) => /^(matrix|trust)-.*\.json$/.test(file));

for (const file of gallery) {
  const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  for (const language of LANGUAGES) {
    test(`${file} in ${language} is whole and stands inside its width`, () => {
      const model = modelOf(document, {}, language);
      for (const width of [240, 320, 360, 599, 640, 760, 1200]) {
        const layout = place(model, width);
        const { grid, bars, scale } = layout;
        const numbers = layout.form === 'wide' ? layout.columns : [layout.perLine, layout.spreadWidth];
        for (const number of [...numbers, ...bars.values(), scale.width])
          assert.ok(Number.isFinite(number) && number >= 0, `${width}: ${number}`);
        assert.ok(scale.width <= width);
        if (layout.form === 'wide') {
          assert.ok(width >= 600);
          const { columns } = layout;
          assert.equal(columns.length, grid.columns.length + 1);
          const gaps = 2 * (columns.length + 1);
          assert.ok(Math.abs(columns.reduce((a, b) => a + b, gaps) - width) < 1.01);
          assert.ok(columns[0]! >= 130);
          for (const column of columns) assert.ok(column >= 44);
        } else {
          assert.ok(layout.perLine >= 2 && layout.perLine <= 12 && layout.spreadWidth <= width / 4 + 1);
        }
        const ids = layout.targets.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length, 'each mark is once in the walk');
        const places = layout.targets.map(({ row, column }) => `${row}/${column}`);
        assert.equal(new Set(places).size, places.length, 'each place holds one mark');
        for (const { cells } of grid.rows)
          for (const { id, text } of cells) {
            assert.ok(ids.includes(id));
            const { label, rows } = model.data.get(id)!;
            for (const said of [text, label, ...rows.map(({ value }) => value)])
              assert.ok(said && !/NaN|undefined|Infinity|\[object/.test(said), said);
          }
      }
      for (const table of model.tables)
        for (const { cells } of table.rows) {
          assert.equal(cells.length, table.columns.length);
          assert.doesNotMatch(cells.join(), /NaN|undefined|Infinity|\[object/);
        }
      assert.doesNotMatch(model.summary, /NaN|undefined|Infinity/);
    });
  }
}

test('the tightest case of the design still is a table at 760 px in Russian', () => {
  const document: unknown = JSON.parse(readFileSync(new URL('matrix-typical.json', folder), 'utf8'));
  assert.equal(place(modelOf(document, {}, 'ru'), 760).form, 'wide');
  assert.equal(place(modelOf(document, {}, 'ru'), 599).form, 'small');
});

test('a word that no column can hold takes the small form at any width', () => {
  const groups = [{ id: 'w', set: 'sex', text: 'W'.repeat(200) }];
  const model = modelOf(matrix([{ item: 'tv', group: 'w', value: 3 }], { levels: undefined, groups }));
  assert.equal(place(model, 1200).form, 'small');
});

test('the small form shows one set with its own spread', () => {
  const model = modelOf(TYPICAL);
  const layout = place(model, 320);
  assert.ok(layout.form === 'small');
  assert.equal(layout.set, 'sex');
  assert.deepEqual(
    layout.grid.rows[0]!.cells.map(({ text }) => text),
    ['+10', '+20', '0', '20', '0%'],
  );
});

test('arrow keys meet lines of the strip as rows, the first press a figure and not a head', () => {
  const layout = place(modelOf(TYPICAL), 320);
  const { targets } = layout;
  assert.ok(layout.form === 'small' && layout.perLine === 3);
  assert.equal(targets[0]!.id, 'i0/t');
  const heads = targets.filter(({ id }) => id.startsWith('h/'));
  assert.ok(heads.every(({ row }) => row < targets[0]!.row));
});

test('200 sources by 30 groups are all placed, with their spreads', () => {
  const groups = Array.from({ length: 30 }, (_, g) => ({
    id: `g${g}`,
    set: `s${g % 5}`,
    text: `Group ${g}`,
  }));
  const items = Array.from({ length: 200 }, (_, i) => ({ id: `i${i}`, text: `Source number ${i}` }));
  const cells = items.flatMap(({ id }, i) =>
    [undefined, ...groups].map((group, g) => ({
      item: id,
      ...(group ? { group: group.id } : {}),
      n: 400 + g,
      counts: [60 + ((i * g) % 50), 50, 40, 30, 20 + (i % 7), 5],
    })),
  );
  const document = matrix(cells, { groups, items, sets: undefined });
  const layout = place(modelOf(document, { sort: 'spread' }), 760);
  assert.equal(layout.grid.rows.length, 200);
  assert.ok(layout.targets.length > 1000);
});

test('on paper every set stands, one under the other, with its name and its own spread', () => {
  const layout = place(modelOf(TYPICAL), 320);
  assert.ok(layout.form === 'small');
  assert.deepEqual(
    layout
      .blocks()
      .map(({ head, grid }) => [head?.text, grid.rows[0]!.cells.map(({ text }) => text).join(' ')]),
    [
      ['Sex', '+10 +20 0 20 0%'],
      ['Age', '+10 −30 +25 55 0%'],
    ],
  );
});

test('a set that a reader has chosen stands first, and the others stay for paper', () => {
  const { sets } = modelOf(TYPICAL);
  assert.deepEqual(
    sets.map(({ next }) => next),
    ['sex age', 'age sex'],
  );
  const layout = place(modelOf(TYPICAL, { by: 'age sex' }), 320);
  assert.ok(layout.form === 'small' && layout.set === 'age');
  assert.deepEqual(
    layout.blocks().map(({ head }) => head?.text),
    ['Age', 'Sex'],
  );
});

test('the columns of a table take the whole width of any paper', () => {
  const layout = place(modelOf(TYPICAL), 1200);
  assert.ok(layout.form === 'wide');
  assert.ok(Math.abs(layout.shares.reduce((a, b) => a + b, 0) - 100) < 1e-9);
});

test('a container of hardly any width gives no negative length', () => {
  for (const width of [0, 1, 5, 9, 10, 40]) {
    const { scale, bars } = place(modelOf(TYPICAL), width);
    for (const length of [...scale.steps.map((step) => step.width), ...bars.values()])
      assert.ok(length > 0 && Number.isFinite(length), `${width}: ${length}`);
  }
});

test('paper has one drawing, from a phone and from a wide window', () => {
  const model = modelOf(TYPICAL);
  const [phone, desk] = [320, 1400].map((width) => place(model, width).onPaper());
  assert.ok(phone && desk && phone.width < 700);
  assert.equal(phone.form, desk.form);
  const heads = ({ grid }: { grid: { columns: { text: { text: string } }[] } }) =>
    grid.columns.map(({ text }) => text.text);
  assert.deepEqual(heads(phone), heads(desk));
});
