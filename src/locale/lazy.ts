import type { Locale } from './locale.js';
import { withLocale } from './with-locale.js';

/** Words that are read one at a time: written when first asked for, and once, in the language of the locale. */
export function lazy<T>(locale: Locale, write: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= withLocale(locale, write));
}
