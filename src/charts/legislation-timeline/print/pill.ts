import { round } from '../../../marks/mark.js';
import { paragraph } from '../../../marks/paragraph.js';
import type { Piece } from '../../../marks/piece.js';
import { drawingAt, pathIn } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { HALF, PATHS } from '../icon-paths.js';
import type { Present } from '../model/types.js';
import { TYPES } from './types.js';

/** px: around the words and their icon, and the roundness of the corners. */
const PILL = { left: 9, icon: 16, gap: 5, right: 11, above: 2, radius: 10.5 } as const;

/** Where a bill stands, in its box. */
export function pill({ text, tone }: Present, measure: Measure, room: number): Piece & { width: number } {
  const { size, weight } = TYPES.pill;
  const x = PILL.left + PILL.icon + PILL.gap;
  const words = paragraph(measure, [{ text }], TYPES.pill, room - x - PILL.right, {
    x,
    top: PILL.above,
    even: true,
  });
  const lines = words.marks.map(({ spans }) =>
    measure(spans.map((span) => span.text).join(''), size, weight),
  );
  const width = Math.min(room, Math.max(...lines) + x + PILL.right);
  const height = words.height + 2 * PILL.above;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  const icon = (className: string, d: string) =>
    drawingAt(`${className} ${tone}`, PILL.left, (height - PILL.icon) / 2, PILL.icon, d);
  return {
    width,
    height,
    marks: [
      pathIn(`pill ${tone}`, box, roundedBox(box, PILL.radius)),
      ...(tone === 'info' ? [icon('pill-half', HALF)] : []),
      icon('pill-icon', PATHS[tone]),
      ...words.marks.map((mark) => ({ ...mark, className: `${mark.className} ${tone}` })),
    ],
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The outline of a box with round corners. */
export function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = round(Math.min(radius, height / 2, width / 2));
  const across = round(width - 2 * r);
  const down = round(height - 2 * r);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${round(x + r)} ${round(y)}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
    `h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
  );
}
