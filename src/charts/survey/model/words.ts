import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';

/** Words of the survey chart that several of its forms write. Called inside `withLocale` only. */
export const words = {
  everyone: (): string => msg('All asked', { id: 'all-asked' }),
  net: (): string => msg('Net score', { id: 'net-score' }),
  value: (): string => msg('Value', { id: 'value' }),
  caution: (): string => msg('Few respondents: read with caution.', { id: 'small-base-note' }),
  noData: (): string => msg('No data', { id: 'no-data' }),
  verySmallBase: (): string => msg('Very small base', { id: 'very-small-base' }),
  answered: (): string => msg('Answered', { id: 'n-who-answered' }),
  withheld: (): string => msg('Withheld', { id: 'withheld' }),
  tooFew: (n: string): string =>
    fill(msg('Too few respondents to show (n\u00a0=\u00a0{n})', { id: 'too-few-here' }), { n }),
  base: (n: string): string => fill(msg('n\u00a0=\u00a0{n}', { id: 'base-short' }), { n }),
  baseOf: (n: number, locale: Locale): string =>
    counted(msg('Base: {n}\u00a0respondent | Base: {n}\u00a0respondents', { id: 'base-n' }), n, locale),
  methodChanged: (): string =>
    msg('Method changed: not comparable with earlier waves.', { id: 'wave-break' }),
  notStated: (): string => msg('The base is not stated.', { id: 'base-not-stated' }),
  percentOf: (base: 'all' | 'valid'): string =>
    base === 'valid'
      ? msg('% of those who answered', { id: 'percent-of-answered' })
      : msg('% of all asked', { id: 'percent-of-all' }),
};

/** The template in the plural form of `n`, with `{n}` filled in. */
export const counted = (forms: string, n: number, locale: Locale): string =>
  fill(plural(forms, n, locale.language), { n: formatNumber(n, locale) });

/** Words of the document joined; they keep their language where it is one. */
export function join(all: readonly Words[], by: string): Words {
  const lang = all[0]?.lang;
  const text = all.map((each) => each.text).join(by);
  return lang && all.every((each) => each.lang === lang) ? { text, lang } : { text };
}
