import { round } from '../../../marks/mark.js';
import type { SceneMark } from '../../../marks/scene.js';
import { sceneryMarks } from '../../../marks/scene.js';
import { pathIn } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { MARKER_GAP } from '../layout/markers.js';
import { placeLane } from '../layout/lane.js';
import type { Lane, LaneContext } from '../layout/lane.js';
import type { EventMark, SharedMark } from '../layout/marks.js';
import { LANE, MARKER } from '../layout/sizes.js';
import type { BillModel } from '../model/types.js';
import { roundedBox } from './pill.js';

/** px beside the numbers of a shared marker, and between it and its neighbour. */
const BESIDE = 7;
const CLEAR = 3;

/**
 * A lane whose shared markers say which events they stand for, since nothing opens here that would tell: where there
 * are any, all markers stand as far apart as the longest of them needs.
 */
export function placePrinted(bill: BillModel, context: LaneContext): Lane {
  const lane = placeLane(bill, context);
  if (!lane.shared.length) return lane;
  const last = `${bill.events.length}`;
  const gap = Math.max(MARKER_GAP, rangeWidth(context.measure, `${last}–${last}`) + CLEAR);
  return placeLane(bill, { ...context, gap });
}

/** Grid, brackets, track and markers. */
export const laneMarks = ({ scenery, events, shared }: Lane, measure: Measure): SceneMark[] => [
  ...sceneryMarks(scenery),
  ...events.flatMap(eventMarks),
  ...shared.flatMap((mark) => sharedMarks(mark, measure)),
];

function eventMarks({ className, leader, marker }: EventMark): SceneMark[] {
  const line = { ...leader, className: `leader ${className}` };
  if (!marker) return [line];
  return [
    line,
    { ...marker.ring, className: `ring ${className}` },
    ...(marker.concern ? [marker.concern] : []),
    { ...marker.number, className: 'number' },
  ];
}

/** "3–5" in a full marker, and leaders to the first and the last. */
function sharedMarks({ events, button, leaders }: SharedMark, measure: Measure): SceneMark[] {
  const x = button.x + button.width / 2;
  const text = `${events[0]?.number}–${events.at(-1)?.number}`;
  const width = rangeWidth(measure, text);
  const box = {
    x: x - width / 2,
    y: LANE.marker - MARKER.radius,
    width,
    height: 2 * MARKER.radius,
  };
  return [
    leaders,
    pathIn('many', box, roundedBox(box, MARKER.radius)),
    { className: 'number on-many', x: round(x), y: MARKER.baseline, text },
  ];
}

/** As looks say. */
const NUMBER = { size: 11.5, weight: 600 };

const rangeWidth = (measure: Measure, text: string): number =>
  measure(text, NUMBER.size, NUMBER.weight) + 2 * BESIDE;
