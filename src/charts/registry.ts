import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../frame/element.js';
import type { WordLoaders } from '../locale/locale.js';
import { words as survey } from './survey/words.js';

/** Each kind of chart and its words are fetched when a page needs them. */
export const registry: Partial<Record<DocumentType, { chart: () => Promise<AnyChart>; words: WordLoaders }>> =
  {
    survey: { chart: async () => (await import('./survey/chart.js')).survey, words: survey },
  };
