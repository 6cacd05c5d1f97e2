import { rect, bar, pathIn } from '../../../marks/shapes.js';
import type { SceneMark } from '../../../marks/scene.js';
import { lineHeight, textAt } from '../../../marks/text.js';
import type { Column } from '../model/columns.js';
import type { Cell } from '../model/grid.js';

/** px: left, top, width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** px: the corner of a very small base; the ground of a dash on hatching; the bar under a spread. */
const CORNER = 7;
const DASH = { width: 14, height: 16 } as const;
const SPREAD = { height: 4, gap: 2, left: 8 } as const;

/** The ground of a cell in the colour of its step, or hatched, with its corner. */
export function ground({ step, marked }: Cell, { x, y, width, height }: Box): SceneMark[] {
  if (!step)
    return [
      ...bar('hatch', false, x, y, width, height),
      rect('ground', x + (width - DASH.width) / 2, y + (height - DASH.height) / 2, DASH.width, DASH.height),
    ];
  const corner = `M0 0h${CORNER}v${CORNER}z`;
  const at = { x: x + width - CORNER, y };
  return [
    rect(step, x, y, width, height),
    ...(marked ? [{ ...pathIn(`on-${step}`, { ...at, width: CORNER, height: CORNER }, corner), at }] : []),
  ];
}

/** The figure of a group, or a dash, in the middle of its box. */
export const figureIn = (cell: Cell, { kind }: Column, { x, y, width, height }: Box): SceneMark[] =>
  textAt(
    'value',
    cell.text,
    x + width / 2,
    y + height / 2,
    `mid ${cell.step ? `on-${cell.step}` : 'on-gap'}${kind === 'total' ? ' strong' : ''}`,
  );

/** How far groups are apart: the figure over its bar. */
export function spreadIn(cell: Cell, length: number | undefined, { x, y, height }: Box): SceneMark[] {
  const left = x + SPREAD.left;
  const under = length === undefined ? 0 : SPREAD.gap + SPREAD.height;
  const middle = y + (height - under) / 2;
  const line = lineHeight('value');
  return [
    ...textAt('value', cell.text, left, middle, 'soft'),
    ...(length === undefined
      ? []
      : [rect('bar', left, middle + line / 2 + SPREAD.gap, length, SPREAD.height)]),
  ];
}
