import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/expert-quotes/en.js'),
  ru: () => import('../../locale/translations/expert-quotes/ru.js'),
  kk: () => import('../../locale/translations/expert-quotes/kk.js'),
};
