import { round } from '../../../marks/mark.js';
import type { PathMark, RectMark, TextMark } from '../../../marks/mark.js';
import { pathIn, rect } from '../../../marks/shapes.js';
import { symbolPath } from '../../../marks/symbols.js';
import type { EventModel } from '../model/types.js';
import type { TimelineWords } from '../model/vocabulary.js';
import type { Marker } from './markers.js';
import { LANE, MARKER, SHARED, TICK } from './sizes.js';

/** An event that can be pointed at: a numbered marker, or a tick where there are many. */
export interface EventMark {
  id: string;
  className: string;
  /** Takes the pointer. */
  hit: RectMark;
  /** Ends on the track, at the event's date. */
  leader: PathMark;
  /** Undefined for a tick. */
  marker: { ring: PathMark; number: TextMark; concern: PathMark | undefined } | undefined;
  /** The circle around it that shows the keyboard's focus. */
  focus: { x: number; y: number; radius: number };
}

/** Several events in one marker, a button that opens their words. */
export interface SharedMark {
  id: string;
  label: string;
  count: number;
  events: EventModel[];
  button: RectMark;
  /** To the first and the last of its events. */
  leaders: PathMark;
}

/** Of the button that opens the events from this one on. */
export const sharedId = (firstEvent: string): string => `${firstEvent}m`;

/** A numbered circle at `x`, with a leader to its date. */
export function eventMark(event: EventModel, x: number, date: number): EventMark {
  const end = event.span?.lasting && !event.span.open ? LANE.bracket : LANE.track;
  return {
    id: event.id,
    className: `mark${states(event)}`,
    hit: rect('hit', x - MARKER.reach, 0, 2 * MARKER.reach, LANE.track),
    leader: leader([`M${round(x)} ${MARKER.leader}L${round(date)} ${end}`], [x, date]),
    marker: {
      ring: ringMark(x),
      number: { className: '', x: round(x), y: MARKER.baseline, text: `${event.number}` },
      concern: event.concern ? concernIcon(x) : undefined,
    },
    focus: { x: round(x), y: LANE.marker, radius: MARKER.focus },
  };
}

/** The same circle for all, moved to its place: drawing it anew for each of thousands takes long. */
const RING = symbolPath('circle', false, MARKER.radius);
const RING_SIDE = 2 * MARKER.radius;

const ringMark = (x: number): PathMark => ({
  ...rect('ring', x - MARKER.radius, LANE.marker - MARKER.radius, RING_SIDE, RING_SIDE),
  d: RING,
  at: { x: round(x), y: LANE.marker },
});

/** A line over the edge of the track, at the date itself. */
export const tickMark = (event: EventModel, x: number): EventMark => ({
  id: event.id,
  className: `mark${states(event)} tick`,
  hit: rect('hit', x - TICK.reach, TICK.top, 2 * TICK.reach, TICK.height),
  leader: leader([`M${round(x)} ${LANE.track - TICK.above}v${TICK.length}`], [x]),
  marker: undefined,
  focus: { x: round(x), y: TICK.focusMiddle, radius: TICK.focus },
});

/** The number of events, and leaders to the first and the last of them. */
export function sharedMark({ x, events, dates }: Marker, words: TimelineWords): SharedMark {
  const [first, last] = [events[0], events.at(-1)];
  return {
    id: sharedId(first?.id ?? ''),
    label: words.events(`${events.length} (${first?.number}–${last?.number})`),
    count: events.length,
    events,
    button: rect('', x - SHARED.side / 2, LANE.marker - SHARED.side / 2, SHARED.side, SHARED.side),
    leaders: leader(
      dates.map((date) => `M${round(x)} ${MARKER.leader}L${round(date)} ${LANE.track}`),
      [x, ...dates],
    ),
  };
}

const states = ({ doubt, ahead }: EventModel): string => `${doubt ? ' doubt' : ''}${ahead ? ' ahead' : ''}`;

function leader(lines: readonly string[], xs: readonly number[]): PathMark {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const height = LANE.track - MARKER.leader;
  return pathIn('leader', { x: left, y: MARKER.leader, width: right - left, height }, lines.join(''));
}

/** A triangle at the upper right of a marker. */
const concernIcon = (x: number): PathMark =>
  pathIn('worry', { x: x + 3.5, y: -3, width: 11, height: 9.5 }, `M${round(x + 9)} -3l5.5 9.5h-11z`);
