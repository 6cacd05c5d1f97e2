import { ascending, sum, transpose } from 'd3';

/**
 * Which rows of a table of people withhold their counts, so that no cell of fewer than `minCell` people can be read or
 * computed. A row with such a cell withholds all its cells (primary suppression), for the others would give it away.
 * Where the rows add up to a published total (`summed`), what is withheld can be computed together: then the smallest of
 * the other rows are withheld too, until in every column the withheld people are none or at least `minCell` in at least
 * two rows (complementary suppression). A cell of 0 tells of nobody and is shown. Cells may be fractions (weighted).
 * With no more rows to withhold the total itself gives a cell away: `total` says so.
 * Source: Federal Committee on Statistical Methodology, Statistical Policy Working Paper 22 (2nd version, 2005), ch. II.
 */
export function withheldRows(
  rows: readonly (readonly number[])[],
  minCell: number,
  summed: boolean,
): { rows: ReadonlySet<number>; total: boolean } {
  const isSmall = (people: number): boolean => people > 0 && people < minCell;
  const withheld = new Set(rows.flatMap((cells, i) => (cells.some(isSmall) ? [i] : [])));
  if (!summed || !withheld.size) return { rows: withheld, total: false };
  const tells = (): boolean =>
    withheld.size === 1 || columnSums(rows.filter((_, i) => withheld.has(i))).some(isSmall);
  const others = rows
    .map((cells, i) => ({ i, people: sum(cells) }))
    .filter(({ i, people }) => people > 0 && !withheld.has(i))
    .sort((a, b) => ascending(a.people, b.people));
  for (const { i } of others) {
    if (!tells()) break;
    withheld.add(i);
  }
  return { rows: withheld, total: tells() };
}

const columnSums = (rows: readonly (readonly number[])[]): number[] =>
  transpose(rows.map((row) => [...row])).map((column) => sum(column));
