import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3';
import { round } from './mark.js';
import type { PathMark } from './mark.js';
import { rect } from './shapes.js';

/** Symbols of series: colour is never the only sign. */
export type SymbolShape = 'circle' | 'rect' | 'diamond' | 'triangle' | 'circle-open' | 'rect-open';

const TYPES = { circle: symbolCircle, rect: symbolSquare, triangle: symbolTriangle, diamond: symbolDiamond2 };

/** Areas in squares of the radius at which the symbols look equally large. */
const AREAS = { circle: Math.PI, rect: 2.94, triangle: 2.2, diamond: 3.67 };

/** px that the outline of an open symbol stands inward, so that it is no larger than a full one. */
const OPEN_INSET = 1.25;

export const isOpen = (shape: SymbolShape): boolean => shape.endsWith('-open');

/** Paths by shape and radius: a drawing has many of few kinds. */
const paths = new Map<string, string>();

/**
 * The path of a symbol around 0, 0, to hundredths of a px: the one source for marks, legends and files.
 * @param radius px, of the circle that looks as large
 */
export function symbolPath(shape: SymbolShape, hollow: boolean, radius: number): string {
  const name = shape.replace('-open', '') as keyof typeof TYPES;
  const r = hollow || isOpen(shape) ? radius - OPEN_INSET : radius;
  const key = `${name} ${r}`;
  const known = paths.get(key);
  if (known !== undefined) return known;
  const made = symbol(TYPES[name], AREAS[name] * r ** 2).digits(2)() ?? '';
  paths.set(key, made);
  return made;
}

/** A symbol at a point of the drawing, with the box of its radius. */
export const symbolMark = (
  className: string,
  shape: SymbolShape,
  hollow: boolean,
  x: number,
  y: number,
  radius: number,
): PathMark => ({
  ...rect(className, x - radius, y - radius, 2 * radius, 2 * radius),
  d: symbolPath(shape, hollow, radius),
  at: { x: round(x), y: round(y) },
});
