import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/representation/en.js'),
  ru: () => import('../../locale/translations/representation/ru.js'),
  kk: () => import('../../locale/translations/representation/kk.js'),
};
