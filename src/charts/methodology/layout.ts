import type { BaseLayout, Space } from '../../figure/chart.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { MethodologyModel } from './model.js';

export interface MethodologyLayout extends BaseLayout {
  columns: 1 | 2;
}

/** Cards in one column, or in two from 680 px on. */
export function placeMethods({ cards }: MethodologyModel, { width }: Space): MethodologyLayout {
  const columns = width >= WIDTHS.methods && cards.length > 1 ? 2 : 1;
  const targets = cards.map(({ id }, i) => ({
    id,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  return { width, height: 0, columns, targets, legend: [] };
}

export const rows = ({ targets }: MethodologyLayout): number => targets.length;
