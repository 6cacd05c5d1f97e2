import { groups, sum } from 'd3';
import { withheldRows } from '../../../statistics/min-cell.js';
import type { Composition } from './resolved.js';

/** Marks the compositions that a least number of people withholds, wave by wave; `total`: the first position is all staff. */
export function withWithheld(positions: Composition[][], total: boolean, minCell: number): Composition[][] {
  if (!minCell) return positions;
  const all = total ? (positions[0] ?? []) : [];
  const parts = total ? positions.slice(1).flat() : positions.flat();
  const withheld = new Set<Composition>();
  for (const [wave, rows] of groups(parts, (each) => each.wave)) {
    const sums = all.filter((each) => each.wave === wave);
    const ofSums = withheldRows(sums.map(peopleOf), minCell, false);
    const found = withheldRows(rows.map(peopleOf), minCell, sums.length > ofSums.rows.size);
    rows.forEach((row, i) => found.rows.has(i) && withheld.add(row));
    sums.forEach((row, i) => (found.total || ofSums.rows.has(i)) && withheld.add(row));
  }
  return positions.map((each) => each.map((row) => ({ ...row, withheld: withheld.has(row) })));
}

/** How many people there are in each category, and beside all of them; none where that cannot be known. */
function peopleOf({ shares, n }: Composition): number[] {
  const counts = shares.map(({ count, percent }) => count ?? (n === undefined ? NaN : (percent * n) / 100));
  if (counts.some(Number.isNaN)) return [];
  const others = n === undefined ? 0 : n - sum(counts);
  // What is not a whole person is rounding of the percentages.
  return [...counts, others >= 1 ? others : 0];
}
