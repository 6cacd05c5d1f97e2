import { dossier } from './dossier.js';
import { expertQuotes } from './expert-quotes.js';
import { legislationTimeline } from './legislation-timeline.js';
import { methodologyDocument } from './methodology.js';
import { representation } from './representation.js';
import { standardsReview } from './standards-review.js';
import { survey } from './survey.js';
import { trustMatrix } from './trust-matrix.js';

/** The schema of every document type. What a page loads asks only for the types of this table, never for the table. */
export const SCHEMAS = {
  survey,
  'trust-matrix': trustMatrix,
  'legislation-timeline': legislationTimeline,
  'standards-review': standardsReview,
  representation,
  'expert-quotes': expertQuotes,
  methodology: methodologyDocument,
  dossier,
};

export type DocumentType = keyof typeof SCHEMAS;

/** Every document type of the format; each has a schema in a file of its own. */
export const DOCUMENT_TYPES = Object.keys(SCHEMAS) as DocumentType[];
