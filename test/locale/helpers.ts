import { readFileSync } from 'node:fs';
import { loadLocale } from '../../src/locale/locale.js';
import type { DateSpan, EdtfDate } from '../../src/documents/date.js';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export const locales = {
  en: await loadLocale('en'),
  ru: await loadLocale('ru'),
  kk: await loadLocale('kk'),
};

export interface Sample {
  id: string;
  kind: string;
  input: unknown;
  options: Record<string, unknown>;
  expected: Record<string, never>;
  text?: Record<string, string>;
  alternatives?: Record<string, string>;
}

const file = new URL('cldr-samples.json', import.meta.url);
const { samples } = JSON.parse(readFileSync(file, 'utf8')) as { samples: Sample[] };
export const samplesOf = (...kinds: string[]) => samples.filter(({ kind }) => kinds.includes(kind));

/** As the oracle asks: one kind of space, one kind of minus. */
export const plainText = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/-/g, '−');

/** A number and what belongs to it stand together. */
export const LOOSE_UNIT = /\d (?:\d|%|г\.|ж\.|жыл|год|[\p{Ll}]+\.)/u;

const SEASONS = { 21: 1, 22: 2, 23: 3, 24: 4 } as const;

/** A date as `parseDate` gives it, for the few forms of the samples; so these tests need no other room. */
export function edtf(text: string): EdtfDate {
  const [start, end] = text.split('/').map((each) => (each === '..' ? 'open' : span(each)));
  if (start === 'open') return { start: end as DateSpan };
  return end ? { start: start as DateSpan, end } : { start: start as DateSpan };
}

function span(text: string): DateSpan {
  const [, y, m, d, mark] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/.exec(text)!;
  const season = SEASONS[m as never] as 1 | undefined;
  const day = Date.UTC(+y!, m && !season ? +m - 1 : 0, d ? +d : 1) / 864e5;
  return {
    precision: d ? 'day' : season ? 'season' : m ? 'month' : 'year',
    year: +y!,
    ...(season ? { season } : m ? { month: +m } : {}),
    ...(d ? { day: +d } : {}),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
    // Only equality of days counts here.
    first: day + (season ?? 0),
    last: day + (season ?? 0),
  };
}
