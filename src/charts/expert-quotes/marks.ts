import type { Language } from '../../documents/text.js';
import type { Words } from '../../locale/choose.js';
import type { Locale } from '../../locale/locale.js';
import { quote } from '../../locale/quote.js';

/** Outer marks of each language (CLDR): a locale has only the reader's, a quote may be in another. */
const MARKS: Record<Language, string> = { en: '“”', ru: '«»', kk: '«»' };

/** The words in the quotation marks of their own language; marks the author already put around them stay single. */
export function inMarks({ text, lang }: Words, locale: Locale): string {
  const bare = /^\s*(?:«([^«»]*)»|“([^“”]*)”|"([^"]*)")\s*$/.exec(text);
  const words = bare ? (bare[1] ?? bare[2] ?? bare[3])! : text.trim();
  return quote(words, lang ? { ...locale, quotes: MARKS[lang] } : locale);
}
