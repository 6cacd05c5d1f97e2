import { parseDate } from '../../../documents/date.js';
import type { Measure } from '../../../text/measure.js';
import { SIZES } from '../../../theme/sizes.js';

export interface Tick {
  x: number;
  /** Empty where there is no room. */
  label: string;
  year: boolean;
}

/** Least px between lines, and between the starts of labels of months. */
const LINES = 24;
const LABELS = 46;

/**
 * Years, or every so many of them, and months between where there is room. `now` keeps the room of its own label.
 * @param x px of a day
 */
export function axisTicks(
  { from, to, month }: { from: number; to: number; month: (month: number) => string },
  x: (day: number) => number,
  room: { low: number; high: number }[],
  measure: Measure,
): Tick[] {
  const yearWidth = x(365) - x(0);
  const first = yearOf(from);
  const last = yearOf(to);
  const every = [1, 2, 5, 10, 20, 50, 100, 500, 5000].find((n) => n * yearWidth >= LABELS) ?? 10_000;
  const months = [1, 3, 6].find((n) => (n * yearWidth) / 12 >= LINES) ?? 12;
  const taken = [...room];
  const free = (left: number, text: string) => {
    const low = left + 5;
    const high = low + measure(text, SIZES.small.size);
    if (high > x(to) + 8 || taken.some((other) => low - 10 < other.high && other.low - 10 < high)) return '';
    taken.push({ low, high });
    return text;
  };
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const day = dayOf(year, 1);
    if (day >= from && day <= to) ticks.push({ x: x(day), label: free(x(day), `${year}`), year: true });
  }
  // The year that is running where the axis starts.
  const start = free(x(from), `${first}`);
  if (start && !ticks.some((tick) => tick.x === x(from)))
    ticks.unshift({ x: x(from), label: start, year: true });
  if (months === 12 || every > 1) return ticks;
  for (let year = first; year <= last; year++)
    for (let m = 1 + months; m <= 12; m += months) {
      const day = dayOf(year, m);
      if (day < from || day > to || ticks.some((tick) => tick.x === x(day))) continue;
      const label = (months * yearWidth) / 12 >= LABELS ? free(x(day), month(m)) : '';
      ticks.push({ x: x(day), label, year: false });
    }
  return ticks;
}

/** The year of a day since 1970-01-01. */
const yearOf = (day: number): number => new Date(day * 864e5).getUTCFullYear();

/** The first day of a month. Years of documents have four digits. */
const dayOf = (year: number, month: number): number =>
  parseDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`)?.start.first ?? NaN;
