import { max, min } from 'd3';
import type { Measure } from '../text/measure.js';
import type { TextMark } from './mark.js';
import { textAt, textWidth } from './text.js';

/** A place on a horizontal axis and what stands there: its value, and a second line under it. */
export interface AxisTick {
  x: number;
  text: string;
  under?: string;
}

/** Least px between two texts. */
const CLEAR = 12;

/** px from the middle of a line to that of the line under it. */
const LINE = 17;

/**
 * Texts under a horizontal axis: first and last kept inside `low`…`high`, those between dropped
 * until some px lie between neighbours. At equal places the later text stays.
 * @param ticks from left to right
 * @param middle of the first line, px
 */
export function axisTexts(
  measure: Measure,
  ticks: readonly AxisTick[],
  middle: number,
  low: number,
  high: number,
  className = 'quiet',
): TextMark[] {
  const boxes = ticks.map(({ x, text, under = '' }) => {
    const lines = [text, under].map((line) => {
      const width = textWidth(measure, line, 'small');
      const left = Math.max(low, Math.min(x - width / 2, high - width));
      return { line, left, right: left + width };
    });
    return { lines, left: min(lines, ({ left }) => left) ?? x, right: max(lines, ({ right }) => right) ?? x };
  });
  const last = boxes.at(-1);
  let taken = -Infinity;
  return boxes.flatMap((box) => {
    if (last && box !== last && box.right + CLEAR > last.left) return [];
    if (box.left < taken + CLEAR) return [];
    taken = box.right;
    return box.lines.flatMap(({ line, left, right }, i) => {
      if (!line) return [];
      const tone = i ? 'quiet' : className;
      // At the edge a text ends there, so that a face a little wider than measured is not cut.
      return right >= high && left > low
        ? textAt('small', line, high, middle + i * LINE, `${tone} end`)
        : textAt('small', line, left, middle + i * LINE, tone);
    });
  });
}
