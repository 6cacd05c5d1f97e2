import { max } from 'd3';
import { linear } from '../../../marks/linear.js';
import type { Scenery } from '../../../marks/mark.js';
import { bar, rect, rule } from '../../../marks/shapes.js';
import { lineHeight, textAt, textLines, textWidth, wrapText } from '../../../marks/text.js';
import { BAR } from '../../../theme/sizes.js';
import type { BarsBlock, Cell } from '../blocks.js';
import type { Columns } from './bars-head.js';
import { headOf } from './bars-head.js';
import type { LayoutContext, PlacedBlock, PlacedRow } from './context.js';
import { addDatum, emptyRow, isPercent, SEMI, weightOf } from './context.js';

type Item = BarsBlock['rows'][number];

/** Thickness of the second bar on a narrow page, px, and the gap above it. */
const THIN = 10;
const THIN_GAP = 4;

/** Labels left of the bars: share of the width and least px; px between columns. */
const LABELS = { share: 0.34, least: 180 };
const COLUMN_GAP = 20;

/** px above and below a row, and between its words and its bars. */
const ROW_PAD = 7;
const WORDS_GAP = 3;

/** px between a bar and its figure, and at least kept for figures at the end of the scale. */
const FIGURE_GAP = 7;
const FIGURE_ROOM = { least: 44, pad: 12 };

/** What is above 0 is seen, px. */
const LEAST_BAR = 2;

/** Before the answers that are missing: a rule and px around it. */
const MISSING_GAP = 11;

/** Bars from zero: one or two series side by side, on a narrow page the second as a thin bar below. */
export function bars(block: BarsBlock, context: LayoutContext, top: number): PlacedBlock {
  const figures = figuresOf(block, context);
  const columns = columnsOf(block, context, figures);
  const head = headOf(block, context, columns, top);
  const placed: PlacedBlock = { ...head, rows: [] };
  let y = head.bottom;
  block.rows.forEach((item, i) => {
    if (item.missing && i > 0 && !block.rows[i - 1]?.missing) {
      placed.shapes.push(rule(0, y + MISSING_GAP / 2 - 0.5, context.width));
      y += MISSING_GAP;
    }
    const { row, bottom } = placeRow(block, item, figures[i] ?? [], context, columns, y);
    placed.rows.push(row);
    y = bottom;
  });
  return { ...placed, bottom: y };
}

/** Figures as written: the first of the first series carries the percent sign. */
function figuresOf(block: BarsBlock, context: LayoutContext): string[][] {
  const first = isPercent(context, block.unit) ? block.rows.find(({ cells }) => cells[0]) : undefined;
  return block.rows.map((row) =>
    row.cells.map((cell, i) =>
      cell && row === first && i === 0 ? context.model.withPercent(cell.text) : (cell?.text ?? ''),
    ),
  );
}

function columnsOf({ series, domain }: BarsBlock, context: LayoutContext, figures: string[][]): Columns {
  const { wide, width, measure } = context;
  const labels = wide ? Math.max(LABELS.least, Math.round(width * LABELS.share)) : 0;
  const start = wide ? labels + COLUMN_GAP : 0;
  const sides = wide ? Math.max(1, series.length) : 1;
  const column = (width - start - COLUMN_GAP * (sides - 1)) / sides;
  const widest = max(figures.flat(), (text) => textWidth(measure, text, 'label', SEMI)) ?? 0;
  const room = Math.max(FIGURE_ROOM.least, widest + FIGURE_ROOM.pad);
  const [low, high] = domain;
  const scale = linear(
    [low, high > low ? high : low + 1],
    [low < 0 ? room : 0, Math.max(room, column - room)],
  );
  return {
    labels,
    starts: series.map((_, i) => (wide ? start + i * (column + COLUMN_GAP) : 0)),
    width: column,
    scale,
    zero: scale(Math.max(low, 0)),
  };
}

/** Where the parts of a row stand, px. */
interface RowPlace {
  top: number;
  bottom: number;
  /** Upper edge of the first bar. */
  body: number;
  /** The second series stands as a thin bar below the first. */
  thin: boolean;
}

