import { cumsum } from 'd3';
import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import type { TextMark } from '../../marks/mark.js';
import { WIDTHS } from '../../theme/sizes.js';
import { axisTexts, axisTicks, dayScale } from './layout/axis.js';
import type { Lane } from './layout/lane.js';
import { gridMarks, placeLane } from './layout/lane.js';
import { AXIS, COLUMNS, LANE } from './layout/sizes.js';
import { placeVote } from './layout/vote.js';
import type { VoteBar } from './layout/vote.js';
import type { TimelineModel } from './model/types.js';

export interface TimelineLayout extends BaseLayout {
  wide: boolean;
  /** Columns of the words of events. */
  columns: 1 | 2 | 3;
  /** Over all lanes on wide containers. */
  axis: { height: number; texts: TextMark[] };
  laneHeight: number;
  /** One for each bill on wide containers; else none. */
  lanes: Lane[];
  /** Marks of all bills in front of each, which a long drawing counts. */
  marksBefore: number[];
  /** By event. */
  votes: ReadonlyMap<string, VoteBar>;
}

/** Lanes on wide containers, words alone on narrow ones; see `TimelineLayout`. */
export function layout(model: TimelineModel, space: Space): TimelineLayout {
  const { width } = space;
  const wide = isWide(model, space);
  const { texts, lanes } = wide ? placeLanes(model, space) : { texts: [], lanes: [] };
  return {
    width,
    height: 0,
    wide,
    columns: columnsIn(width),
    axis: { height: AXIS.height, texts },
    laneHeight: LANE.height,
    lanes,
    marksBefore: [0, ...cumsum(model.bills, ({ events }) => events.length + 1)],
    votes: placeVotes(model),
    targets: wide ? laneTargets(lanes) : listTargets(model),
    legend: model.legend,
  };
}

/** Whether there are lanes. */
export const isWide = ({ orientation }: TimelineModel, { width }: Space): boolean =>
  orientation === 'auto' ? width >= WIDTHS.side : orientation === 'horizontal';

/** Columns of the words of events in so many px. */
export const columnsIn = (width: number): 1 | 2 | 3 =>
  width >= COLUMNS.three ? 3 : width >= COLUMNS.two ? 2 : 1;

/** Every bill and every event counts: lists are long. */
export const rows = (layout: TimelineLayout): number => layout.targets.length;

const placeVotes = ({ bills }: TimelineModel): ReadonlyMap<string, VoteBar> =>
  new Map(
    bills.flatMap(({ events }) => events.flatMap(({ id, vote }) => (vote ? [[id, placeVote(vote)]] : []))),
  );

/** The axis and a lane for each bill. */
export function placeLanes(
  model: TimelineModel,
  { width, measure }: Space,
  place = placeLane,
): { texts: TextMark[]; lanes: Lane[] } {
  const { from, to, now, bills, words } = model;
  const x = dayScale(model, width);
  const today = now >= from && now <= to ? x(now) : undefined;
  const ticks = axisTicks(x, model, today, measure);
  const context = { model, x, width, grid: gridMarks(ticks, today), measure };
  return {
    texts: axisTexts(ticks, today, words.now),
    lanes: bills.map((bill) => place(bill, context)),
  };
}

/** Up and down lead to what is nearest in time. */
const laneTargets = (lanes: readonly Lane[]): Target[] =>
  lanes.flatMap(({ targets }, row) => targets.map(({ id, x }, column) => target(id, row, column, x)));

/** Up and down lead to the bill. */
const listTargets = ({ bills }: TimelineModel): Target[] =>
  bills.flatMap(({ id, events }, row) => [
    target(id, row, 0),
    ...events.map((event, i) => target(listId(event.id), row, i + 1)),
  ]);

/** Of an event's words, where its bill is a list. */
export const listId = (event: string): string => `${event}t`;

const target = (id: string, row: number, column: number, x = 0): Target => ({
  id,
  row,
  column,
  x,
  y: 0,
  width: 1,
  height: 0,
});
