import { path } from 'd3';
import { round } from '../../../marks/mark.js';
import type { PathMark, Scenery } from '../../../marks/mark.js';
import { pathIn } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import type { BillModel, EventModel, TimelineModel } from '../model/types.js';
import type { DayScale, Tick } from './axis.js';
import { eventMark, sharedId, sharedMark, tickMark } from './marks.js';
import type { EventMark, SharedMark } from './marks.js';
import { MARKER_GAP, placeMarkers } from './markers.js';
import type { Marker } from './markers.js';
import { EDGE, LANE, LEAST_BRACKET } from './sizes.js';
import { segmentMarks, stopMarks } from './track.js';

/** Bills with more events than these have markers for their steps alone. */
const MANY_EVENTS = 14;

export interface Lane {
  /** Lines of the axis, track, brackets and stops: what no reader can point at. */
  scenery: Scenery;
  /** Ticks first, markers over them, both in time. */
  events: EventMark[];
  shared: SharedMark[];
  /** Stops of the arrow keys, in time. */
  targets: { id: string; x: number }[];
}

export interface LaneContext {
  model: TimelineModel;
  /** px of a day; days outside of the axis stand at its ends. */
  x: DayScale;
  width: number;
  /** What all lanes have behind them. */
  grid: PathMark[];
  measure: Measure;
  /** px between the middles of two markers, at least; default `MARKER_GAP`. */
  gap?: number;
}

/** Places one bill on the time axis; everything lies between `EDGE` and the width without it. */
export function placeLane(
  bill: BillModel,
  { model, x, width, grid, measure, gap = MARKER_GAP }: LaneContext,
): Lane {
  const edge = Math.max(EDGE, gap / 2);
  const withMarker = bill.events.filter(({ isStep }) => isStep || bill.events.length <= MANY_EVENTS);
  const markers = placeMarkers(
    withMarker,
    withMarker.map(({ day }) => x(day)),
    edge,
    Math.max(edge, width - edge),
    gap,
  );
  const alone = new Set(markers.flatMap(({ events }) => (events.length > 1 ? [] : events)));
  const shared = markers.filter(({ events }) => events.length > 1);
  const track = bill.segments.flatMap((segment) => segmentMarks(segment, x, measure));
  const stops = bill.stops.map((stop) => stopMarks(stop, x, width, measure));
  return {
    scenery: {
      shapes: [
        ...grid,
        ...track.flatMap(({ shapes }) => shapes),
        ...bill.events.flatMap((event) => bracketMarks(event, x)),
        ...stops.flatMap(({ shapes }) => shapes),
      ],
      texts: [...track, ...stops].flatMap(({ texts }) => texts),
    },
    events: [
      ...bill.events.filter((event) => !alone.has(event)).map((event) => tickMark(event, x(event.day))),
      ...markers.flatMap(({ x: middle, events: [event], dates: [date] }) =>
        event && date !== undefined && alone.has(event) ? [eventMark(event, middle, date)] : [],
      ),
    ],
    shared: shared.map((marker) => sharedMark(marker, model.words)),
    targets: targetsOf(bill, shared, x),
  };
}

/** A shared marker stands before the first of its events; what opens the words of a bill, behind all. */
function targetsOf(bill: BillModel, shared: readonly Marker[], x: DayScale): Lane['targets'] {
  const before = new Map(shared.map(({ events: [first], x: middle }) => [first?.id, middle]));
  const events = bill.events.flatMap(({ id, day }) => {
    const marker = before.get(id);
    return [...(marker === undefined ? [] : [{ id: sharedId(id), x: marker }]), { id, x: x(day) }];
  });
  return bill.collapsed ? [...events, { id: bill.id, x: 0 }] : events;
}

/** The lines of the axis and of today through a lane, the same in all. */
export function gridMarks(ticks: readonly Tick[], today: number | undefined): PathMark[] {
  const lines = (className: string, xs: readonly number[]): PathMark[] => {
    if (!xs.length) return [];
    const d = path();
    for (const x of xs) {
      d.moveTo(round(x), 0);
      d.lineTo(round(x), LANE.height);
    }
    const [left = 0, right = 0] = [Math.min(...xs), Math.max(...xs)];
    return [pathIn(className, { x: left, y: 0, width: right - left, height: LANE.height }, d.toString())];
  };
  const xs = (year: boolean) => ticks.filter((tick) => tick.year === year).map(({ x }) => x);
  return [
    ...lines('grid', xs(true)),
    ...lines('grid fine', xs(false)),
    ...lines('today', today === undefined ? [] : [today]),
  ];
}

/** A lasting event has ends; of a date that is not known better only its length is drawn. */
function bracketMarks({ span }: EventModel, x: DayScale): PathMark[] {
  // What goes on is seen from the track.
  if (!span || span.open) return [];
  if (x(span.to + 1) - x(span.from) < LEAST_BRACKET) return [];
  const [left, right] = [round(x(span.from)), round(x(span.to + 1))];
  const { bracket, vague, track } = LANE;
  const box = { x: left, y: bracket, width: right - left, height: track - bracket };
  return [
    span.lasting
      ? pathIn('bracket', box, `M${left} ${track}V${bracket}H${right}V${track}`)
      : pathIn('bracket vague', box, `M${left} ${vague}H${right}`),
  ];
}
