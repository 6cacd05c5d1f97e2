import { ascending, max, sum } from 'd3';
import type { TextMark } from '../../../marks/mark.js';
import { textAt, textWidth } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import type { Row, Segment } from '../model/types.js';

/** px between the edge of a part and its figure; a part that is narrower than figure and both has none inside. */
const INSET = 7;
const FIT = 10;
/** px between a bar and a figure outside of it, and the most that both take. */
const BESIDE = 6;
const OUTSIDE = 40;
/** px between the line of reference and a figure, and between the edge of a part and a figure that it moved. */
const CLEAR = 5;
const EDGE = 3;

/** Percents fall short of a full bar by no more than this where only rounding keeps them from it. */
const ROUNDING = 2;

/** Where one part of a bar lies, px. */
export interface Part {
  segment: Segment;
  left: number;
  right: number;
}

/** The bar that a figure stands in. */
export interface FigurePlace {
  row: Row;
  parts: readonly Part[];
  /** px: ends of a full bar, and its middle line. */
  start: number;
  end: number;
  middle: number;
  /** px of the line of reference. */
  line: number | undefined;
}

const figureWidth = (measure: Measure, { text }: Segment): number => textWidth(measure, text, 'value', 600);

/** The bar's last part ends where a full bar ends. */
const isFull = ({ segments, whole }: Row): boolean =>
  segments.length > 1 && sum(segments, ({ value }) => value) > whole - ROUNDING;

/** px kept free before and after all bars for figures that their parts are too narrow for. */
export function gutters(
  rows: readonly Row[],
  width: number,
  measure: Measure,
): { before: number; after: number } {
  const reach = (segment: Segment | undefined, { whole }: Row): number => {
    if (!segment) return 0;
    const needed = figureWidth(measure, segment);
    return ((width - 2 * OUTSIDE) * segment.value) / whole < needed + FIT ? needed + BESIDE : 0;
  };
  const several = rows.filter(({ segments }) => segments.length > 1);
  return {
    before: max(several, (row) => reach(row.segments[0], row)) ?? 0,
    after: max(several.filter(isFull), (row) => reach(row.segments.at(-1), row)) ?? 0,
  };
}

/** The figures of a bar: in their parts, at their inner ends; outside at the ends where a part is too narrow. */
export const figuresOf = (place: FigurePlace, measure: Measure): TextMark[] =>
  place.parts.flatMap((part, i) => {
    const width = figureWidth(measure, part.segment);
    const fits = part.right - part.left >= width + FIT;
    return fits ? figureInside(place, part, i, width) : figureOutside(place, part, i, width);
  });

function figureInside(
  { row, parts, line, middle }: FigurePlace,
  { segment, left, right }: Part,
  i: number,
  width: number,
): TextMark[] {
  const wanted =
    i === 0 ? left + INSET : parts.length === 2 ? right - INSET - width : (left + right - width) / 2;
  const x = clearOfLine(wanted, width, line, left, right);
  const className = row.hollow ? 'soft' : `on-${segment.step}`;
  return x === undefined ? [] : textAt('value', segment.text, x, middle, `semi ${className}`);
}

function figureOutside(
  { row, parts, start, end, line, middle }: FigurePlace,
  { segment, right }: Part,
  i: number,
  width: number,
): TextMark[] {
  const write = (x: number, anchor = ''): TextMark[] =>
    textAt('value', segment.text, x, middle, `semi ${anchor}`);
  if (parts.length === 1) return write(clearOfLine(right + INSET, width, line, right, end) ?? right + INSET);
  if (i === 0) return write(start - BESIDE, 'end');
  return i === parts.length - 1 && isFull(row) ? write(end + BESIDE) : [];
}

/** The place nearest to `x` where a figure stands beside the line, not under it, px; undefined where there is no room. */
function clearOfLine(
  x: number,
  width: number,
  line: number | undefined,
  left: number,
  right: number,
): number | undefined {
  if (line === undefined || x > line + CLEAR || x + width < line - CLEAR) return x;
  return [line - CLEAR - width, line + CLEAR]
    .filter((place) => place >= left + EDGE && place + width <= right - EDGE)
    .sort((a, b) => ascending(Math.abs(a - x), Math.abs(b - x)))[0];
}
