import type { WordLoaders } from '../locale/locale.js';

/** All that is needed to speak of a failure: fetched only when there is one. */
export { complaint, technical } from './failure.js';
export { notice, panel } from './parts/trouble.js';
export { troubleStyles as styles } from './styles/trouble.js';
export { unknownType } from './unknown-type.js';

export const words: WordLoaders = {
  en: () => import('../locale/translations/trouble/en.js'),
  ru: () => import('../locale/translations/trouble/ru.js'),
  kk: () => import('../locale/translations/trouble/kk.js'),
};
