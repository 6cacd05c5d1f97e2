// Written by `npm run localize`: do not edit.
import type { Language } from '../documents/text.js';
import type { Locale } from './locale.js';

/** Where the words of each part of the code are fetched in each language but English, whose words stand in the code. */
export const LOADERS: Record<Exclude<Language, 'en'>, Record<string, () => Promise<Locale>>> = {
  ru: {
    'common': async () => (await import('./translations/ru/common.js')).locale,
    'share': async () => (await import('./translations/ru/share.js')).locale,
    'export': async () => (await import('./translations/ru/export.js')).locale,
    'method': async () => (await import('./translations/ru/method.js')).locale,
    'methodology': async () => (await import('./translations/ru/methodology.js')).locale,
    'failure': async () => (await import('./translations/ru/failure.js')).locale,
    'dossier': async () => (await import('./translations/ru/dossier.js')).locale,
    'expert-quotes': async () => (await import('./translations/ru/expert-quotes.js')).locale,
    'legislation-timeline': async () => (await import('./translations/ru/legislation-timeline.js')).locale,
    'representation': async () => (await import('./translations/ru/representation.js')).locale,
    'standards-review': async () => (await import('./translations/ru/standards-review.js')).locale,
    'survey': async () => (await import('./translations/ru/survey.js')).locale,
    'trust-matrix': async () => (await import('./translations/ru/trust-matrix.js')).locale,
  },
  kk: {
    'common': async () => (await import('./translations/kk/common.js')).locale,
    'share': async () => (await import('./translations/kk/share.js')).locale,
    'export': async () => (await import('./translations/kk/export.js')).locale,
    'method': async () => (await import('./translations/kk/method.js')).locale,
    'methodology': async () => (await import('./translations/kk/methodology.js')).locale,
    'failure': async () => (await import('./translations/kk/failure.js')).locale,
    'dossier': async () => (await import('./translations/kk/dossier.js')).locale,
    'expert-quotes': async () => (await import('./translations/kk/expert-quotes.js')).locale,
    'legislation-timeline': async () => (await import('./translations/kk/legislation-timeline.js')).locale,
    'representation': async () => (await import('./translations/kk/representation.js')).locale,
    'standards-review': async () => (await import('./translations/kk/standards-review.js')).locale,
    'survey': async () => (await import('./translations/kk/survey.js')).locale,
    'trust-matrix': async () => (await import('./translations/kk/trust-matrix.js')).locale,
  },
};

/** Said where the words of a language have not come, by message id. */
export const SPARE: Record<Exclude<Language, 'en'>, Record<string, string>> = {
  ru: {
    loading: 'Загрузка…',
    'not-loaded': 'К\u00a0моменту печати диаграмма не\u00a0загрузилась.',
    'cannot-show': 'Не\u00a0удалось показать диаграмму.',
    'try-again': 'Повторить',
  },
  kk: {
    loading: 'Жүктелуде…',
    'not-loaded': 'Басып шығарған кезде диаграмма жүктелмеген еді.',
    'cannot-show': 'Диаграмманы көрсету мүмкін болмады.',
    'try-again': 'Қайталап көру',
  },
};
