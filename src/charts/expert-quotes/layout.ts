import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { QuotesModel } from './model.js';

export interface QuotesLayout extends BaseLayout {
  columns: 1 | 2;
}

/** The first quote has a row of its own; the others stand in one column, or in two from 600 px on. */
export function placeQuotes(model: QuotesModel, { width }: Space): QuotesLayout {
  const columns = width >= WIDTHS.side ? 2 : 1;
  const targets: Target[] = [];
  let row = 0;
  model.topics.forEach(({ quotes }, topic) => {
    quotes.forEach(({ id }, i) => {
      const large = topic === 0 && i === 0;
      const place = topic === 0 ? i - 1 : i;
      const column = large ? 0 : place % columns;
      if (targets.length && column === 0) row += 1;
      targets.push({ id, x: 0, y: 0, width: 0, height: 0, row, column });
    });
  });
  return { width, height: 0, columns, targets, legend: [] };
}

export const rows = ({ targets }: QuotesLayout): number => targets.length;
