import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/legislation-timeline/en.js'),
  ru: () => import('../../locale/translations/legislation-timeline/ru.js'),
  kk: () => import('../../locale/translations/legislation-timeline/kk.js'),
};
