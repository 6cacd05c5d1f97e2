import { msg } from '@lit/localize';
import type { Language } from '../../../documents/text.js';

/** What the words that are shown were translated from. */
export interface Source {
  /** What was said, or what was published of it. */
  kind: 'original' | 'published';
  language: Language;
}

/** The language is named where its words are here. */
const FROM: Record<Source['kind'], Partial<Record<Language, () => string>>> = {
  original: {
    en: () => msg('Translated from English', { id: 'translated-from-en' }),
    ru: () => msg('Translated from Russian', { id: 'translated-from-ru' }),
    kk: () => msg('Translated from Kazakh', { id: 'translated-from-kk' }),
  },
  published: {
    en: () => msg('Translation of the published English text', { id: 'translated-published-en' }),
    ru: () => msg('Translation of the published Russian text', { id: 'translated-published-ru' }),
    kk: () => msg('Translation of the published Kazakh text', { id: 'translated-published-kk' }),
  },
};

export const translatedFrom = ({ kind, language }: Source): string =>
  FROM[kind][language]?.() ?? msg('Translation', { id: 'translated' });

/** What the words before translation are called. */
export const nameOf = ({ kind }: Source): string =>
  kind === 'original' ? msg('Original', { id: 'original' }) : msg('Published text', { id: 'published-text' });

/** The button that shows them. */
export const buttonOf = ({ kind }: Source): string =>
  kind === 'original'
    ? msg('Show original', { id: 'show-original' })
    : msg('Show the published text', { id: 'show-published-text' });
