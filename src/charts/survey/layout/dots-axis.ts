import { greatest, least, max, ticks } from 'd3';
import { linear } from '../../../marks/linear.js';
import type { LinearScale, Span } from '../../../marks/linear.js';
import type { AxisTick } from '../../../marks/axis.js';
import type { PathMark } from '../../../marks/mark.js';
import { pathIn } from '../../../marks/shapes.js';
import { lineHeight, textLines, textWidth, wrapText } from '../../../marks/text.js';
import { HIT } from '../../../theme/sizes.js';
import type { Cell, DotsBlock } from '../blocks.js';
import type { LayoutContext, PlacedRow } from './context.js';
import { addDatum, emptyRow, isPercent, SEMI } from './context.js';

/** Where all rows have their dots. */
export interface Axis {
  scale: LinearScale;
  /** Where the scale starts and ends, px. */
  range: Span;
  ticks: number[];
  /** Left edge of the column of dots and width of the column of labels, px; the latter 0 where they stand above. */
  start: number;
  labels: number;
  /** Place of the total. */
  total: number | undefined;
  /** Figures as written, by the id of their cell. */
  figures: ReadonlyMap<string, string>;
}

/** Labels left of the dots: share of the width, least px, px to the dots. */
const LABELS = { share: 0.36, least: 200, gap: 16 };

/** px from a dot to its figure, and between a figure and the edge. */
export const FIGURE_GAP = 11;
const FIGURE_EDGE = 2;

/** px by which the line of a row reaches beyond the axis: room for half a dot. */
export const OVERHANG = 10;

/** The first figure carries the percent sign where neither a legend nor the total has it. */
function figuresOf(block: DotsBlock, context: LayoutContext): Map<string, string> {
  const cells = block.rows.flatMap(({ points }) => points.map(({ cell }) => cell));
  const signed = isPercent(context, block.unit) && block.series.length === 1 && !block.total;
  return new Map(
    cells.map(({ id, text }, i) => [id, signed && i === 0 ? context.model.withPercent(text) : text]),
  );
}

export function axisOf(block: DotsBlock, context: LayoutContext): Axis {
  const { wide, width } = context;
  const figures = figuresOf(block, context);
  const labels = wide ? Math.max(LABELS.least, Math.round(width * LABELS.share)) : 0;
  const start = wide ? labels + LABELS.gap : 0;
  const [low, high] = block.domain;
  const [before, after] = marginsOf(block, context, figures, width - start);
  const range: Span = [start + before, width - after];
  const scale = linear([low, high > low ? high : low + 1], range);
  const whole = isPercent(context, block.unit) && low === 0 && high === 100;
  return {
    scale,
    range,
    ticks: whole ? [0, 25, 50, 75, 100] : ticks(low, high > low ? high : low + 1, wide ? 6 : 4),
    start,
    labels,
    total: block.total && scale(block.total.cell.value),
    figures,
  };
}

/** px that the outer figures need beside the axis. */
function marginsOf(
  { domain, rows }: DotsBlock,
  { measure }: LayoutContext,
  figures: ReadonlyMap<string, string>,
  space: number,
): [left: number, right: number] {
  const room = space - 2 * OVERHANG;
  const [low, high] = domain;
  const share = linear([low, high > low ? high : low + 1], [0, room]);
  let left = OVERHANG;
  let right = OVERHANG;
  for (const { points } of rows) {
    const first = least(points, ({ cell }) => cell.value)?.cell;
    const last = greatest(points, ({ cell }) => cell.value)?.cell;
    if (!first || !last) continue;
    const outside = ({ id }: Cell): number =>
      textWidth(measure, figures.get(id) ?? '', 'value', SEMI) + FIGURE_GAP + FIGURE_EDGE;
    if (points.length > 1) left = Math.max(left, outside(first) - share(first.value));
    right = Math.max(right, outside(last) - (room - share(last.value)));
  }
  return [left, right];
}

/** Values of the ticks; the last with the percent sign. */
export function ticksOf(block: DotsBlock, context: LayoutContext, { ticks, scale }: Axis): AxisTick[] {
  const percent = isPercent(context, block.unit);
  const { model } = context;
  return ticks.map((tick, i) => ({
    x: scale(tick),
    text: percent && i === ticks.length - 1 ? model.withPercent(model.number(tick)) : model.number(tick),
  }));
}

export const dashed = (x: number, top: number, bottom: number): PathMark =>
  pathIn('dashed', { x, y: top, width: 0, height: bottom - top }, `M${x.toFixed(1)} ${top}V${bottom}`);

/** The total in words over its line. */
export function placeTotal(
  { cell, text }: NonNullable<DotsBlock['total']>,
  x: number,
  context: LayoutContext,
  { start }: Axis,
  top: number,
): { row: PlacedRow; dashedTop: number; bottom: number } {
  const { measure, width } = context;
  const line = lineHeight('small');
  // A px more than it measures, so that rounding never breaks a line that fits.
  const room = Math.min(width - start, textWidth(measure, text, 'small', SEMI) + 1);
  const lines = wrapText(measure, text, room, 'small', SEMI);
  const longest = max(lines, (each) => textWidth(measure, each, 'small', SEMI)) ?? 0;
  const middle = Math.max(start + longest / 2, Math.min(x, width - longest / 2));
  const words = lines.length * line;
  const row = emptyRow({ text });
  const reach = Math.max(longest, HIT);
  const mark = addDatum(row, cell.id, 0, [middle - reach / 2, top, reach, Math.max(HIT, words)], context);
  mark.texts.push(...textLines('small', lines, middle, top, 'semi soft mid'));
  return { row, dashedTop: top + words + 1, bottom: top + Math.max(HIT, words + 4) };
}
