import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../figure/chart.js';
import type { QuotesOptions } from './expert-quotes/options.js';
import type { TimelineOptions } from './legislation-timeline/options.js';
import type { RepresentationOptions } from './representation/options.js';
import type { ReviewOptions } from './standards-review/options.js';
import type { SurveyOptions } from './survey/blocks.js';
import type { MatrixOptions } from './trust-matrix/options.js';

interface Entry {
  /** Fetches the chart's code. */
  load: () => Promise<AnyChart>;
  /** Names of its options: `cabar-chart` has an attribute for each before it knows which chart it will draw. */
  options: object;
}

/** Each option of a chart by its name; one left out is an error of types. */
type Names<O> = Record<keyof O, true>;

/** A chart that draws: what all of those draw with is asked for beside it, for as an import of its own it would come later. */
const drawn = async <T>(chart: Promise<T>): Promise<T> => {
  await import('../marks/render.js');
  return chart;
};

/** The same of what speaks of methods. */
const ofMethods = async <T>(chart: Promise<T>): Promise<T> => {
  await import('../figure/method.js');
  return chart;
};

/** A dossier's schema is also what its CSV is made with. */
const ofDossiers = async <T>(chart: Promise<T>): Promise<T> => {
  await import('../documents/dossier.js');
  return chart;
};

/** All charts, by the type of document that they draw. */
export const registry: Record<DocumentType, Entry> = {
  survey: {
    load: async () => (await drawn(import('./survey/chart.js'))).survey,
    options: {
      question: true,
      by: true,
      wave: true,
      layout: true,
      sort: true,
      highlight: true,
      totals: true,
      decimals: true,
      minBase: true,
    } satisfies Names<SurveyOptions>,
  },
  'trust-matrix': {
    load: async () => (await drawn(import('./trust-matrix/chart.js'))).trustMatrix,
    options: {
      by: true,
      measure: true,
      sort: true,
      highlight: true,
      decimals: true,
      minBase: true,
    } satisfies Names<MatrixOptions>,
  },
  'legislation-timeline': {
    load: async () => (await drawn(import('./legislation-timeline/chart.js'))).legislationTimeline,
    options: {
      bill: true,
      from: true,
      to: true,
      orientation: true,
      now: true,
    } satisfies Names<TimelineOptions>,
  },
  'standards-review': {
    load: async () => (await import('./standards-review/chart.js')).standardsReview,
    options: { verdict: true, standard: true, law: true } satisfies Names<ReviewOptions>,
  },
  representation: {
    load: async () => (await drawn(import('./representation/chart.js'))).representation,
    options: {
      category: true,
      reference: true,
      wave: true,
      highlight: true,
      decimals: true,
      minBase: true,
    } satisfies Names<RepresentationOptions>,
  },
  'expert-quotes': {
    load: async () => (await import('./expert-quotes/chart.js')).expertQuotes,
    options: { quote: true, topic: true } satisfies Names<QuotesOptions>,
  },
  methodology: {
    load: async () => (await ofMethods(import('./methodology/chart.js'))).methodology,
    options: {},
  },
  dossier: {
    load: async () => (await ofDossiers(import('./dossier/chart.js'))).dossier,
    options: {},
  },
};
