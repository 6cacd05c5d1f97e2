import { max } from 'd3';
import type { Target } from '../../../figure/chart.js';
import type { Measure } from '../../../text/measure.js';
import type { Column } from '../model/columns.js';
import type { MatrixGrid } from '../model/grid.js';
import { BOLD, CELL, HEAD_TEXT, REGULAR } from './sizes.js';
import { target } from './target.js';
import { columnWidth } from './wide.js';
import { isOfPeople, longestWord } from './words.js';

/** Names over strips of cells. */
export interface Strips {
  /** px of the column of spreads; 0 without. */
  spreadWidth: number;
  /** Cells in a line. */
  perLine: number;
  /** By column: the first cell of a further line. */
  startsLine: boolean[];
  /** The heads are too high to stay in view, so that each cell names its group. */
  namesGroups: boolean;
}

/** Column of spreads: least px, largest share of the width. */
const SPREAD = { least: 72, share: 0.25 } as const;
/** Cells in a line on a phone; a wider container takes one for each so many px, up to a most. */
const LINE = { least: 2, phone: 4, most: 12, cell: 96 } as const;
/** Room beside the longest word of a head. */
const WORD_PAD = 4;
/** Heads of more lines do not stay in view. */
const STICKY_LINES = 2;

export function strips(grid: MatrixGrid, width: number, measure: Measure): Strips {
  const { columns } = grid;
  const spread = columns.findIndex(({ kind }) => kind === 'spread');
  const spreadWidth =
    spread < 0
      ? 0
      : Math.ceil(Math.min(width * SPREAD.share, Math.max(SPREAD.least, columnWidth(grid, spread, measure))));
  const cells = columns.filter(isOfPeople);
  const perLine = cellsInLine(cells, width - spreadWidth, measure);
  return {
    spreadWidth,
    perLine,
    startsLine: columns.map((_, i) => i > 0 && i % perLine === 0),
    namesGroups: Math.ceil(cells.length / perLine) > STICKY_LINES,
  };
}

/** Lines of the strip are rows; the spread ends the first one, the missing share is a row of its own. */
export function smallTargets({ columns, rows }: MatrixGrid, { perLine }: Strips): Target[] {
  const lines = Math.ceil(columns.filter(isOfPeople).length / perLine);
  const place = (id: string, i: number, top: number): Target => {
    const kind = columns[i]?.kind;
    if (kind === 'spread') return target(id, top, perLine);
    if (kind === 'missing') return target(id, top + lines, 0);
    return target(id, top + Math.floor(i / perLine), i % perLine);
  };
  const cells = rows.map((row, r) => row.cells.map(({ id }, i) => place(id, i, (r + 1) * (lines + 1))));
  const heads = columns.map(({ id }, i) => place(id, i, 0));
  return [...(cells[0] ?? []), ...heads, ...cells.slice(1).flat()];
}

/** As many cells as there is room for, fewer where the words of their heads need more. */
function cellsInLine(cells: readonly Column[], width: number, measure: Measure): number {
  const weight = ({ kind }: Column) => (kind === 'total' ? BOLD : REGULAR);
  const word = max(cells, (cell) => longestWord(cell.text.text, HEAD_TEXT, measure, weight(cell))) ?? 0;
  const least = Math.max(CELL.least, word) + WORD_PAD + CELL.gap;
  const room = Math.min(LINE.most, cells.length, Math.floor(width / LINE.cell));
  const wished = Math.max(LINE.least, Math.min(LINE.phone, cells.length), room);
  const perLine = Math.max(LINE.least, Math.min(wished, Math.floor(width / least)));
  // Lines of a wider container are of even length.
  return perLine > LINE.phone ? Math.ceil(cells.length / Math.ceil(cells.length / perLine)) : perLine;
}
