import type { LinearScale } from '../../../marks/linear.js';
import type { TextMark } from '../../../marks/mark.js';
import { bar, rect } from '../../../marks/shapes.js';
import { textAt, textWidth } from '../../../marks/text.js';
import { GAP, HIT } from '../../../theme/sizes.js';
import type { Cell, LikertBlock } from '../blocks.js';
import type { LayoutContext, PlacedRow, Reach } from './context.js';
import { addDatum, SEMI } from './context.js';
import type { Answer, Column, Item } from './likert-columns.js';
import { INSIDE, inOrder, isMinor, OUTSIDE, sumOf, totalOf } from './likert-columns.js';

/** One column of one row, and where it stands. */
export interface ColumnPlace {
  block: LikertBlock;
  item: Item;
  index: number;
  column: Column;
  /** Where the first segment starts; the upper edge and thickness of all, px. */
  x: number;
  top: number;
  thickness: number;
  /** Top and height of what takes the pointer, px. */
  reach: readonly [top: number, height: number];
  /** Right of it nothing may stand, px. */
  limit: number;
  length: LinearScale;
  /** Id of the figure with the percent sign. */
  signed: string | undefined;
  context: LayoutContext;
}

/** The ground between the zero line and the first segment of each side, px. */
const ZERO_GAP = 1;

/** px from the edge of a segment to the figure in it. */
const FIGURE_INSET = 5;

/** Ground behind a figure on hatching, px: half its height, beyond the figure, at least left of the hatching. */
const GROUND = { half: 8, around: 6, edge: 2 };

/** Segments of one column in the order of the scale, and the sum of a side at its outer end. */
export function addSegments(row: PlacedRow, place: ColumnPlace): void {
  const { column, item } = place;
  const sum = sumOf(column, item);
  const last = column.answers.findLast(({ index }) => item.cells[index]);
  if (sum && isNegative(place)) addSum(row, place, sum);
  for (const answer of inOrder(column)) {
    const cell = item.cells[answer.index];
    if (cell) addSegment(row, place, answer, cell, answer === last);
  }
  if (sum && !isNegative(place)) addSum(row, place, sum);
}

/** A segment with its figure inside or, of the last, outside. */
function addSegment(row: PlacedRow, place: ColumnPlace, answer: Answer, cell: Cell, last: boolean): void {
  const { block, item, column, reach, context, top, thickness } = place;
  const segment = segmentOf(place, answer, cell, last);
  const { left, width, hollow } = segment;
  // The last is taken beyond its end, too, so that small ones can be hit.
  const hitLeft = last ? Math.min(left, left + (width - HIT) / 2) : left;
  const target: Reach = [hitLeft, reach[0], Math.max(width, last ? HIT : 0), reach[1]];
  const mark = addDatum(row, cell.id, row.targets.length, target, context);
  mark.shapes.push(...bar(answer.step, hollow, left, top, width, thickness));
  const summed = sumOf(column, item) !== undefined;
  if (isMinor(column, cell) || (summed && !block.totals)) return;
  addFigure(mark, place, answer, cell, segment, last && !summed);
}

interface Segment {
  left: number;
  width: number;
  hollow: boolean;
  /** It starts at the zero line. */
  first: boolean;
  /** It is the outermost of its row. */
  last: boolean;
}

const isNegative = ({ column }: ColumnPlace): boolean => column.side === 'negative';

/** Sides that start at one zero line. */
const isSided = ({ block, column: { side } }: ColumnPlace): boolean =>
  block.form === 'diverging' && (side === 'negative' || side === 'positive');

function segmentOf(place: ColumnPlace, answer: Answer, cell: Cell, last: boolean): Segment {
  const { column, item, index, length, x } = place;
  const series = column.segments.find(({ key }) => key === answer.index);
  const [from, to] = series?.[index] ?? [0, 0];
  const first = answer === column.answers[0];
  const gap = !first && from > 0 ? GAP : isSided(place) ? ZERO_GAP : 0;
  const width = Math.max(cell.value > 0 ? 1 : 0, length(to) - length(from) - gap);
  const start = length(from) + gap;
  const hollow = item.base.small && answer.step !== 'hatch';
  return { left: isNegative(place) ? x - start - width : x + start, width, hollow, first, last };
}

/** The figure inside its segment where it has room, else outside of the last one, else not at all. */
function addFigure(
  mark: { shapes: ReturnType<typeof bar>; texts: TextMark[] },
  place: ColumnPlace,
  { step }: Answer,
  cell: Cell,
  segment: Segment,
  mayStandOut: boolean,
): void {
  const { top, thickness } = place;
  const { left, width, hollow } = segment;
  const hatched = step === 'hatch';
  const need = hatched ? INSIDE.hatch : INSIDE.plain;
  const { text, size } = figureOf(place, cell, width - need);
  const middle = top + thickness / 2;
  if (width >= size + need) {
    const { x, anchor } = insideOf(place, segment);
    if (hatched) {
      const ground = Math.min(size + GROUND.around, width - 2 * GROUND.edge);
      mark.shapes.push(rect('ground', left + GROUND.edge, middle - GROUND.half, ground, 2 * GROUND.half));
    }
    const on = hollow ? 'soft' : hatched ? 'on-missing' : `on-${step}`;
    mark.texts.push(...textAt('value', text, x, middle, on + anchor));
    return;
  }
  if (!mayStandOut || isCentred(place)) return;
  const negative = isNegative(place);
  const x = negative ? left - OUTSIDE : left + width + OUTSIDE;
  if (negative ? x - size < 0 : x + size > place.limit) return;
  mark.texts.push(...textAt('value', text, x, middle, `${hatched ? 'soft' : ''}${negative ? ' end' : ''}`));
}

/** The figure with its percent sign where it is the first and there is room for the sign. */
function figureOf(
  { signed, context }: ColumnPlace,
  { id, text }: Cell,
  room: number,
): { text: string; size: number } {
  const { measure, model } = context;
  if (id === signed) {
    const long = model.withPercent(text);
    const size = textWidth(measure, long, 'value');
    if (size <= room) return { text: long, size };
  }
  return { text, size: textWidth(measure, text, 'value') };
}

const isCentred = ({ block, column }: ColumnPlace): boolean =>
  block.form === 'stacked' && column.side !== 'missing';

/** The outer figure keeps to the outer end, the inner one to the zero line; in stacked bars they stand in the middle. */
function insideOf(place: ColumnPlace, { left, width, first, last }: Segment): { x: number; anchor: string } {
  if (isCentred(place)) return { x: left + width / 2, anchor: ' mid' };
  const right = isSided(place) && (isNegative(place) ? first : !first && last);
  return right ? { x: left + width - FIGURE_INSET, anchor: ' end' } : { x: left + FIGURE_INSET, anchor: '' };
}

/** The sum of a side at its outer end. */
function addSum(row: PlacedRow, place: ColumnPlace, { id, text }: Cell): void {
  const { column, item, length, x, reach, top, thickness, context } = place;
  const negative = isNegative(place);
  const end = length(totalOf(item, column.answers)) + OUTSIDE;
  const at = negative ? x - end : x + end;
  const size = textWidth(context.measure, text, 'value', SEMI);
  const target: Reach = [negative ? at - size : at, reach[0], size, reach[1]];
  const mark = addDatum(row, id, row.targets.length, target, context);
  mark.texts.push(...textAt('value', text, at, top + thickness / 2, negative ? 'semi end' : 'semi'));
}
