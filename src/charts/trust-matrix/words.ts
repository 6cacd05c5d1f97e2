import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/trust-matrix/en.js'),
  ru: () => import('../../locale/translations/trust-matrix/ru.js'),
  kk: () => import('../../locale/translations/trust-matrix/kk.js'),
};
