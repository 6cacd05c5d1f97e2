import { utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { linearWithin } from '../../../marks/linear.js';
import type { LinearScale } from '../../../marks/linear.js';
import { round } from '../../../marks/mark.js';
import type { TextMark } from '../../../marks/mark.js';
import type { Measure } from '../../../text/measure.js';
import { SIZES } from '../../../theme/sizes.js';
import type { TimelineModel } from '../model/types.js';
import { AXIS, EDGE } from './sizes.js';

export interface Tick {
  x: number;
  /** Empty where there is no room. */
  label: string;
  year: boolean;
}

/** px of days since 1970-01-01: UTC has no leaps, so time is linear. */
export type DayScale = LinearScale;

const DAY = 864e5;
const YEAR = 365;
const MONTHS = 12;
/** Least px between lines, and between the starts of labels of months. */
const LINES = 24;
const LABELS = 46;
/** Least px between two labels; px that the last one may stand out over the end of the axis. */
const CLEAR = 10;
const OVERHANG = 8;
/** Years and months between lines. */
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 500, 5000];
const MOST_YEARS = 10_000;
const MONTH_STEPS = [1, 3, 6];

/** The first and the last day of an axis, of days since 1970-01-01. */
type Ends = Pick<TimelineModel, 'from' | 'to'>;

/** The axis of a drawing `width` px wide, from edge to edge; what lies beyond its days stands at the edge. */
export const dayScale = ({ from, to }: Ends, width: number): DayScale =>
  linearWithin([from, to], [EDGE, Math.max(EDGE + 1, width - EDGE)]);

/**
 * Years, or every so many of them, and months between where there is room.
 * @param today px of the line of today, whose label has its room first; undefined where there is none
 */
export function axisTicks(
  scale: DayScale,
  model: Pick<TimelineModel, 'words'> & Ends,
  today: number | undefined,
  measure: Measure,
): Tick[] {
  const { from, to, words } = model;
  const yearWidth = (YEAR * (scale(to) - scale(from))) / (to - from);
  const years = YEAR_STEPS.find((n) => n * yearWidth >= LABELS) ?? MOST_YEARS;
  const months = MONTH_STEPS.find((n) => n * yearWidth >= LINES * MONTHS);
  const label = labelsWithRoom(scale(to), measure);
  if (today !== undefined) label.keep(today - AXIS.beside - measure(words.now, SIZES.small.size, 700), today);

  const ticks: Tick[] = timesOf(model, utcYear.every(years) ?? utcYear).map((date) => {
    const x = scale(+date / DAY);
    return { x, label: label.at(x, `${date.getUTCFullYear()}`), year: true };
  });
  // The year that is running where the axis starts.
  if (!ticks.some(({ x }) => x === EDGE)) {
    const text = label.at(EDGE, `${new Date(from * DAY).getUTCFullYear()}`);
    if (text) ticks.unshift({ x: EDGE, label: text, year: true });
  }
  if (months === undefined || years > 1) return ticks;
  const named = months * yearWidth >= LABELS * MONTHS;
  const taken = new Set(ticks.map(({ x }) => x));
  for (const date of timesOf(model, utcMonth.every(months) ?? utcMonth)) {
    const x = scale(+date / DAY);
    if (taken.has(x) || !date.getUTCMonth()) continue;
    ticks.push({ x, label: named ? label.at(x, words.month(date.getUTCMonth() + 1)) : '', year: false });
  }
  return ticks;
}

/** The starts of a calendar's intervals on the axis, both ends included. */
const timesOf = ({ from, to }: Ends, interval: TimeInterval): Date[] =>
  interval.range(new Date(from * DAY), new Date(to * DAY + 1));

/** Gives a label its room, or answers with no label where another has it. */
function labelsWithRoom(end: number, measure: Measure) {
  const taken: { low: number; high: number }[] = [];
  const keep = (low: number, high: number) => void taken.push({ low, high });
  return {
    keep,
    at: (x: number, text: string): string => {
      const low = x + AXIS.beside;
      const high = low + measure(text, SIZES.small.size);
      const crowded = taken.some((other) => low - CLEAR < other.high && other.low - CLEAR < high);
      if (high > end + OVERHANG || crowded) return '';
      keep(low, high);
      return text;
    },
  };
}

/** The labels over all lanes: years, months, and "now" left of its line. */
export const axisTexts = (ticks: readonly Tick[], today: number | undefined, now: string): TextMark[] => [
  ...ticks
    .filter(({ label }) => label)
    .map(({ x, label, year }) => axisText(year ? 'year' : 'month', x + AXIS.beside, label)),
  ...(today === undefined ? [] : [axisText('today', today - AXIS.beside, now)]),
];

const axisText = (className: string, x: number, text: string): TextMark => ({
  className,
  x: round(x),
  y: AXIS.baseline,
  text,
});
