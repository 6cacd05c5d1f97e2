import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { drawn, modelOf, place } from './support.js';
import type { DrawnCell, DrawnMatrix } from './support.js';

// From the drawing back to the document: what a reader takes from a colour, a figure, a bar and a place must be what was
// measured. The document is read here by arithmetic of its own, not by that of the library.

interface Cell {
  item: string;
  group?: string;
  n?: number;
  counts?: number[];
  percent?: number[];
  value?: number | null;
}

interface Level {
  value?: number;
  kind?: string;
}

interface Matrix {
  type: string;
  sets?: { id: string }[];
  groups: { id: string; set: string }[];
  items: { id: string; kind?: unknown }[];
  levels?: Level[];
  measure?: { unit: string };
  cells: Cell[];
}

const folder = new URL('../../../demo/documents/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const gallery = (read('gallery.json') as { file: string; attributes: Record<string, string> }[])
  .map(({ file, attributes }) => ({ file, attributes, document: read(file) as Matrix }))
  .filter(({ document }) => document.type === 'trust-matrix');

const WIDTHS = [320, 640, 1200];
const LEAST_BASE = 30;
const LEAST_BASE_OF_SPREAD = 50;

/** For each document, each width and some orders of rows: what stands in the page. */
function each(sorts: string[], check: (matrix: DrawnMatrix, document: Matrix, sort: string) => void): void {
  let count = 0;
  for (const { document, attributes } of gallery)
    for (const width of WIDTHS)
      for (const sort of sorts) {
        const model = modelOf(document, { ...attributes, measure: '', sort });
        const matrix = drawn(model, place(model, width));
        check(matrix, document, sort);
        count += matrix.rows.length;
      }
  assert.ok(count > 100, 'the gallery has matrices with rows');
}

const sum = (figures: number[]) => figures.reduce((a, b) => a + b, 0);
const isMissing = ({ kind }: Level) => kind === 'missing';

/** People with an opinion: those whom a net is of. */
function opinions({ levels = [] }: Matrix, { n, counts, percent }: Cell): number | undefined {
  const figures = counts ?? percent;
  if (n === undefined || !figures) return n;
  const missing = sum(figures.filter((_, i) => isMissing(levels[i]!)));
  const all = counts ? sum(figures) : 100;
  return missing ? Math.round((n * (all - missing)) / all) : n;
}

/** The net of a distribution in points, of those with an opinion; else the published value. */
function measured(document: Matrix, cell: Cell | undefined): number | undefined {
  const { levels } = document;
  const n = cell && opinions(document, cell);
  if (!cell || (n !== undefined && n < LEAST_BASE)) return undefined;
  if (!levels) return cell.value ?? undefined;
  const figures = cell.counts ?? cell.percent;
  if (!figures) return undefined;
  const side = (sign: number) =>
    sum(figures.filter((_, i) => !isMissing(levels[i]!) && Math.sign(levels[i]!.value ?? 0) === sign));
  const missing = sum(figures.filter((_, i) => isMissing(levels[i]!)));
  const base = (cell.counts ? sum(figures) : 100) - missing;
  return base > 0 ? (100 * (side(1) - side(-1))) / base : undefined;
}

const unknown = ({ levels }: Matrix, { counts, percent }: Cell): number =>
  (100 * sum((counts ?? percent)!.filter((_, i) => isMissing(levels![i]!)))) / (counts ? sum(counts) : 100);

/** Cells are named by places in the document: `i0/g2`, `i0/t`. */
const itemOf = ({ id }: DrawnCell) => Number(/^i(\d+)\//.exec(id)![1]);

function cellOf(document: Matrix, drawnCell: DrawnCell, group: string | undefined): Cell | undefined {
  const item = document.items[itemOf(drawnCell)]!.id;
  return document.cells.find((cell) => cell.item === item && cell.group === group);
}

function groupOf(document: Matrix, { id }: DrawnCell): string | undefined {
  const place = /\/g(\d+)$/.exec(id)?.[1];
  return place === undefined ? undefined : document.groups[Number(place)]!.id;
}

const isOfPeople = ({ id }: DrawnCell) => /\/(t|g\d+)$/.test(id);

/** "−41", "+3**", "<1", "30.3", "12%" as numbers; undefined for a dash. */
function figureOf(text: string): number | undefined {
  if (text === '–') return undefined;
  const plain = text.replace('−', '-').replace(/[%*,\s]|^\+/g, '');
  return plain.startsWith('<') ? Number(plain.slice(1)) / 2 : Number(plain);
}

/** Half of the last place that a figure is written with. */
const halfStep = (text: string) => 0.5 / 10 ** (/\.(\d+)/.exec(text)?.[1]!.length ?? 0) + 1e-9;

test('the figure in a cell is what was measured of this source in this group', () => {
  each(['document', '-total'], (matrix, document) => {
    for (const { cells } of matrix.rows)
      for (const cell of cells.filter(isOfPeople)) {
        const value = measured(document, cellOf(document, cell, groupOf(document, cell)));
        const figure = figureOf(cell.text);
        assert.equal(figure === undefined, value === undefined, `${cell.id}: ${cell.text}`);
        if (value !== undefined)
          assert.ok(
            Math.abs(figure! - value) <= halfStep(cell.text),
            `${cell.id}: ${cell.text} for ${value}`,
          );
      }
  });
});

test('a cell stands under the head of its group', () => {
  each(['document'], (matrix) => {
    for (const { cells } of matrix.rows)
      cells.forEach(({ id }, i) => {
        const head = matrix.heads[i]!.id.replace('h/', '');
        assert.match(id, head === 'spread' ? /\/s\d*$/ : head === 'missing' ? /\/m$/ : RegExp(`/${head}$`));
      });
  });
});

test('columns follow the order of the groups, set by set, after the total and before the spread', () => {
  each(['document', 'spread'], (matrix, document) => {
    const order = (document.sets ?? []).map(({ id }) => id);
    const rank = (set: string) => (order.includes(set) ? order.indexOf(set) : order.length);
    const groups = matrix.heads.flatMap(({ id }) => /^h\/g(\d+)$/.exec(id)?.[1] ?? []).map(Number);
    const expected = [...groups].sort(
      (a, b) => rank(document.groups[a]!.set) - rank(document.groups[b]!.set) || a - b,
    );
    assert.deepEqual(groups, expected);
    const kinds = matrix.heads.map(({ id }) => id.slice(0, 3));
    const rest = ['h/t', 'h/g', 'h/s', 'h/m'].flatMap((kind) => kinds.filter((one) => one === kind));
    assert.deepEqual(kinds, rest);
  });
});

test('rows stand in the order asked for, sources without a figure last, each kind together', () => {
  const key = (document: Matrix, cells: readonly DrawnCell[], sort: string): number | undefined => {
    const by = sort.replace('-', '');
    if (by === 'document') return -itemOf(cells[0]!);
    const spread = cells.find(({ id }) => /\/s\d*$/.test(id));
    if (by === 'spread') return spread && spreadOf(document, cells)?.size;
    const total = cellOf(document, cells[0]!, undefined);
    if (by === 'missing')
      return total && measured(document, total) !== undefined ? unknown(document, total) : undefined;
    return measured(document, total);
  };
  each(['document', 'total', '-total', 'spread', '-spread'], (matrix, document, sort) => {
    const seen: string[] = [];
    for (const { cells } of matrix.rows) {
      const kind = JSON.stringify(document.items[itemOf(cells[0]!)]!.kind ?? '');
      if (seen.at(-1) !== kind) seen.push(kind);
    }
    assert.equal(new Set(seen).size, seen.length, 'each kind is one block');
    for (const kind of seen) {
      const own = matrix.rows.filter(
        ({ cells }) => JSON.stringify(document.items[itemOf(cells[0]!)]!.kind ?? '') === kind,
      );
      const keys = own.map(({ cells }) => key(document, cells, sort));
      const known = keys.filter((value) => value !== undefined);
      assert.deepEqual(keys.slice(0, known.length), known, 'without a figure: last');
      known.slice(1).forEach((value, i) => {
        const step = (known[i]! - value) * (sort.startsWith('-') ? -1 : 1);
        assert.ok(step >= -1e-9, `${sort}: ${known[i]} before ${value}`);
      });
    }
  });
});

/** The largest difference between groups of one set in which every group has a figure, of those that are large enough. */
function spreadOf(document: Matrix, cells: readonly DrawnCell[]): { size: number } | undefined {
  const groups = cells.flatMap((cell) => {
    const id = groupOf(document, cell);
    const found = id === undefined ? undefined : cellOf(document, cell, id);
    return id === undefined
      ? []
      : [
          {
            set: document.groups.find((group) => group.id === id)!.set,
            n: found && opinions(document, found),
            value: measured(document, found),
          },
        ];
  });
  const sizes = [...new Set(groups.map(({ set }) => set))].flatMap((set) => {
    const own = groups.filter((group) => group.set === set);
    if (own.some(({ value, n }) => value === undefined && !(n !== undefined && n < LEAST_BASE))) return [];
    const figures = own
      .filter(({ n }) => n === undefined || n >= LEAST_BASE_OF_SPREAD)
      .flatMap(({ value }) => value ?? []);
    return figures.length > 1 ? [Math.max(...figures) - Math.min(...figures)] : [];
  });
  return sizes.length ? { size: Math.max(...sizes) } : undefined;
}

test('the bar of a spread is as long as the spread: the largest fills the column, half of it half the column', () => {
  const lengths = new Set<number>();
  each(['document', 'spread'], (matrix, document) => {
    const sizes = matrix.rows.map(({ cells }) => spreadOf(document, cells)?.size ?? 0);
    const largest = Math.max(...sizes);
    matrix.rows.forEach(({ cells }, i) => {
      const cell = cells.find(({ id }) => /\/s\d*$/.test(id));
      if (!cell) return;
      const length = largest ? (sizes[i]! / largest) * matrix.longestBar : 0;
      assert.ok(
        Math.abs(cell.bar - length) < 0.5,
        `${cell.id}: ${cell.bar} px for ${sizes[i]} of ${largest}`,
      );
      lengths.add(Math.round(cell.bar));
      const figure = figureOf(cell.text);
      assert.equal(figure === undefined, spreadOf(document, cells) === undefined);
      if (figure !== undefined) assert.ok(Math.abs(figure - sizes[i]!) <= halfStep(cell.text));
    });
  });
  assert.ok(lengths.size > 10, 'spreads differ');
});

test('only a spread has a bar', () => {
  each(['document'], ({ rows }) => {
    for (const { cells } of rows)
      for (const { id, bar } of cells) if (!/\/s\d*$/.test(id)) assert.equal(bar, 0, id);
  });
});

test('the colour of a cell is the step of the legend between whose limits its figure lies', () => {
  const used = new Set<string>();
  each(['document'], (matrix, document) => {
    const { steps, limits } = matrix.legend;
    const numbers = limits.map((text) => figureOf(text)!);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
      'limits rise',
    );
    // Between limits, or with them at the ends of a closed scale.
    const open = limits.length === steps.length - 1;
    assert.ok(open || limits.length === steps.length + 1);
    for (const { cells } of matrix.rows)
      for (const cell of cells.filter(isOfPeople)) {
        const value = measured(document, cellOf(document, cell, groupOf(document, cell)));
        if (value === undefined) {
          assert.equal(cell.step, undefined, `${cell.id} has no figure and no colour`);
          continue;
        }
        const place = steps.indexOf(cell.step!);
        assert.ok(place >= 0, `${cell.id}: ${cell.step} is in the legend`);
        used.add(cell.step!);
        const low = numbers[open ? place - 1 : place] ?? -Infinity;
        const high = numbers[open ? place : place + 1] ?? Infinity;
        // A figure counts as it is written, and limits are written with two decimals at most.
        const shown = figureOf(cell.text)!;
        assert.ok(
          shown >= low - 0.006 && shown <= high + 0.006,
          `${cell.id}: ${cell.text} in ${low} to ${high}`,
        );
      }
  });
  assert.ok(used.size >= 10, [...used].join());
});

test('each limit of the legend stands at the border of the steps that it parts', () => {
  each(['document'], ({ legend: { steps, limits, scale } }) => {
    const open = limits.length === steps.length - 1;
    const borders = [
      ...scale.steps.map(({ x }) => x),
      ...scale.steps.slice(-1).map(({ x, width }) => x + width),
    ];
    assert.deepEqual(
      scale.steps.map(({ step }) => step),
      steps,
      'from low to high',
    );
    for (const { text, x } of scale.limits) {
      const border = borders[limits.indexOf(text) + (open ? 1 : 0)]!;
      assert.ok(Math.abs(x - border) <= 2, `${text} at ${x}, border at ${border}`);
    }
    assert.deepEqual([scale.limits[0]!.text, scale.limits.at(-1)!.text], [limits[0], limits.at(-1)]);
  });
});