function placeRow(
  block: BarsBlock,
  item: Item,
  figures: string[],
  context: LayoutContext,
  columns: Columns,
  top: number,
): { row: PlacedRow; bottom: number } {
  const { wide, width, measure } = context;
  const placed = emptyRow(item.text);
  const { row } = placed;
  const lines = wrapText(measure, item.text.text, wide ? columns.labels : width, 'label', weightOf(item));
  const words = lines.length * lineHeight('label');
  const thin = block.series.length > 1 && !wide;
  const bodyHeight = wide
    ? Math.max(words, BAR.row)
    : words + WORDS_GAP + BAR.row + (thin && item.cells.some(Boolean) ? THIN_GAP + 1 + THIN + WORDS_GAP : 0);
  const height = bodyHeight + 2 * ROW_PAD;
  const body = wide ? top + (height - BAR.row) / 2 : top + ROW_PAD + words + WORDS_GAP;
  const place: RowPlace = { top, bottom: top + height, body, thin };
  const wordsTop = wide ? top + (height - words) / 2 : top + ROW_PAD;
  const className = item.highlighted ? 'strong' : item.missing ? 'soft' : '';
  row.texts.push(...textLines('label', lines, 0, wordsTop, className, item.text.lang));
  item.cells.forEach((cell, i) => {
    if (cell) addBar(placed, block, item, cell, i, figures[i] ?? '', context, columns, place);
    else if (!thin || i === 0)
      row.texts.push(
        ...textAt('label', '–', (columns.starts[i] ?? 0) + columns.zero, body + BAR.row / 2, 'quiet'),
      );
  });
  if (block.domain[0] < 0) row.shapes.push(...zeroLines(columns, place, wide));
  return { row: placed, bottom: place.bottom };
}

/** The zero line through a row: of each column, or through both bars of a narrow one. */
const zeroLines = (
  { starts, zero }: Columns,
  { top, bottom, body, thin }: RowPlace,
  wide: boolean,
): Scenery['shapes'] =>
  (wide ? starts : starts.slice(0, 1)).map((start) =>
    wide
      ? rect('zero', start + zero - 0.5, top, 1, bottom - top)
      : rect('zero', start + zero - 0.5, body - 2, 1, BAR.row + (thin ? THIN + THIN_GAP + 1 : 0) + 4),
  );

/** One bar with its figure behind it; below zero both go to the left. */
function addBar(
  placed: PlacedRow,
  block: BarsBlock,
  item: Item,
  cell: Cell,
  i: number,
  figure: string,
  context: LayoutContext,
  columns: Columns,
  place: RowPlace,
): void {
  const { scale, zero } = columns;
  const second = i > 0 && place.thin;
  const start = columns.starts[i] ?? 0;
  const thickness = second ? THIN : BAR.row;
  const top = second ? place.body + BAR.row + THIN_GAP : place.body;
  const mark = addDatum(placed, cell.id, i, reachOf(i, context, columns, place), context);
  const end = scale(cell.value);
  const length = Math.max(Math.abs(end - zero), cell.value === 0 ? 0 : LEAST_BAR);
  const below = end < zero;
  const left = start + (below ? zero - length : zero);
  const small = block.series[i]?.base.small ?? false;
  mark.shapes.push(...bar(stepOf(block, item, i), small, left, top, length, thickness));
  const className = small ? 'soft' : item.missing ? 'semi soft' : 'semi';
  mark.texts.push(
    ...textAt(
      second ? 'small' : 'label',
      figure,
      below ? left - FIGURE_GAP : left + length + FIGURE_GAP,
      top + thickness / 2,
      below ? `${className} end` : className,
    ),
  );
}

/** A bar is taken by its whole part of the row, the first with the words before it. */
function reachOf(
  i: number,
  { wide, width }: LayoutContext,
  columns: Columns,
  { top, bottom, body, thin }: RowPlace,
): [number, number, number, number] {
  const start = columns.starts[i] ?? 0;
  const between = body + BAR.row + 1;
  const y = thin && i > 0 ? between : top;
  const height = (thin && i === 0 ? between : bottom) - y;
  if (!wide) return [0, y, width, height];
  return i > 0 ? [start, y, columns.width, height] : [0, y, start + columns.width, height];
}

function stepOf(block: BarsBlock, item: Item, i: number): string {
  if (item.missing) return 'hatch';
  if (block.muted) return item.highlighted ? 'mark-high' : 'mark-muted';
  return block.series.length > 1 ? (block.series[i]?.step ?? 'mark-high') : 'mark-high';
}
