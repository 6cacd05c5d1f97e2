import type { Lane } from '../../../src/charts/legislation-timeline/layout/lane.js';
import type { TimelineLayout } from '../../../src/charts/legislation-timeline/layout.js';

/** Where the marks of a drawn lane stand, in px: what a reader would measure with a ruler. */

export const ticksOf = (layout: TimelineLayout): { x: number; label: string; year: boolean }[] =>
  layout.ticks;

/** By event: the point on the track that its ring leads to, or its own tick. */
export function eventPlaces(lane: Lane): Map<string, number> {
  const places = new Map(lane.ticks.map(({ x, event }) => [event.id, x]));
  for (const { events, dates } of lane.rings) {
    if (events.length === 1) places.set(events[0]!.id, dates[0]!);
    // A shared ring leads to the first and the last of its events.
    else
      for (const [event, date] of [
        [events[0]!, dates[0]!],
        [events.at(-1)!, dates.at(-1)!],
      ] as const)
        places.set(event.id, date);
  }
  return new Map([...places].sort(([a], [b]) => order(a) - order(b)));
}

const order = (id: string): number => +id.replace(/^b\d+e/, '');

/** The bars of a track from left to right; a fading end belongs to its bar. */
export const stagesOf = (lane: Lane): { x: number; width: number }[] =>
  lane.segments.map(({ x, width, slices }) => ({
    x,
    width: width + slices.reduce((sum, slice) => sum + slice.width, 0),
  }));

export const bracketsOf = (lane: Lane): { id: string; from: number; to: number }[] =>
  lane.brackets.map(({ from, to, event }) => ({ id: event.id, from, to }));
