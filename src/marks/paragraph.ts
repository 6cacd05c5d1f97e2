import type { Measure } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import type { Looks } from './looks.js';
import { round } from './mark.js';
import { stack } from './piece.js';
import type { Piece } from './piece.js';
import type { LineMark, Span } from './scene.js';

/** A size of type, px; the class gives it its look. */
export interface Type {
  className: string;
  size: number;
  line: number;
  weight: number;
}

/** @param weight as in CSS */
export const typeOf = (className: string, size: number, line: number, weight = 400): Type => ({
  className,
  size,
  line,
  weight,
});

/** The look of the class of a type. */
export const typeLook = ({ className, size, weight }: Type): Looks[number] => [
  className,
  weight === 400 ? { size } : { size, weight },
];

/** Spans with a class of their own may be bold. */
const SPAN_WEIGHT = 600;

/** Where a baseline stands under the middle of a line, in sizes of the type. */
const BASELINE = 0.36;

/**
 * Spans one after the other as running text from `x`, `top` on, in lines of at most `width` px.
 * @param even lines are made equally long, as in titles; else each is filled
 */
export function paragraph(
  measure: Measure,
  spans: readonly Span[],
  type: Type,
  width: number,
  { x = 0, top = 0, even = false }: { x?: number; top?: number; even?: boolean } = {},
): { marks: LineMark[]; height: number } {
  const weight = spans.some(({ className }) => className) ? Math.max(type.weight, SPAN_WEIGHT) : type.weight;
  const text = spans.map((span) => span.text).join('');
  const lines = text.trim() ? wrap(text, width, type.size, measure, weight, even) : [];
  const take = taker(spans);
  return {
    marks: lines.map((line, i) => ({
      x: round(x),
      y: round(top + (i + 0.5) * type.line + type.size * BASELINE),
      className: type.className,
      spans: take(line),
    })),
    height: lines.length * type.line,
  };
}

/** A text whose line ends and empty lines its author has set, each part as a paragraph. */
export const prose = (measure: Measure, { text, lang }: Span, type: Type, width: number): Piece =>
  stack(
    (text.trim() ? text.trim().split(/\r?\n/) : []).map((part) => {
      const { marks, height } = paragraph(measure, [{ text: part, lang }], type, width);
      return [0, { marks, height: height || type.line }] as const;
    }),
  );

/** Hands out the spans of line after line; a line has the characters of the text but for white space and soft hyphens. */
function taker(spans: readonly Span[]): (line: string) => Span[] {
  const [only, ...others] = spans;
  if (only && !others.length) return (text) => [{ ...only, text }];
  const all = spans.flatMap((span) => Array.from(span.text, (mark) => ({ mark, span })));
  let at = 0;
  let current = spans[0];
  return (line) => {
    const taken: { span: Span | undefined; text: string }[] = [];
    for (const mark of line) {
      while (all[at] && all[at]?.mark !== mark && SWALLOWED.test(all[at]?.mark ?? '')) at++;
      // A hyphen that the line break has put in, and a space in place of others, stand for none of the text.
      if (all[at]?.mark === mark) current = all[at++]?.span;
      const end = taken.at(-1);
      if (end && end.span === current) end.text += mark;
      else taken.push({ span: current, text: mark });
    }
    return taken.map(({ span, text }) => ({ ...span, text }));
  };
}

/** What a line break may leave out. */
const SWALLOWED = /[\s\p{Cc}\u00ad]/u;
