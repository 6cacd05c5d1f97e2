import { greatest, max } from 'd3';
import { SPREAD_BASE, spread } from '../../../statistics/trust.js';
import { groupsOf } from './resolve.js';
import type { Estimate, Group, Item, ResolvedMatrix } from './resolved.js';

/** How far the groups of one set are apart. */
export interface GroupSpread {
  set: string;
  /** Highest minus lowest, unrounded. */
  size: number;
  highest: Estimate;
  lowest: Estimate;
}

/** The groups that one grid shows. */
export interface Selection {
  /** Id of the one set; undefined: all that are shown. */
  set: string | undefined;
  /** Ids of the sets that are shown. */
  sets: readonly string[];
  groups: Group[];
  /** The whole audience, if there are figures of it, then the groups. */
  columns: Group[];
  /** By item, the largest of a set; absent where no set has two groups. */
  spreads: ReadonlyMap<Item, GroupSpread | undefined> | undefined;
  /** The largest of them; 0 without. */
  widest: number;
}

export function selectionOf(matrix: ResolvedMatrix, sets: readonly string[], set?: string): Selection {
  const groups = groupsOf(matrix, sets);
  const apart = sets.map((id) => groupsOf(matrix, [id])).filter(({ length }) => length > 1);
  const spreads = apart.length
    ? new Map(matrix.items.map((item) => [item, widestOf(matrix, item, apart)] as const))
    : undefined;
  return {
    set,
    sets,
    groups,
    columns: [...(matrix.total ? [matrix.total] : []), ...groups],
    spreads,
    widest: max(spreads?.values() ?? [], (found) => found?.size) ?? 0,
  };
}

/** Sets cross each other (a woman has an age as well), so that only groups of one set are compared. */
const widestOf = (
  matrix: ResolvedMatrix,
  item: Item,
  sets: readonly (readonly Group[])[],
): GroupSpread | undefined =>
  greatest(
    sets.flatMap((groups) => spreadOf(matrix, item, groups) ?? []),
    ({ size }) => size,
  );

/**
 * Only where each group of the set has a figure: the highest or the lowest may be the one that was not published.
 * Groups that are too small for a spread are left out of it, as a note says.
 */
function spreadOf(matrix: ResolvedMatrix, item: Item, groups: readonly Group[]): GroupSpread | undefined {
  const estimates = groups.map((group) => matrix.estimate(item, group));
  if (estimates.some(({ figure, mark }) => figure === undefined && mark !== 'too-few')) return undefined;
  const found = spread(
    estimates.map(({ figure, n, mark }) =>
      mark === 'none' || n === undefined || n >= SPREAD_BASE ? figure : undefined,
    ),
  );
  const highest = found && estimates[found.highest];
  const lowest = found && estimates[found.lowest];
  return highest && lowest ? { set: highest.group.set, size: found.size, highest, lowest } : undefined;
}
