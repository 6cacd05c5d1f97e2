import type { WordLoaders } from '../../locale/locale.js';

export const words: WordLoaders = {
  en: () => import('../../locale/translations/dossier/en.js'),
  ru: () => import('../../locale/translations/dossier/ru.js'),
  kk: () => import('../../locale/translations/dossier/kk.js'),
};
