import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { withLocale } from '../../../locale/with-locale.js';

/** Words of the survey chart that several of its forms write. Called inside `withLocale` only. */
export const words = {
  everyone: () => msg('All respondents', { id: 'all-respondents' }),
  net: () => msg('Net', { id: 'net' }),
  value: () => msg('Value', { id: 'value' }),
  caution: () => msg('Few respondents: read with caution.', { id: 'small-base-note' }),
  noData: () => msg('No data', { id: 'no-data' }),
  smallBase: () => msg('Small base', { id: 'small-base' }),
  tooFew: (n: string) => fill(msg('Too few respondents to show (n = {n})', { id: 'too-few-here' }), { n }),
  base: (n: string) => fill(msg('n = {n}', { id: 'base-short' }), { n }).replaceAll(' ', '\u00a0'),
  notStated: () => msg('The base is not stated.', { id: 'base-not-stated' }),
  percentOf: (base: 'all' | 'valid') =>
    base === 'valid'
      ? msg('% of those who gave an opinion', { id: 'percent-of-valid' })
      : msg('% of all asked', { id: 'percent-of-all' }),
};

/** The template in the plural form of `n`, with `{n}` filled in. */
export function counted(forms: string, n: number, locale: Locale, more: Record<string, string> = {}): string {
  return fill(plural(forms, n, locale.language), { n: formatNumber(n, locale), ...more });
}

/** Sentences of one paragraph: each ends with a full stop unless it has an end of its own. */
export function sentences(parts: (string | undefined)[]): string {
  return parts
    .filter((part) => part?.trim())
    .map((part) => part![0]!.toUpperCase() + part!.slice(1))
    .map((part) => (/[.?!…:»”"]$/.test(part) ? part : part + '.'))
    .join(' ');
}

/** Words of the document joined; they keep their language where it is one. */
export function join(all: Words[], by = ' — '): Words {
  const { lang } = all[0]!;
  const text = all.map((each) => each.text).join(by);
  return lang && all.every((each) => each.lang === lang) ? { text, lang } : { text };
}

/** Works when first asked, and once, in the words of the locale. */
export function lazy<T>(locale: Locale, work: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= withLocale(locale, work));
}
