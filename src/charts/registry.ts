import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../figure/chart.js';
import { quotesOptions } from './expert-quotes/options.js';
import { timelineOptions } from './legislation-timeline/options.js';
import { representationOptions } from './representation/options.js';
import { reviewOptions } from './standards-review/options.js';
import { surveyOptions } from './survey/options.js';
import { matrixOptions } from './trust-matrix/options.js';

interface Entry {
  /** Fetches the chart's code. */
  load: () => Promise<AnyChart>;
  /** Readers of its options: `cabar-chart` has an attribute for each before it knows which chart it will draw. */
  options: object;
}

/** All charts, by the type of document that they draw. */
export const registry: Record<DocumentType, Entry> = {
  survey: { load: async () => (await import('./survey/chart.js')).survey, options: surveyOptions },
  'trust-matrix': {
    load: async () => (await import('./trust-matrix/chart.js')).trustMatrix,
    options: matrixOptions,
  },
  'legislation-timeline': {
    load: async () => (await import('./legislation-timeline/chart.js')).legislationTimeline,
    options: timelineOptions,
  },
  'standards-review': {
    load: async () => (await import('./standards-review/chart.js')).standardsReview,
    options: reviewOptions,
  },
  representation: {
    load: async () => (await import('./representation/chart.js')).representation,
    options: representationOptions,
  },
  'expert-quotes': {
    load: async () => (await import('./expert-quotes/chart.js')).expertQuotes,
    options: quotesOptions,
  },
  methodology: { load: async () => (await import('./methodology/chart.js')).methodology, options: {} },
  dossier: { load: async () => (await import('./dossier/chart.js')).dossier, options: {} },
};
