import { msg } from '@lit/localize';
import type { Locale } from '../../../locale/locale.js';
import { fill } from '../../../locale/message.js';
import { withLocale } from '../../../locale/with-locale.js';

/** Words that several parts of the matrix write. Called inside `withLocale` only. */
export const words = {
  source: () => msg('Source of information', { id: 'information-source' }),
  total: () => msg('All', { id: 'all-groups' }),
  spread: () => msg('Spread', { id: 'spread' }),
  noOpinion: () => msg('No opinion', { id: 'no-opinion' }),
  other: () => msg('Other', { id: 'other' }),
  noData: () => msg('No data', { id: 'no-data' }),
  notAsked: () => msg('Not asked or not published', { id: 'not-asked-or-published' }),
  nobody: () => msg('Nobody gave an opinion', { id: 'nobody-opinion' }),
  smallBase: () => msg('Small base', { id: 'small-base' }),
  caution: () => msg('Few respondents: read with caution.', { id: 'small-base-note' }),
  tooFew: (n: string) => fill(msg('Too few respondents to show (n = {n})', { id: 'too-few-here' }), { n }),
  base: (n: string) => fill(msg('n = {n}', { id: 'base-short' }), { n }).replaceAll(' ', '\u00a0'),
  notStated: () => msg('The base is not stated.', { id: 'base-not-stated' }),
  points: (n: string) => fill(msg('{n} pp', { id: 'pp-short' }), { n }).replaceAll(' ', '\u00a0'),
};

/** Sentences of one paragraph: each ends with a full stop unless it has an end of its own. */
export function sentences(parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part?.trim())
    .map((part) => part![0]!.toUpperCase() + part!.slice(1))
    .map((part) => (/[.?!…:»”"]$/.test(part) ? part : part + '.'))
    .join(' ');
}

/** Works when first asked, and once, in the words of the locale. */
export function lazy<T>(locale: Locale, work: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= withLocale(locale, work));
}

/** What has the same key, in the order of the first of each. */
export function together<T>(all: readonly T[], key: (one: T) => unknown): T[][] {
  const found = new Map<unknown, T[]>();
  for (const one of all) {
    const of = key(one);
    const same = found.get(of);
    if (same) same.push(one);
    else found.set(of, [one]);
  }
  return [...found.values()];
}
