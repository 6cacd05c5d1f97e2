import { path } from 'd3';
import { round } from './mark.js';
import type { PathMark, RectMark, ShapeMark } from './mark.js';

/** A rectangle; a negative width counts as none. */
export const rect = (className: string, x: number, y: number, width: number, height: number): RectMark => ({
  className,
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(height),
});

/** A path with the box that it lies in. */
export const pathIn = (className: string, box: Omit<RectMark, 'className' | 'd'>, d: string): PathMark => ({
  ...rect(className, box.x, box.y, box.width, box.height),
  d,
});

/** A line drawing in a square of `side` px, whose upper left corner is its 0, 0. */
export const drawingAt = (className: string, x: number, y: number, side: number, d: string): PathMark => ({
  ...pathIn(className, { x, y, width: side, height: side }, d),
  at: { x: round(x), y: round(y) },
});

/** A hairline, on whole px so that it stays sharp. */
export const rule = (x: number, y: number, width: number, className = 'line'): RectMark =>
  rect(className, x, Math.round(y), width, 1);

/** px between the diagonals of a hatched bar, along an edge. */
const HATCH_STEP = 7.07;
const HATCH_START = 5;

/** px under which a bar has no room for diagonals: they would be dots. */
const LEAST_HATCHED = 3;
const LEAST_GROUND = 0.1;

/** Half the outlines of hollow and hatched bars, px: they lie inside the bar. */
const HOLLOW_INSET = 0.75;
const HATCH_INSET = 0.5;

/** Diagonals as one path: a pattern by `url(#…)` breaks under a `base` element. */
function hatching(x: number, y: number, width: number, height: number): string {
  const lines = path();
  for (let c = HATCH_START; c < width + height; c += HATCH_STEP) {
    const left = Math.max(0, c - height);
    const low = Math.min(c, height);
    lines.moveTo(round(x + left), round(y + low));
    lines.lineTo(round(x + Math.min(c, width)), round(y + Math.max(0, c - width)));
  }
  return lines.toString();
}

/** A bar in the colour of its step: full, hollow for a small base, or hatched (step `hatch`) for missing answers. */
export function bar(
  step: string,
  hollow: boolean,
  x: number,
  y: number,
  width: number,
  height: number,
): ShapeMark[] {
  if (width <= 0) return [];
  if (hollow) return [rect(`hollow ${step}`, ...inset(x, y, width, height, HOLLOW_INSET))];
  if (step !== 'hatch') return [rect(step, x, y, width, height)];
  // An outline has its own thickness: without any width it would not be drawn.
  const [left, top, inner, tall] = inset(x, y, width, height, HATCH_INSET);
  const ground = rect('hatch', left, top, Math.max(LEAST_GROUND, inner), tall);
  if (width < LEAST_HATCHED) return [ground];
  return [ground, pathIn('strokes', { x, y, width, height }, hatching(x, y, width, height))];
}

const inset = (
  x: number,
  y: number,
  width: number,
  height: number,
  by: number,
): [x: number, y: number, width: number, height: number] => [x + by, y + by, width - 2 * by, height - 2 * by];

/** px that the warning takes with the space after it. */
export const WARNING_WIDTH = 20;

/** The warning triangle of a small base: left edge at `x`, centred on `middle`. */
export function warningIcon(x: number, middle: number): PathMark {
  const y = middle - 6;
  const d = `M${round(x + 6.5)} ${round(y)}l5.3 9.4h-10.6zm0 3.6v2.7m0 1.3v.9`;
  return pathIn('sign', { x: x + 1, y: y - 0.5, width: 11.5, height: 11 }, d);
}
