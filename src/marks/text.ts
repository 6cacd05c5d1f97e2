import type { Measure } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { SIZES } from '../theme/sizes.js';
import type { TextSize } from '../theme/sizes.js';
import { round } from './mark.js';
import type { TextMark } from './mark.js';

/** Where a baseline stands under the middle of a line, in sizes of the type: half the height of a capital. */
const BASELINE = 0.36;

/** px under which no column of words is folded. */
const LEAST_WIDTH = 24;

export const lineHeight = (size: TextSize): number => SIZES[size].line;

export const textWidth = (measure: Measure, text: string, size: TextSize, weight?: number): number =>
  measure(text, SIZES[size].size, weight);

/** The lines of a text in a column of `width` px; none of an empty text. */
export const wrapText = (
  measure: Measure,
  text: string,
  width: number,
  size: TextSize,
  weight = 400,
): string[] =>
  text === '' ? [] : wrap(text, Math.max(width, LEAST_WIDTH), SIZES[size].size, measure, weight);

/** px of the widest word: a column is at least as wide. */
export const wordWidth = (measure: Measure, text: string, size: TextSize, weight?: number): number =>
  Math.max(0, ...text.split(' ').map((word) => textWidth(measure, word, size, weight)));

/** Lines of text from `top` down; `lines.length * lineHeight(size)` px high. */
export const textLines = (
  size: TextSize,
  lines: readonly string[],
  x: number,
  top: number,
  className = '',
  lang?: string,
): TextMark[] =>
  lines.map((text, i) => ({
    x: round(x),
    y: round(top + (i + 0.5) * SIZES[size].line + SIZES[size].size * BASELINE),
    text,
    className: `${size} ${className}`.trimEnd(),
    lang,
  }));

/** One line of text centred on `middle`. */
export const textAt = (
  size: TextSize,
  text: string,
  x: number,
  middle: number,
  className?: string,
  lang?: string,
): TextMark[] => textLines(size, [text], x, middle - SIZES[size].line / 2, className, lang);
