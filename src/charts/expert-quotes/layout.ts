import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import { WIDTHS } from '../../theme/sizes.js';
import type { QuotesModel, Topic } from './model/types.js';

export interface QuotesLayout extends BaseLayout {
  columns: 1 | 2;
}

/** The first quote has a row of its own; the others stand in one column, or in two from 600 px on. */
export function layout({ topics }: QuotesModel, { width }: Space): QuotesLayout {
  const columns = width >= WIDTHS.side ? 2 : 1;
  const targets: Target[] = [];
  let row = 0;
  topics.forEach(({ quotes }, topic) => {
    quotes.forEach(({ id }, i) => {
      const column = isLarge(topic, i) ? 0 : (topic === 0 ? i - 1 : i) % columns;
      if (targets.length && column === 0) row += 1;
      targets.push({ id, x: 0, y: 0, width: 0, height: 0, row, column });
    });
  });
  return { width, height: 0, columns, targets, legend: [] };
}

/** The first quote of all is set larger than the others. */
export const isLarge = (topic: number, quote: number): boolean => topic === 0 && quote === 0;

/** The first quotes of all topics, without the topics of which none is left. */
export function firstQuotes(topics: Topic[], limit = Infinity): Topic[] {
  let left = limit;
  return topics.flatMap(({ title, quotes }) => {
    const first = quotes.slice(0, Math.max(0, left));
    left -= first.length;
    return first.length ? [{ title, quotes: first }] : [];
  });
}

export const rows = ({ targets }: QuotesLayout): number => targets.length;
