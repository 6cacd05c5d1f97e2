import type { Language } from '../../documents/text.js';
import type { Measure } from '../../text/measure.js';
import { wrap } from '../../text/wrap.js';
import type { Words } from '../../locale/choose.js';
import { SIZES } from '../../theme/sizes.js';

export type Kind = 'label' | 'value' | 'small';

/** One line of text at its baseline. `look`: classes; `end` anchors it at its end. */
export interface Label {
  x: number;
  y: number;
  text: string;
  look: string;
  lang?: Language | undefined;
}

/** A rectangle, or with `d` the path inside that rectangle. */
export interface Ink {
  look: string;
  x: number;
  y: number;
  width: number;
  height: number;
  d?: string;
}

/** What is drawn for one figure. */
export interface Mark {
  id: string;
  inks: Ink[];
  labels: Label[];
}

/** A position: its words, its marks, and what lies over them. */
export interface PlacedRow {
  text: Words;
  inks: Ink[];
  labels: Label[];
  marks: Mark[];
  over: Ink[];
}

/** How far the line stands out over and under a bar. */
export const OVERHANG = 5;

/** px of the warning sign with the space after it. */
export const WARNING = 17;

export type Size = (text: string, kind: Kind, weight?: number) => number;

export const round = (value: number): number => Math.round(value * 10) / 10;

export const widthOf =
  (measure: Measure): Size =>
  (text, kind, weight) =>
    measure(text, SIZES[kind].size, weight);

export const fold = (measure: Measure, text: string, width: number, kind: Kind, weight = 400): string[] =>
  wrap(text, Math.max(width, 24), SIZES[kind].size, measure, weight);

/** Writes lines from `top` down and returns the height they take, px. */
export function write(
  out: Label[],
  kind: Kind,
  lines: string[],
  x: number,
  top: number,
  look: string,
  lang?: Language,
): number {
  const { size, line } = SIZES[kind];
  lines.forEach((text, i) =>
    out.push({
      x: round(x),
      y: round(top + (i + 0.5) * line + size * 0.36),
      text,
      look: `${kind} ${look}`,
      lang,
    }),
  );
  return lines.length * line;
}

export const ink = (look: string, x: number, y: number, width: number, height: number, d?: string): Ink => ({
  look,
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(height),
  ...(d === undefined ? {} : { d }),
});

/** The sign of a small n, left edge at `x`, centred on `middle`. */
export function warning(x: number, middle: number): Ink {
  const y = middle - 6;
  const d = `M${round(x + 6.5)} ${round(y)}l5.3 9.4h-10.6zm0 3.6v2.7m0 1.3v.9`;
  return ink('sign', x + 1, y - 0.5, 11.5, 11, d);
}

/** A small hollow dot: the share of an earlier wave. */
export const dot = (x: number, y: number, r = 4): Ink =>
  ink(
    'earlier',
    x - r,
    y - r,
    2 * r,
    2 * r,
    `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  );
