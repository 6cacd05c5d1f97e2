import type { WordLoaders } from '../../locale/locale.js';

type Part = Promise<{ templates: Record<string, string> }>;

/** This chart's words, and those of single methods, which other charts speak too. */
const both = async (...parts: Part[]): Part => ({
  templates: Object.assign({}, ...(await Promise.all(parts)).map(({ templates }) => templates)) as Record<
    string,
    string
  >,
});

export const words: WordLoaders = {
  en: () =>
    both(
      import('../../locale/translations/method/en.js'),
      import('../../locale/translations/methodology/en.js'),
    ),
  ru: () =>
    both(
      import('../../locale/translations/method/ru.js'),
      import('../../locale/translations/methodology/ru.js'),
    ),
  kk: () =>
    both(
      import('../../locale/translations/method/kk.js'),
      import('../../locale/translations/methodology/kk.js'),
    ),
};
