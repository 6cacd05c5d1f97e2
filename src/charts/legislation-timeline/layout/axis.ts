import { scaleLinear, utcMonth, utcYear } from 'd3';
import type { ScaleLinear, TimeInterval } from 'd3';
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

/**
 * px from ms since 1970-01-01. UTC has no leaps, so time is linear; d3's `scaleUtc` would bring the formats of dates
 * along, 5 KB that nothing here writes with.
 */
export type TimeScale = ScaleLinear<number, number>;

/** px from days since 1970-01-01. */
export type DayScale = (day: number) => number;

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

/** The axis of a drawing `width` px wide, from edge to edge. */
export const timeScale = ({ from, to }: { from: number; to: number }, width: number): TimeScale =>
  scaleLinear()
    .domain([from * DAY, to * DAY])
    .range([EDGE, Math.max(EDGE + 1, width - EDGE)]);

export const dayScale = (scale: TimeScale): DayScale => {
  return (day) => scale(day * DAY);
};

/**
 * Years, or every so many of them, and months between where there is room.
 * @param today px of the line of today, whose label has its room first; undefined where there is none
 */
export function axisTicks(
  scale: TimeScale,
  { words }: Pick<TimelineModel, 'words'>,
  today: number | undefined,
  measure: Measure,
): Tick[] {
  const [start = 0, end = 0] = scale.domain();
  const yearWidth = scale(YEAR * DAY) - scale(0);
  const years = YEAR_STEPS.find((n) => n * yearWidth >= LABELS) ?? MOST_YEARS;
  const months = MONTH_STEPS.find((n) => n * yearWidth >= LINES * MONTHS);
  const label = labelsWithRoom(scale(end), measure);
  if (today !== undefined) label.keep(today - AXIS.beside - measure(words.now, SIZES.small.size, 700), today);

  const ticks: Tick[] = timesOf(scale, utcYear.every(years) ?? utcYear).map((date) => {
    const x = scale(date);
    return { x, label: label.at(x, `${date.getUTCFullYear()}`), year: true };
  });
  // The year that is running where the axis starts.
  if (!ticks.some(({ x }) => x === EDGE)) {
    const text = label.at(EDGE, `${new Date(start).getUTCFullYear()}`);
    if (text) ticks.unshift({ x: EDGE, label: text, year: true });
  }
  if (months === undefined || years > 1) return ticks;
  const named = months * yearWidth >= LABELS * MONTHS;
  const taken = new Set(ticks.map(({ x }) => x));
  for (const date of timesOf(scale, utcMonth.every(months) ?? utcMonth)) {
    const x = scale(date);
    if (taken.has(x) || !date.getUTCMonth()) continue;
    ticks.push({ x, label: named ? label.at(x, words.month(date.getUTCMonth() + 1)) : '', year: false });
  }
  return ticks;
}

/** The starts of a calendar's intervals on the axis, both ends included. */
function timesOf(scale: TimeScale, interval: TimeInterval): Date[] {
  const [start = 0, end = 0] = scale.domain();
  return interval.range(new Date(start), new Date(end + 1));
}

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
