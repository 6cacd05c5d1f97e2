import { spread } from '../../../text/spread.js';

/** px between the middles of two rings, at least. */
export const RING_GAP = 23;
/** px that a ring may stand away from its true date; further off its leader could not be followed. */
const REACH = 30;

/** Events that share a ring. */
export interface RingPlace {
  /** px, of its middle. */
  x: number;
  /** Places in the list that was given, neighbours in time. */
  members: number[];
}

/**
 * Places rings over their true places, which must not decrease, at least `RING_GAP` apart within low…high. Where a ring
 * would stand too far away from its date, it is merged with its nearest neighbour, again and again.
 */
export function placeRings(xs: readonly number[], low: number, high: number): RingPlace[] {
  const most = Math.max(1, Math.floor((high - low) / RING_GAP) + 1);
  let groups: number[][] = xs.map((_, i) => [i]);
  // Beyond what could ever stand side by side, neighbours are joined at once: merging pairs takes squared time.
  if (groups.length > 3 * most) {
    const joined = new Map<number, number[]>();
    xs.forEach((x, i) => {
      const cell = Math.floor(((x - low) / (high - low || 1)) * 3 * most);
      const cellOf = joined.get(cell);
      if (cellOf) cellOf.push(i);
      else joined.set(cell, [i]);
    });
    groups = [...joined.values()];
  }
  for (;;) {
    const middles = groups.map((group) => (xs[group[0]!]! + xs[group.at(-1)!]!) / 2);
    const places = spread(middles, RING_GAP, low, high);
    const off = places.map((x, i) => Math.abs(x - middles[i]!));
    const worst = off.indexOf(Math.max(...off));
    if (groups.length < 2 || (groups.length <= most && off[worst]! <= REACH))
      return groups.map((members, i) => ({ x: Math.min(Math.max(places[i]!, low), high), members }));
    const before = worst > 0 ? middles[worst]! - middles[worst - 1]! : Infinity;
    const after = worst < groups.length - 1 ? middles[worst + 1]! - middles[worst]! : Infinity;
    const at = before <= after ? worst - 1 : worst;
    groups.splice(at, 2, [...groups[at]!, ...groups[at + 1]!]);
  }
}
