import type { Language } from '../documents/text.js';

/** What `scripts/locale/generate.ts` writes for each language; all from CLDR and the glossary. */
export interface Table {
  numbers: {
    decimal: string;
    group: string;
    /** `{0}%` or `{0} %` with a no-break space. */
    percent: string;
  };
  dates: {
    /** Twelve names parted by spaces, by CLDR field: `M` inside a date, `L` standing alone (left out where equal). */
    months: { MMMM: string; MMM: string; LLLL?: string; LLL?: string };
    /** Spring, summer, autumn, winter, parted by spaces. */
    seasons: string;
    short: DatePatterns;
    long: DatePatterns;
    /** Between two dates that share nothing. */
    to: string;
    years: string;
    now: string;
    approximate: string;
    uncertain: string;
  };
  /** Joins two items, and the last one of more. */
  lists: { two: string; last: string };
  /** Outer pair, then inner pair. */
  quotes: string;
}

/** CLDR patterns (`y d MMM LLL`); in intervals `|` parts what is written of the first and of the second date. */
export interface DatePatterns {
  /** `{0}` is the name of the season. */
  season: string;
  month: string;
  day: string;
  /** Months of one year, days of one month, days of one year. */
  months: string;
  days: string;
  daysOfMonths: string;
}

/** All that makes words and figures of one language. A plain value: pass it, never keep it in a module. */
export interface Locale extends Table {
  language: Language;
  /** Words by message id. */
  messages: Record<string, string>;
}
