import { group, sum } from 'd3';
import { countRow, isWithheld, withhold } from '../../../statistics/suppression.js';
import type { Composition } from './resolved.js';

/**
 * Marks what a least number of people withholds, wave by wave. A bar shows all its shares or none: one that is left out
 * of two would be seen. `total`: the first position is all staff, the sum of the others.
 */
export function withWithheld(positions: Composition[][], total: boolean, minCell: number): Composition[][] {
  if (!minCell) return positions;
  const [all] = positions;
  const marked = new Map<Composition, Composition>();
  for (const same of group(positions.flat(), ({ wave }) => wave).values()) {
    const totalAt = total ? same.findIndex((each) => all?.includes(each)) : -1;
    const table = { rows: same.map(countsOf), total: totalAt < 0 ? undefined : totalAt, exclusive: true };
    withhold(table, minCell).forEach((withheld, i) => {
      const each = same[i];
      if (!each || !isWithheld(withheld)) return;
      marked.set(each, { ...each, withheld: true, ...(withheld.n ? { n: undefined, mark: 'none' } : {}) });
    });
  }
  return positions.map((each) => each.map((composition) => marked.get(composition) ?? composition));
}

/** The people of each category, and of no category where there are any. */
function countsOf({ shares, n }: Composition) {
  const counts = shares.some(({ count }) => count === undefined)
    ? { percent: shares.map(({ percent }) => percent) }
    : { counts: shares.map(({ count }) => count ?? 0) };
  const row = countRow({ n, ...counts });
  const rest = n === undefined ? 0 : n - sum(row.counts, (count) => count ?? 0);
  return { n, counts: [...row.counts, Math.max(0, Math.round(rest))] };
}
