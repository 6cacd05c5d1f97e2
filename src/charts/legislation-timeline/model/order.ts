/** First and last day that a date covers; an open end is Infinity. */
export interface Days {
  first: number;
  last: number;
}

/**
 * Events in the order of their writing, except that one which surely came first (its days end before the other's
 * begin) stands first. Each event moves up as far as it must and no further.
 */
export function inOrder<T extends Days>(events: readonly T[]): T[] {
  const ordered: T[] = [];
  for (const event of events) {
    const after = ordered.findIndex((placed) => event.last < placed.first);
    ordered.splice(after < 0 ? ordered.length : after, 0, event);
  }
  return ordered;
}

/**
 * One day for each of the events in their order, inside its own days and never before the day of the event in front:
 * the wished one where that is possible. Any order of `inOrder` has such days.
 */
export function placesInTime(events: readonly Days[], wishes: readonly number[]): number[] {
  const latest: number[] = [];
  for (let i = events.length - 1; i >= 0; i--)
    latest[i] = Math.min(events[i]!.last, latest[i + 1] ?? Infinity);
  let before = -Infinity;
  let earliest = -Infinity;
  return events.map(({ first }, i) => {
    earliest = Math.max(earliest, first);
    before = Math.min(Math.max(wishes[i]!, before, earliest), latest[i]!);
    return before;
  });
}
