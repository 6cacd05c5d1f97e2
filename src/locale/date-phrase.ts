import type { DateSpan, EdtfDate } from '../documents/date.js';
import { doubt, formatDate, season, write } from './date.js';
import type { Locale } from './locale.js';
import { CASES, PHRASES } from './tables/date-phrases.js';
import type { Phrase } from './tables/date-phrases.js';

/** "in 2023", "on 10 July 2023", "в 2023 году", "2023 жылы". An interval has no such phrase: its long label. */
export function inDate(date: EdtfDate, locale: Locale): string {
  return date.end ? formatDate(date, locale, 'long') : phrase('in', date.start, locale);
}

/** "since June 2024", "с июня 2024 года", of the start of the date. */
export function sinceDate(date: EdtfDate, locale: Locale): string {
  return phrase('since', date.start, locale);
}

/** "until June 2024", "до июня 2024 года", of the end of the date; of the start when the end is open or missing. */
export function untilDate(date: EdtfDate, locale: Locale): string {
  const { start, end } = date;
  return phrase('until', end && end !== 'open' ? end : start, locale);
}

/** Doubt comes after the phrase, so that no word needs a case. */
function phrase(kind: Phrase, date: DateSpan, { language, dates }: Locale): string {
  const pattern = PHRASES[language][kind][date.precision];
  // Names in a case replace their field first; `write` leaves Cyrillic letters alone.
  const inCases = pattern.replace(/\{(season|month)(?::(\w+))?\}/g, (_, field, grammar) => {
    if (!grammar) return season(date, dates);
    return CASES[language][`${field}:${grammar}`]!.split(' ')[date[field as 'month']! - 1]!;
  });
  return write(inCases, date, dates) + doubt(date, dates);
}
