import { scaleLinear } from 'd3';
import type { BaseLayout, Space } from '../../figure/chart.js';
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
export interface WideLayout extends GridLayout {
  form: 'wide';
  /** px of the names, then of each column. */
  columns: number[];
  heads: SetHead[];
}

/** Names over strips of cells, one set of groups at a time. */
export interface SmallLayout extends GridLayout, Strips {
  form: 'small';
  /** The set that is shown; undefined without groups. */
  set: string | undefined;
}

interface GridLayout extends BaseLayout {
  grid: MatrixGrid;
  scale: ScaleLayout;
  /** px of the bars under spreads, by cell. */
  bars: ReadonlyMap<string, number>;
  /** px of the bar of the largest spread. */
  longestBar: number;
}

export type MatrixLayout = WideLayout | SmallLayout;

/**
 * A table where words, cells of 44 px and names of 130 px fit beside each other in a container from 600 px; else names
 * over strips of cells, with one set of groups at a time. The browser decides heights.
 */
export function layout(model: MatrixModel, { width, measure }: Space): MatrixLayout {
  const base = { width, height: 0, legend: [], scale: scaleLayout(model.legend, width, measure) };
  const mayFit = width >= WIDTHS.side && NAMES.least + model.columnCount * (CELL.least + CELL.gap) < width;
  const columns = mayFit ? columnWidths(model, width, measure) : undefined;
  if (columns) {
    const grid = model.all;
    const spread = 1 + grid.columns.findIndex(({ kind }) => kind === 'spread');
    return {
      ...base,
      form: 'wide',
      grid,
      ...barsOf(grid, spread ? (columns[spread] ?? 0) : 0),
      columns,
      heads: setHeads(model, grid),
      targets: wideTargets(grid),
    };
  }
  const grid = model.firstSet === undefined ? model.all : model.ofSet(model.firstSet);
  const lines = strips(grid, width, measure);
  return {
    ...base,
    form: 'small',
    grid,
    ...barsOf(grid, lines.spreadWidth),
    ...lines,
    set: model.firstSet,
    targets: smallTargets(grid, lines),
  };
}

export const rows = ({ grid }: MatrixLayout): number => grid.rows.length;

/** The largest spread fills its column; groups that are not apart have no bar. */
function barsOf({ rows, widest }: MatrixGrid, width: number): Pick<GridLayout, 'bars' | 'longestBar'> {
  const longestBar = Math.max(SPREAD_BAR.least, width - 4 * PAD);
  const length = scaleLinear([0, widest], [0, longestBar]);
  const bars = rows.flatMap(({ cells }) =>
    cells.flatMap(({ id, spread }) =>
      spread ? [[id, Math.max(SPREAD_BAR.any, length(spread))] as const] : [],
    ),
  );
  return { longestBar, bars: new Map(bars) };
}
