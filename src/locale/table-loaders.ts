// Written by `npm run localize`: do not edit.
import type { Language } from '../documents/text.js';
import type { Locale } from './locale.js';

/** Where the words are fetched of who makes documents of tables: a list of its own, which no page has. */
export const TABLE_LOADERS: Record<Exclude<Language, 'en'>, () => Promise<Locale>> = {
  ru: async () => (await import('./translations/ru/tables.js')).locale,
  kk: async () => (await import('./translations/kk/tables.js')).locale,
};
