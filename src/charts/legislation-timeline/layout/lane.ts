import type { Measure } from '../../../text/measure.js';
import type { Words } from '../../../locale/choose.js';
import { GAP, SIZES } from '../../../theme/sizes.js';
import type { BillLine, EventLine, Segment, TimelineModel } from '../model/types.js';
import { placeRings } from './rings.js';

/** px left and right of the time axis: half a ring, and its line. */
export const EDGE = 12;
/** px from the top of a lane: middles of rings, top of the track, its thickness, the whole. */
export const LANE = { ring: 13, bracket: 31, track: 36, thick: 26, height: 68 } as const;
/** Bills with more events than these have rings for their steps alone. */
const MANY = 14;
const SLICES = 6;

export interface LaneRing {
  /** px of its middle */
  x: number;
  events: EventLine[];
  /** px of the true dates that it leads to: one, or the first and the last. */
  dates: number[];
}

export interface LaneSegment {
  x: number;
  width: number;
  segment: Segment;
  label: string;
  lang: string | undefined;
  /** px where fading slices begin; the width of one of them. */
  /** px of the sign of a return; undefined where there is none, or no room. */
  back: number | undefined;
  slices: { x: number; width: number; opacity: number }[];
}

export interface Lane {
  rings: LaneRing[];
  /** Events without a ring of their own, at their true dates. */
  ticks: { x: number; event: EventLine }[];
  brackets: { from: number; to: number; event: EventLine }[];
  segments: LaneSegment[];
  stops: { x: number; text: Words }[];
  /** Stops of the arrow keys, in time. */
  marks: { id: string; x: number }[];
}

/** Places one bill on the time axis; everything lies between `EDGE` and the width without it. */
export function placeLane(
  bill: BillLine,
  { from, to }: TimelineModel,
  x: (day: number) => number,
  width: number,
  measure: Measure,
): Lane {
  const at = (day: number) => x(Math.min(Math.max(day, from), to));
  const many = bill.events.length > MANY;
  const ringed = bill.events.filter(({ turn }) => turn || !many);
  const xs = ringed.map(({ day }) => at(day));
  const rings = placeRings(xs, EDGE, Math.max(EDGE, width - EDGE)).map(({ x, members }) => ({
    x,
    events: members.map((i) => ringed[i]!),
    dates: [...new Set([xs[members[0]!]!, xs[members.at(-1)!]!])],
  }));
  const single = new Set(rings.flatMap(({ events }) => (events.length > 1 ? [] : events)));
  const ticks = bill.events
    .filter((event) => !single.has(event))
    .map((event) => ({ x: at(event.day), event }));
  const brackets = bill.events.flatMap((event) => {
    // What goes on is seen from the track.
    if (!event.span || event.span.open) return [];
    const [low, high] = [at(event.span.from), at(event.span.to + 1)];
    return high - low >= 5 ? [{ from: low, to: high, event }] : [];
  });
  const marks = bill.events.map(({ id, day }) => ({ id, x: at(day) }));
  // A shared ring stands before the first of its events.
  for (const { x, events } of rings)
    if (events.length > 1)
      marks.splice(
        marks.findIndex(({ id }) => id === events[0]!.id),
        0,
        { id: `${events[0]!.id}m`, x },
      );
  if (bill.folded) marks.push({ id: bill.id, x: 0 });
  return {
    rings,
    ticks,
    brackets,
    segments: bill.segments.flatMap((segment) => placeSegment(segment, at, measure)),
    stops: bill.stops.map((stop) => placeStop(stop, at, width, measure)),
    marks,
  };
}

function placeSegment(segment: Segment, at: (day: number) => number, measure: Measure): LaneSegment[] {
  const x = at(segment.from) + GAP / 2;
  const width = at(segment.to) - x - GAP / 2;
  if (width <= 0.5) return [];
  const fade = segment.open ? Math.min(48, width * 0.6) : 0;
  const { text, lang } = segment.phase.text;
  const back = segment.returned && width >= 20 ? x + 4 : undefined;
  const fits = measure(text, SIZES.small.size) + (back ? 30 : 14) <= width - fade / 2;
  return [
    {
      x,
      width: width - fade,
      segment,
      label: fits ? text : '',
      lang,
      back,
      slices: Array.from({ length: fade ? SLICES : 0 }, (_, i) => ({
        x: x + width - fade + (i * fade) / SLICES,
        width: fade / SLICES,
        opacity: 0.9 - i * 0.15,
      })),
    },
  ];
}

/** The word stands right of its sign, where there is room until the bill goes on. */
function placeStop(
  { day, text, until }: BillLine['stops'][number],
  at: (day: number) => number,
  width: number,
  measure: Measure,
): Lane['stops'][number] {
  const end = until < Infinity ? at(until) : width;
  const x = Math.max(0, Math.min(at(day) + 8, Math.max(end, at(day) + 12) - 10, width - 12));
  const fits = x + 18 + measure(text.text, SIZES.small.size, 600) <= end;
  return { x, text: fits ? text : { text: '' } };
}
