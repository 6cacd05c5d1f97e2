import type { Space } from '../../../figure/chart.js';
import { paragraph } from '../../../marks/paragraph.js';
import { NOTHING, beside, blank, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import { rule } from '../../../marks/shapes.js';
import { columnsIn, placeLanes } from '../layout.js';
import type { Lane } from '../layout/lane.js';
import { AXIS, LANE } from '../layout/sizes.js';
import type { BillModel, EventModel, TimelineModel } from '../model/types.js';
import { about, concerns, head, sources } from './bill.js';
import { eventWords } from './event.js';
import type { Setting } from './event.js';
import { columns } from './columns.js';
import { laneMarks, placePrinted } from './lane.js';
import { TYPES } from './types.js';

/** px over each part of a bill, under its last one, between columns. */
const GAPS = {
  top: 16,
  about: 2,
  track: 6,
  events: 6,
  concerns: 10,
  sources: 8,
  bottom: 20,
  columns: 24,
} as const;

/** px of the number of an event: its right edge, and where the words begin; px over and under them. */
const EVENT = { key: 21, words: 28, above: 5 } as const;

/** px without a line of years, after which a lane has its own: no reader leafs back in a picture. */
const FAR = 640;

/** Lanes under one axis, the words of each bill under its lane. */
export function wide(model: TimelineModel, space: Space): Piece {
  const { width, measure } = space;
  const { texts, lanes } = placeLanes(model, space, placePrinted);
  const axis: Piece = {
    height: AXIS.height,
    marks: [...texts, rule(0, AXIS.height - 1, width)],
  };
  const setting: Setting = { words: model.words, measure, width };
  const parts: [number, Piece][] = [[0, axis]];
  let since = 0;
  model.bills.forEach((bill, i) => {
    const lane = lanes[i];
    if (!lane) return;
    const isFar = since > FAR;
    const drawn = section(bill, lane, setting, isFar ? axis : NOTHING);
    if (i) parts.push([0, { height: 1, marks: [rule(0, 0, width)] }]);
    parts.push([GAPS.top, drawn], [0, blank(GAPS.bottom)]);
    since = (isFar ? 0 : since) + drawn.height;
  });
  return stack(parts);
}

function section(bill: BillModel, lane: Lane, setting: Setting, axis: Piece): Piece {
  const { measure, width } = setting;
  return stack([
    [0, head(bill, setting, TYPES.bill)],
    [GAPS.about, about(bill, measure, width)],
    [GAPS.track, axis],
    [GAPS.track, { height: LANE.height, marks: laneMarks(lane, measure) }],
    [GAPS.events, events(bill.events, setting)],
    [GAPS.concerns, concerns(bill, setting)],
    [GAPS.sources, sources(bill, setting)],
  ]);
}

/** All events with their numbers, in columns. */
function events(all: readonly EventModel[], { words, measure, width }: Setting): Piece {
  const count = columnsIn(width);
  const step = (width + GAPS.columns) / count;
  const setting: Setting = { words, measure, width: step - GAPS.columns - EVENT.words };
  return columns(
    all.map((event) => numbered(event, setting)),
    count,
    step,
  );
}

function numbered(event: EventModel, setting: Setting): Piece {
  const { measure } = setting;
  const key = paragraph(measure, [{ text: `${event.number}` }], TYPES.key, EVENT.words, { x: EVENT.key });
  const told = eventWords(event, setting, { title: TYPES.event, dateBeside: false });
  return stack([
    [
      EVENT.above,
      beside([
        [0, key],
        [EVENT.words, told],
      ]),
    ],
    [0, blank(EVENT.above)],
  ]);
}
