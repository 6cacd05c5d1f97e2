/** A year, season, month or day as written, with the days that it covers. */
export interface DateSpan {
  precision: 'year' | 'season' | 'month' | 'day';
  year: number;
  /** 1–12 */
  month?: number;
  day?: number;
  /** Spring to winter. */
  season?: 1 | 2 | 3 | 4;
  /** `~`, or `%` for both. */
  approximate: boolean;
  /** `?`, or `%` for both. */
  uncertain: boolean;
  /** First day covered: days since 1970-01-01, in no time zone. */
  first: number;
  /** Last day covered, inclusive. */
  last: number;
}

/** A date or an interval; without `end` a single date, that lasts from `start.first` to `start.last`. */
export interface EdtfDate {
  start: DateSpan;
  end?: DateSpan | 'open';
}

const SPAN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
/** Level 0 lets a clock time follow a day. It is dropped: the day is the one that was written. */
const CLOCK = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d(:\d\d)?)?$/;

/**
 * Reads a date of EDTF (ISO 8601-2) level 0, and of level 1 the qualifiers `~ ? %`, seasons `21`–`24` and an open end.
 * Undefined for anything else, for days that no calendar has and for intervals that end before they start.
 * Seasons are of the northern hemisphere; winter begins in December of its year, as it is the last of the four.
 */
export function parseDate(text: string): EdtfDate | undefined {
  const [from = '', to, ...rest] = text.replace(CLOCK, '$1').split('/');
  const start = span(from);
  if (!start || rest.length) return undefined;
  if (to === undefined) return { start };
  if (to === '..') return { start, end: 'open' };
  const end = span(to);
  return end && end.last >= start.first ? { start, end } : undefined;
}

/** First day of a date or interval, in days since 1970-01-01. */
export function firstDay(date: EdtfDate): number {
  return date.start.first;
}

/** Last day of a date or interval, inclusive; undefined where its end is open. */
export function lastDay({ start, end = start }: EdtfDate): number | undefined {
  return end === 'open' ? undefined : end.last;
}

function span(text: string): DateSpan | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map((digits) => +(digits ?? 0));
  const [, , hasMonth, hasDay, mark] = match;
  const about = { year, approximate: /[~%]/.test(mark!), uncertain: /[?%]/.test(mark!) };
  if (!hasMonth) return { precision: 'year', ...about, ...days(year, 1, 12) };
  if (month > 20 && month < 25 && !hasDay) {
    const season = (month - 20) as 1 | 2 | 3 | 4;
    return { precision: 'season', season, ...about, ...days(year, season * 3, 3) };
  }
  if (month < 1 || month > 12) return undefined;
  const whole = days(year, month, 1);
  if (!hasDay) return { precision: 'month', month, ...about, ...whole };
  const first = whole.first + day - 1;
  if (day < 1 || first > whole.last) return undefined;
  return { precision: 'day', month, day, ...about, first, last: first };
}

/** The days of some whole months. */
function days(year: number, month: number, months: number): { first: number; last: number } {
  return { first: dayNumber(year, month), last: dayNumber(year, month + months) - 1 };
}

/** The first day of a month; months past 12 run into the next year. `Date.UTC` would move the years 0–99 to 1900. */
function dayNumber(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / 864e5;
}
