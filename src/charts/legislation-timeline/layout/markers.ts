import { group, maxIndex } from 'd3';
import { spread } from '../../../text/spread.js';
import type { EventModel } from '../model/types.js';

/** px between the middles of two markers, at least. */
export const MARKER_GAP = 23;
/** px that a marker may stand away from its true date; further off its leader could not be followed. */
const REACH = 30;
/** So many events for each place are joined at once: merging pairs takes squared time. */
const CROWD = 3;

/** One event, or several that share a marker. */
export interface Marker {
  /** px of its middle */
  x: number;
  events: EventModel[];
  /** px of the true dates that it leads to: one, or the first and the last. */
  dates: number[];
}

/** The markers of events; `xs` are the px of their dates. See `placeCircles`. */
export const placeMarkers = (
  events: readonly EventModel[],
  xs: readonly number[],
  low: number,
  high: number,
  gap = MARKER_GAP,
): Marker[] =>
  placeCircles(xs, low, high, gap).map(({ x, members }) => {
    const dates = members.flatMap((i) => xs.slice(i, i + 1));
    return {
      x,
      events: members.flatMap((i) => events.slice(i, i + 1)),
      dates: [...new Set([...dates.slice(0, 1), ...dates.slice(-1)])],
    };
  });

/**
 * Places circles over their true places, which must not decrease, at least `gap` px apart within low…high. Where one
 * would stand too far away from its date, it is merged with its nearest neighbour, again and again.
 */
export function placeCircles(
  xs: readonly number[],
  low: number,
  high: number,
  gap = MARKER_GAP,
): { x: number; members: number[] }[] {
  const most = Math.max(1, Math.floor((high - low) / gap) + 1);
  const groups = joinCrowds(xs, low, high, CROWD * most);
  for (;;) {
    const middles = groups.map(middleOf(xs));
    const places = spread(middles, gap, low, high);
    const off = places.map((x, i) => Math.abs(x - (middles[i] ?? x)));
    const worst = maxIndex(off);
    if (groups.length < 2 || (groups.length <= most && (off[worst] ?? 0) <= REACH))
      return groups.map((members, i) => ({
        x: Math.min(Math.max(places[i] ?? low, low), high),
        members,
      }));
    const first = nearestPair(middles, worst);
    groups.splice(first, 2, groups.slice(first, first + 2).flat());
  }
}

/** Where far more stand than there are places, neighbours are one group from the start. */
function joinCrowds(xs: readonly number[], low: number, high: number, cells: number): number[][] {
  const each = xs.map((_, i) => i);
  if (xs.length <= cells) return each.map((i) => [i]);
  const cellOf = (i: number) => Math.floor((((xs[i] ?? low) - low) / (high - low || 1)) * cells);
  return [...group(each, cellOf).values()];
}

const middleOf =
  (xs: readonly number[]) =>
  (members: readonly number[]): number =>
    ((xs[members[0] ?? 0] ?? 0) + (xs[members.at(-1) ?? 0] ?? 0)) / 2;

/** The first of the two groups to merge: the worst one and the neighbour that is nearest to it. */
function nearestPair(middles: readonly number[], worst: number): number {
  const at = middles[worst] ?? 0;
  const before = at - (middles[worst - 1] ?? -Infinity);
  const after = (middles[worst + 1] ?? Infinity) - at;
  return before <= after ? worst - 1 : worst;
}
