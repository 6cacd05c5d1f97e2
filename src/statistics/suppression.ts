import { least, sum } from 'd3';

/** People by answer: one row for each group. */
export interface CountTable {
  rows: readonly CountRow[];
  /** Place of the row that the others add up to; none: undefined. */
  total?: number | undefined;
  /** Each person is in one cell of a row, so that the cells add up to `n`; false where several answers could be given. */
  exclusive: boolean;
  /** Columns that are no part of the base of the percentages: what the others come to is known, whatever n is. */
  apart?: readonly boolean[] | undefined;
}

export interface CountRow {
  /** People in the row; undefined where not stated. */
  n: number | undefined;
  /** Cells without a count are undefined. */
  counts: readonly (number | undefined)[];
  /** What another table withholds of the same row. */
  withheld?: Withheld | undefined;
}

/** What of a row is withheld; `n` only together with all of its cells. */
export interface Withheld {
  n: boolean;
  counts: boolean[];
}

/**
 * Which cells of a table of people are withheld, because they count fewer than `minCell` people (1 to `minCell` − 1;
 * nobody can be recognised in a 0), or because a figure that is shown would give such a cell away:
 * - a row of fewer than `minCell` people is withheld whole, with its n;
 * - in a row whose cells add up to n, a second cell is withheld, the smallest of the rest, until the withheld ones count
 *   `minCell` people together; where several answers could be given, a cell is withheld whose rest of n is too small;
 * - the same in the cells that are not `apart`, for their percentages add up to 100 among themselves;
 * - in a column that adds up to a total, a second one is withheld as well. This is repeated until nothing changes.
 * Percentages, sums and nets made of a withheld cell are the caller's to withhold. Weighted counts are judged as they are.
 * Source: Hundepool et al., Statistical Disclosure Control (2012), ch. 4 (secondary suppression) and 5 (tables of counts);
 * UK GSS/GSR, Disclosure Control Guidance for Tables Produced from Administrative Sources, and from Surveys (2014).
 */
export function withhold(table: CountTable, minCell: number): Withheld[] {
  const { rows } = table;
  const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count < minCell;
  let state = rows.map(({ n, counts, withheld }): Withheld => {
    const whole = isSmall(n) || withheld?.n === true;
    const rest = (count: number | undefined) =>
      table.exclusive || n === undefined || count === undefined ? undefined : n - count;
    return {
      n: whole,
      counts: counts.map(
        (count, i) => whole || isSmall(count) || isSmall(rest(count)) || withheld?.counts[i] === true,
      ),
    };
  });
  const columns = ['n' as const, ...(rows[0]?.counts.keys() ?? [])];
  for (;;) {
    const next = columns.reduce(
      (before, column) => byColumn(table, column, byRows(table, before, minCell), minCell),
      state,
    );
    if (same(state, next)) return state;
    state = next;
  }
}

/** A result as a row of people: its counts, else what its percentages come to of n, in whole people. */
export function countRow({
  n,
  counts,
  percent,
}: {
  n?: number | undefined;
  counts?: readonly number[] | undefined;
  percent?: readonly number[] | undefined;
}): CountRow {
  const people = (share: number) => (n === undefined ? undefined : Math.round((share * n) / 100));
  return { n, counts: counts ?? percent?.map(people) ?? [] };
}

/** Whether anything of a row is withheld. */
export const isWithheld = ({ n, counts }: Withheld): boolean => n || counts.includes(true);

function byRows(
  { rows, exclusive, apart }: CountTable,
  state: readonly Withheld[],
  minCell: number,
): Withheld[] {
  return state.map((withheld, i) => {
    const row = rows[i];
    if (!exclusive || !row || withheld.n) return withheld;
    const counts = protect(row.counts, withheld.counts, minCell);
    if (!apart?.includes(true)) return { n: false, counts };
    const inside = [...counts.keys()].filter((k) => !apart[k]);
    const of = <T>(line: readonly T[]) => inside.map((k) => line[k] as T);
    const within = protect(of(row.counts), of(counts), minCell);
    return { n: false, counts: counts.map((each, k) => within[inside.indexOf(k)] ?? each) };
  });
}

/** One column, or that of n, with the total as one more cell of the sum. A row without its n has no cells. */
function byColumn(
  { rows, total }: CountTable,
  column: number | 'n',
  state: Withheld[],
  minCell: number,
): Withheld[] {
  if (total === undefined || !rows[total]) return state;
  const line = rows.map(({ n, counts }) => (column === 'n' ? n : counts[column]));
  const before = state.map(({ n, counts }) => (column === 'n' ? n : counts[column] === true));
  const after = protect(line, before, minCell, total);
  return state.map(({ n, counts }, i) => {
    if (after[i] === before[i]) return { n, counts };
    if (column === 'n') return { n: true, counts: counts.map(() => true) };
    return { n, counts: counts.map((each, k) => each || k === column) };
  });
}

/**
 * One line of cells that add up to a figure that is shown: the smallest of the rest are withheld, zeros last, until no
 * withheld cell can be worked out. @param total place of the sum, where it stands in the line itself
 */
function protect(
  line: readonly (number | undefined)[],
  withheld: readonly boolean[],
  minCell: number,
  total?: number,
): boolean[] {
  const all = [...withheld];
  for (;;) {
    const hidden = line.filter((_, i) => all[i]);
    const parts = line.filter((_, i) => all[i] && i !== total);
    const enough = hidden.length > 1 && (parts.length < hidden.length || sum(parts, value) >= minCell);
    if (!hidden.length || enough) return all;
    const open = [...line.keys()].filter((i) => !all[i] && i !== total && line[i] !== undefined);
    const next =
      least(
        open.filter((i) => line[i]),
        (i) => line[i],
      ) ?? open[0];
    if (next === undefined) return all;
    all[next] = true;
  }
}

const value = (count: number | undefined): number => count ?? 0;

const same = (a: readonly Withheld[], b: readonly Withheld[]): boolean =>
  a.every(({ n, counts }, i) => n === b[i]?.n && counts.every((each, k) => each === b[i]?.counts[k]));
