import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/standards-review/en.js'),
  ru: () => import('../../locale/translations/standards-review/ru.js'),
  kk: () => import('../../locale/translations/standards-review/kk.js'),
};
