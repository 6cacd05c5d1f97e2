import { readFileSync } from 'node:fs';
import { parseDate } from '../../src/documents/date.js';
import { loadLocale } from '../../src/locale/load-locale.js';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export const locales = {
  en: await loadLocale('en'),
  ru: await loadLocale('ru'),
  kk: await loadLocale('kk'),
};

/** Text by language; a list of words where words are sorted. */
type Expected = Record<string, string & string[]>;

export interface Sample {
  id: string;
  kind: string;
  input: unknown;
  options: Record<string, unknown>;
  expected: Expected;
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

/** A date of the samples; an open start is not read, its phrase takes the end alone. */
export const edtf = (text: string) => parseDate(text.replace('../', ''))!;
