import type { Lane } from '../../../src/charts/legislation-timeline/layout/lane.js';
import type { EventMark } from '../../../src/charts/legislation-timeline/layout/marks.js';
import type { TimelineLayout } from '../../../src/charts/legislation-timeline/layout.js';
import type { ShapeMark } from '../../../src/marks/mark.js';

/** Where the marks of a drawing stand, in px: what a reader would measure with a ruler. */

/** The labels of the axis; each stands 5 px beside its line, today's on the other side. */
export const labelsOf = ({ axis }: TimelineLayout): { x: number; label: string; kind: string }[] =>
  axis.texts.map(({ x, text, className }) => ({
    x: className === 'today' ? x + 5 : x - 5,
    label: text,
    kind: className,
  }));

/** px of the lines of years, of months and of today behind a lane. */
export const linesOf = ({ scenery }: Lane, kind: 'grid' | 'grid fine' | 'today'): number[] =>
  scenery.shapes
    .filter(({ className }) => className === kind)
    .flatMap(({ d = '' }) => [...d.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x)));

/** By event: the point on the track that its marker leads to, or its own tick; in the order of the events. */
export function eventPlaces({ events, shared }: Lane): Map<string, number> {
  const places = new Map(events.map((event) => [event.id, endOf(event)]));
  for (const { events: members, leaders } of shared) {
    const ends = [...(leaders.d ?? '').matchAll(/L(-?[\d.]+)/g)].map(([, x]) => Number(x));
    // A shared marker leads to the first and the last of its events.
    places.set(members[0]!.id, ends[0]!);
    places.set(members.at(-1)!.id, ends.at(-1)!);
  }
  return new Map([...places].sort(([a], [b]) => order(a) - order(b)));
}

const order = (id: string): number => Number(id.replace(/^b\d+e/, ''));

/** Where a leader ends. */
const endOf = ({ leader }: EventMark): number => Number(/[ML](-?[\d.]+) [\d.]+(v10)?$/.exec(leader.d)![1]);

/** px of the middles of all markers, single and shared. */
export const markersOf = ({ events, shared }: Lane): number[] =>
  [
    ...events.flatMap(({ marker }) => (marker?.ring.at ? [marker.ring.at.x] : [])),
    ...shared.map(({ button }) => button.x + button.width / 2),
  ].sort((a, b) => a - b);

/** The bars of a track from left to right; a fading end belongs to its bar. */
export function stagesOf({ scenery }: Lane): { x: number; width: number }[] {
  const bars: { x: number; width: number }[] = [];
  for (const shape of scenery.shapes) {
    const { className, x, width } = shape;
    if (!className.startsWith('phase') || /broken|back/.test(className)) continue;
    const last = bars.at(-1);
    if (className.includes('slice') && last) last.width = x + width - last.x;
    else bars.push({ x, width: shape.d === undefined ? width : lengthOf(shape) });
  }
  return bars;
}

/** px of the double line of a law in force. */
const lengthOf = ({ d = '' }: ShapeMark): number => {
  const [, from, to] = /^M(-?[\d.]+) [\d.]+H(-?[\d.]+)/.exec(d)!;
  return Number(to) - Number(from);
};

/** First and last px of the brackets and dotted lines, from the paths themselves. */
export const bracketsOf = ({ scenery }: Lane): { from: number; to: number }[] =>
  scenery.shapes
    .filter(({ className }) => className.startsWith('bracket'))
    .map(({ d = '' }) => {
      const [, from, to] = /^M(-?[\d.]+) .*H(-?[\d.]+)/.exec(d)!;
      return { from: Number(from), to: Number(to) };
    });
