import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/survey/en.js'),
  ru: () => import('../../locale/translations/survey/ru.js'),
  kk: () => import('../../locale/translations/survey/kk.js'),
};
