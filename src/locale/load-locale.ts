import type { Language } from '../documents/text.js';
import { LOADERS } from './loaders.js';
import type { Locale } from './locale.js';
import { table } from './tables/en.js';

/** English words stand in the code. */
export const ENGLISH: Locale = { language: 'en', ...table, messages: {} };

/**
 * Loads the formats and words of a language; rejects when their file does not come.
 * @param part of the code that will speak: a type of document, `method` or `failure`; each brings the common words along
 */
export async function loadLocale(language: Language, part = 'common'): Promise<Locale> {
  if (language === 'en') return ENGLISH;
  const parts = LOADERS[language];
  const load = parts[part] ?? parts['common'];
  return load ? load() : ENGLISH;
}
