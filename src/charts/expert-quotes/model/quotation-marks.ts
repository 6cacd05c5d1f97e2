import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { quote } from '../../../locale/quote.js';
import { FACTS } from '../../../locale/tables/languages.js';

/** A text that its author put into marks as a whole. */
const MARKED = /^\s*(?:«(?<angle>[^«»]*)»|“(?<curly>[^“”]*)”|"(?<straight>[^"]*)")\s*$/;

/** The words in the quotation marks of their own language; marks the author already put around them stay single. */
export function inMarks({ text, lang }: Words, locale: Locale): string {
  const { angle, curly, straight } = MARKED.exec(text)?.groups ?? {};
  const words = angle ?? curly ?? straight ?? text.trim();
  // A locale has only the reader's marks, a quote may be in another language.
  return quote(words, lang ? { ...locale, quotes: FACTS[lang].quotes } : locale);
}
