import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../frame/element.js';
import type { WordLoaders } from '../locale/locale.js';
import { ahead as surveyAhead } from './survey/ahead.js';
import { words as surveyWords } from './survey/words.js';

/** What is fetched when a page needs a kind of chart. */
export interface Entry {
  chart: () => Promise<AnyChart>;
  words: WordLoaders;
  /** Fetches, beside the chart's code, what an unread document at hand will surely need. Failures count later. */
  ahead?: (document: object) => void;
}

export const registry: Partial<Record<DocumentType, Entry>> = {
  survey: {
    chart: async () => (await import('./survey/chart.js')).survey,
    words: surveyWords,
    ahead: surveyAhead,
  },
};
