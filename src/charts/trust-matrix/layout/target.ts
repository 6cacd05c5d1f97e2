import type { Target } from '../../../figure/chart.js';

/** A mark whose place the browser knows. */
export const target = (id: string, row: number, column: number): Target => ({
  id,
  row,
  column,
  x: column,
  y: row,
  width: 0,
  height: 0,
});
