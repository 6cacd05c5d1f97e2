import { msg } from '@lit/localize';
import type { BaseLayout, LegendItem, Space, Target } from '../../figure/chart.js';
import { SIZES, WIDTHS } from '../../theme/sizes.js';
import type { Tick } from './layout/axis.js';
import { axisTicks } from './layout/axis.js';
import type { Lane } from './layout/lane.js';
import { EDGE, placeLane } from './layout/lane.js';
import type { TimelineModel } from './model/types.js';

export interface TimelineLayout extends BaseLayout {
  wide: boolean;
  /** Columns of the words of events. */
  columns: 1 | 2 | 3;
  ticks: Tick[];
  /** px of the line of today; undefined where it lies outside. */
  now: { x: number; label: string } | undefined;
  /** One for each bill on wide containers; else none. */
  lanes: Lane[];
}

/** Lanes on wide containers, words alone on narrow ones; see `TimelineLayout`. */
export function layout(model: TimelineModel, { width, measure }: Space): TimelineLayout {
  const { orientation, from, to, now, bills } = model;
  const wide = orientation === 'auto' ? width >= WIDTHS.side : orientation === 'horizontal';
  // `to` is later than `from`, always.
  const scale = Math.max(1, width - 2 * EDGE) / (to - from);
  const x = (day: number) => EDGE + (day - from) * scale;
  const label = msg('now', { id: 'now' });
  const seen = now >= from && now <= to;
  const room = seen ? [{ low: x(now) - measure(label, SIZES.small.size, 700) - 5, high: x(now) }] : [];
  const lanes = wide ? bills.map((bill) => placeLane(bill, model, x, width, measure)) : [];
  return {
    width,
    height: 0,
    wide,
    columns: width >= 700 ? 3 : width >= 460 ? 2 : 1,
    ticks: wide ? axisTicks(model, x, room, measure) : [],
    now: seen && wide ? { x: x(now), label } : undefined,
    lanes,
    targets: wide
      ? lanes.flatMap((lane, row) => lane.marks.map((mark, column) => target(mark.id, row, column, mark.x)))
      : bills.flatMap(({ id, events }, row) => [
          target(id, row, 0),
          ...events.map((event, i) => target(`${event.id}t`, row, i + 1)),
        ]),
    legend: legendOf(model),
  };
}

/** Every bill and every event counts: lists are long. */
export const rows = (layout: TimelineLayout): number => layout.targets.length;

/** Up and down lead to what is nearest in time, in lists to the bill. */
const target = (id: string, row: number, column: number, x = 0): Target => ({
  id,
  row,
  column,
  x,
  y: 0,
  width: 1,
  height: 0,
});

function legendOf({ phases, bills }: TimelineModel): LegendItem[] {
  const items: LegendItem[] = phases
    .filter(({ look }) => look !== 'stopped')
    .map(({ look, text }) => ({ text, swatch: look }));
  if (bills.some(({ events }) => events.some(({ concern }) => concern)))
    items.push({
      text: { text: msg('Concern', { id: 'concern' }) },
      swatch: 'worry',
      shape: 'triangle',
    });
  return items;
}
