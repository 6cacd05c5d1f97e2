import { range, stack, sum } from 'd3';
import { linearWithin } from '../../../marks/linear.js';
import type { DatumMark, ShapeMark, TextMark } from '../../../marks/mark.js';
import { bar, rect } from '../../../marks/shapes.js';
import { symbolMark } from '../../../marks/symbols.js';
import { GAP } from '../../../theme/sizes.js';
import type { Row } from '../model/types.js';
import type { LayoutContext } from './context.js';
import type { Part } from './figures.js';
import { figuresOf } from './figures.js';

/** px that the line of reference stands out over and under a bar, and its width with and without ground. */
export const OVERHANG = 5;
const LINE = { width: 2, ground: 5 } as const;

/** px: the dot of an earlier share. */
const DOT_RADIUS = 4;

/** px that a share above zero has at least, so that it is seen. */
const LEAST_PART = 2;

/** Percent that is missing from a bar before its outline shows it. */
const MISSING = 1;
const OUTLINE_INSET = 0.5;

/** A bar: the outline of what is missing, the parts, what lies over them, the figures. */
export interface PlacedBar {
  shapes: ShapeMark[];
  data: DatumMark[];
  over: ShapeMark[];
  figures: TextMark[];
}

/** Places the bar of a row with its upper edge at `top`. */
export function placeBar(context: LayoutContext, row: Row, top: number): PlacedBar {
  const start = context.scale(0);
  const end = context.scale(100);
  const line = context.reference && context.scale(context.reference.value);
  const scale = linearWithin([0, row.whole], [start, end]);
  const parts = partsOf(row, scale, start, end);
  const missing = sum(row.segments, ({ value }) => value) < row.whole - MISSING;
  const inset = OUTLINE_INSET;
  return {
    shapes: missing
      ? [rect('rest', start + inset, top + inset, end - start - 2 * inset, context.bar - 2 * inset)]
      : [],
    data: parts.map(({ segment, left, right }) => ({
      id: segment.id,
      shapes: partShapes(segment.step, row.hollow, left, top, right - left, context.bar),
      texts: [],
    })),
    over: [
      ...(line === undefined ? [] : referenceLine(line, top, context.bar)),
      ...(row.earlier === undefined ? [] : [earlierDot(scale(row.earlier), top + context.bar)]),
    ],
    figures: figuresOf({ row, parts, start, end, middle: top + context.bar / 2, line }, context.measure),
  };
}

/** A narrow part is full even where others are hollow; a share of zero is a mark without width, to be heard. */
function partShapes(
  step: string,
  hollow: boolean,
  x: number,
  y: number,
  width: number,
  height: number,
): ShapeMark[] {
  return width > 0
    ? bar(step, hollow && width > LEAST_PART, x, y, width, height)
    : [rect(step, x, y, 0, height)];
}

/** The parts one after the other, with a gap between those that are seen, all inside the bar. */
function partsOf({ segments }: Row, scale: (percent: number) => number, start: number, end: number): Part[] {
  const series = stack<unknown, readonly { value: number }[], number>()
    .keys(range(segments.length))
    .value((all, i) => all[i]?.value ?? 0)([segments]);
  const first = segments.findIndex(({ value }) => value > 0);
  const last = segments.findLastIndex(({ value }) => value > 0);
  return segments.map((segment, i) => {
    const [from = 0, to = 0] = series[i]?.[0] ?? [];
    const least = segment.value > 0 ? LEAST_PART : 0;
    const wanted = scale(from) + (i > first ? GAP / 2 : 0);
    const left = Math.max(start, Math.min(wanted, end - least));
    const right = Math.max(scale(to) - (i < last ? GAP / 2 : 0), left + least);
    return { segment, left, right: segment.value > 0 ? right : left };
  });
}

/** A line on ground of its own, over and under the bar. */
const referenceLine = (x: number, top: number, height: number): ShapeMark[] =>
  (
    [
      ['edge', LINE.ground],
      ['zero', LINE.width],
    ] as const
  ).map(([className, width]) => rect(className, x - width / 2, top - OVERHANG, width, height + 2 * OVERHANG));

const earlierDot = (x: number, y: number): ShapeMark =>
  symbolMark('earlier', 'circle', false, x, y, DOT_RADIUS);
