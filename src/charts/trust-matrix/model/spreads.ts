import { max } from 'd3';
import { SPREAD_BASE, spread } from '../../../statistics/trust.js';
import { groupsOf } from './resolve.js';
import type { Estimate, Group, Item, ResolvedMatrix } from './resolved.js';

/** How far the groups of an item are apart. */
export interface GroupSpread {
  /** Highest minus lowest, unrounded. */
  size: number;
  highest: Estimate;
  lowest: Estimate;
}

/** The groups that one grid shows. */
export interface Selection {
  /** Id of the one set; undefined: all that are shown. */
  set: string | undefined;
  groups: Group[];
  /** The whole audience, if there are figures of it, then the groups. */
  columns: Group[];
  /** By item, between these groups; absent with less than two. */
  spreads: ReadonlyMap<Item, GroupSpread | undefined> | undefined;
  /** The largest of them; 0 without. */
  widest: number;
}

export function selectionOf(matrix: ResolvedMatrix, sets: readonly string[], set?: string): Selection {
  const groups = groupsOf(matrix, sets);
  const spreads =
    groups.length > 1
      ? new Map(matrix.items.map((item) => [item, spreadOf(matrix, item, groups)] as const))
      : undefined;
  return {
    set,
    groups,
    columns: [...(matrix.total ? [matrix.total] : []), ...groups],
    spreads,
    widest: max(spreads?.values() ?? [], (found) => found?.size) ?? 0,
  };
}

/** The largest difference between groups that are not too small for it. */
function spreadOf(matrix: ResolvedMatrix, item: Item, groups: readonly Group[]): GroupSpread | undefined {
  const estimates = groups.map((group) => matrix.estimate(item, group));
  const found = spread(
    estimates.map(({ figure, n, mark }) =>
      mark === 'none' || n === undefined || n >= SPREAD_BASE ? figure : undefined,
    ),
  );
  const highest = found && estimates[found.highest];
  const lowest = found && estimates[found.lowest];
  return highest && lowest ? { size: found.size, highest, lowest } : undefined;
}
