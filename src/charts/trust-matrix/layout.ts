import { sum } from 'd3';
import { linear } from '../../marks/linear.js';
import type { BaseLayout, Space } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { ScaleLayout } from './layout/legend.js';
import { scaleLayout } from './layout/legend.js';
import { CELL, NAMES, PAD, SPREAD_BAR } from './layout/sizes.js';
import type { Strips } from './layout/small.js';
import { smallTargets, strips } from './layout/small.js';
import type { SetHead } from './layout/wide.js';
import { columnWidths, setHeads, wideTargets } from './layout/wide.js';
import type { MatrixModel } from './model.js';
import type { MatrixGrid } from './model/grid.js';

/** A table of all sets that are shown. */
export interface WideLayout extends MatrixBase, GridBars {
  form: 'wide';
  grid: MatrixGrid;
  /** px of the names, then of each column; the same in hundredths of the width, for a paper of any width. */
  columns: number[];
  shares: number[];
  heads: SetHead[];
}

/** Names over strips of cells, one set of groups at a time. */
export interface SmallLayout extends MatrixBase, SetBlock {
  form: 'small';
  /** The set that is shown; undefined without groups. */
  set: string | undefined;
  /** Each set that is shown, in their order, for paper, where none can be chosen. */
  blocks: () => SetBlock[];
}

/** The strips of one set. */
export interface SetBlock extends Strips, GridBars {
  grid: MatrixGrid;
  /** Name of the set, where there are several. */
  head: Words | undefined;
}

interface MatrixBase extends BaseLayout {
  scale: ScaleLayout;
  /** The same for paper, whatever the width of the window: whole words, columns that fill any sheet. */
  onPaper: () => MatrixLayout;
}

interface GridBars {
  /** px of the bars under spreads, by cell. */
  bars: ReadonlyMap<string, number>;
  /** px of the bar of the largest spread. */
  longestBar: number;
}

export type MatrixLayout = WideLayout | SmallLayout;

/** px; an upright A4 sheet between margins of 2 cm. */
const PAPER_WIDTH = 640;

/**
 * A table where words, cells of 44 px and names of 130 px fit beside each other in a container from 600 px; else names
 * over strips of cells, with one set of groups at a time. The browser decides heights.
 */
export function layout(model: MatrixModel, space: Space): MatrixLayout {
  const { width, measure } = space;
  const base = {
    width,
    height: 0,
    legend: [],
    scale: scaleLayout(model.legend, width, measure),
    onPaper: () => layout(model, { width: PAPER_WIDTH, measure }),
  };
  const mayFit = width >= WIDTHS.side && NAMES.least + model.columnCount * (CELL.least + CELL.gap) < width;
  const columns = mayFit ? columnWidths(model, width, measure) : undefined;
  return columns ? wideLayout(model, base, columns) : smallLayout(model, base, space);
}

type Base = Omit<MatrixBase, 'targets'>;

function wideLayout(model: MatrixModel, base: Base, columns: number[]): WideLayout {
  const grid = model.all;
  const spread = grid.columns.findIndex(({ kind }) => kind === 'spread');
  const all = sum(columns);
  return {
    ...base,
    form: 'wide',
    grid,
    ...barsOf(grid, spread < 0 ? 0 : (columns[spread + 1] ?? 0)),
    columns,
    shares: columns.map((width) => (100 * width) / all),
    heads: setHeads(model, grid),
    targets: wideTargets(grid),
  };
}

function smallLayout(model: MatrixModel, base: Base, space: Space): SmallLayout {
  const { firstSet, shownSets } = model;
  const block = setBlock(model, firstSet, space);
  return {
    ...base,
    form: 'small',
    ...block,
    set: firstSet,
    blocks: () => (shownSets.length > 1 ? shownSets.map((set) => setBlock(model, set, space)) : [block]),
    targets: smallTargets(block.grid, block),
  };
}

function setBlock(model: MatrixModel, set: string | undefined, { width, measure }: Space): SetBlock {
  const grid = set === undefined ? model.all : model.ofSet(set);
  const lines = strips(grid, width, measure);
  const head = model.sets.length > 1 ? model.sets.find(({ id }) => id === set)?.text : undefined;
  return { grid, head, ...lines, ...barsOf(grid, lines.spreadWidth) };
}

export const rows = ({ grid }: MatrixLayout): number => grid.rows.length;

/** The largest spread fills its column; groups that are not apart have no bar. */
function barsOf({ rows, widest }: MatrixGrid, width: number): GridBars {
  const longestBar = Math.max(SPREAD_BAR.least, width - 4 * PAD);
  const length = linear([0, widest], [0, longestBar]);
  const bars = rows.flatMap(({ cells }) =>
    cells.flatMap(({ id, spread }) =>
      spread ? [[id, Math.max(SPREAD_BAR.any, length(spread))] as const] : [],
    ),
  );
  return { longestBar, bars: new Map(bars) };
}
