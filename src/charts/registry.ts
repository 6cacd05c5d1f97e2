import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../frame/whole.js';
import type { WordLoaders } from '../locale/locale.js';
import { words as dossierWords } from './dossier/words.js';
import { words as expertQuotesWords } from './expert-quotes/words.js';
import { words as legislationTimelineWords } from './legislation-timeline/words.js';
import { words as methodologyWords } from './methodology/words.js';
import { words as representationWords } from './representation/words.js';
import { words as standardsReviewWords } from './standards-review/words.js';
import { words as surveyWords } from './survey/words.js';
import { words as trustMatrixWords } from './trust-matrix/words.js';

/** What is fetched when a page needs a kind of chart. */
export interface Entry {
  chart: () => Promise<AnyChart>;
  words: WordLoaders;
}

export const registry: Record<DocumentType, Entry> = {
  survey: {
    chart: async () => (await import('./survey/chart.js')).survey,
    words: surveyWords,
  },
  'trust-matrix': {
    chart: async () => (await import('./trust-matrix/chart.js')).trustMatrix,
    words: trustMatrixWords,
  },
  'legislation-timeline': {
    chart: async () => (await import('./legislation-timeline/chart.js')).legislationTimeline,
    words: legislationTimelineWords,
  },
  'standards-review': {
    chart: async () => (await import('./standards-review/chart.js')).standardsReview,
    words: standardsReviewWords,
  },
  representation: {
    chart: async () => (await import('./representation/chart.js')).representation,
    words: representationWords,
  },
  'expert-quotes': {
    chart: async () => (await import('./expert-quotes/chart.js')).expertQuotes,
    words: expertQuotesWords,
  },
  methodology: {
    chart: async () => (await import('./methodology/chart.js')).methodology,
    words: methodologyWords,
  },
  dossier: {
    chart: async () => (await import('./dossier/chart.js')).dossier,
    words: dossierWords,
  },
};
