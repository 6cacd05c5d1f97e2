import type { Language } from '../documents/text.js';
import { ENGLISH, loadLocale } from './load-locale.js';
import type { Locale } from './locale.js';
import { TABLE_LOADERS } from './table-loaders.js';

/** The formats and words of who makes documents of tables, with those for documents that are not valid. */
export async function loadTableLocale(language: Language): Promise<Locale> {
  if (language === 'en') return ENGLISH;
  const [failure, tables] = await Promise.all([loadLocale(language, 'failure'), TABLE_LOADERS[language]()]);
  return { ...failure, messages: { ...failure.messages, ...tables.messages } };
}
