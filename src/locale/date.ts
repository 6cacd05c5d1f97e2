import type { DateSpan, EdtfDate } from '../documents/date.js';
import type { Locale, Table } from './locale.js';

export type DateStyle = 'short' | 'long';
type Dates = Table['dates'];

/**
 * A date as a label: `18 Sep 2024`, `18 сент. 2024`, `2024 ж. 18 қыркүйек`; with style `long`
 * `18 September 2024`, `18 сентября 2024 г.`. Intervals leave out what both ends share, an open end
 * reads "now", doubt follows in words: "2023 (approximately)".
 */
export function formatDate(date: EdtfDate, { dates }: Locale, style: DateStyle = 'short'): string {
  const { start, end = start } = date;
  if (end === 'open') return single(start, dates, style) + dates.to + dates.now;
  if (doubt(start, dates) !== doubt(end, dates) || start.precision !== end.precision)
    return single(start, dates, style) + dates.to + single(end, dates, style);
  return plain(start, end, dates, style) + doubt(start, dates);
}

/** The name of a month standing alone, for axes: `апр.`, long `апрель`. `month` is 1 to 12. */
export function formatMonth(month: number, { dates }: Locale, style: DateStyle = 'short'): string {
  return write(style === 'short' ? 'LLL' : 'LLLL', { month }, dates);
}

/** Words for an approximate or uncertain date, in brackets after a space; else empty. */
export function doubt({ approximate, uncertain }: DateSpan, dates: Dates): string {
  const words = [approximate && dates.approximate, uncertain && dates.uncertain].filter(Boolean);
  return words.length ? ` (${words.join(', ')})` : '';
}

/** Fills a CLDR pattern; characters other than the fields stay. */
export function write(pattern: string, date: Partial<DateSpan>, { months }: Dates): string {
  return pattern.replace(/[dy]|[LM]+/g, (field) => {
    if (field === 'y') return String(date.year);
    if (field === 'd') return String(date.day);
    const names = months[field as keyof Dates['months']] ?? months[field > 'LLL' ? 'MMMM' : 'MMM'];
    return names.split(' ')[date.month! - 1]!;
  });
}

/** The name of the season of a date, as it stands in labels. */
export function season(date: DateSpan, { seasons }: Dates): string {
  return seasons.split(' ')[date.season! - 1]!;
}

function single(date: DateSpan, dates: Dates, style: DateStyle): string {
  return plain(date, date, dates, style) + doubt(date, dates);
}

/** Two dates of one precision without their doubts; the same date twice is written once. */
function plain(start: DateSpan, end: DateSpan, dates: Dates, style: DateStyle): string {
  const { precision } = start;
  const patterns = dates[style];
  let pattern: string | undefined;
  if (start.first === end.first && start.last === end.last) {
    if (precision === 'year') return String(start.year);
    const text = write(patterns[precision], start, dates);
    return precision === 'season' ? text.replace('{0}', season(start, dates)) : text;
  }
  if (precision === 'year') pattern = dates.years;
  else if (precision !== 'season' && start.year === end.year)
    pattern =
      precision === 'month'
        ? patterns.months
        : start.month === end.month
          ? patterns.days
          : patterns.daysOfMonths;
  if (!pattern) return plain(start, start, dates, style) + dates.to + plain(end, end, dates, style);
  const [before, after] = pattern.split('|');
  return write(before!, start, dates) + write(after!, end, dates);
}
