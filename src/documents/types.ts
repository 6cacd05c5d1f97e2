/** Every document type of the format; each has a schema in a file of its own. */
export const DOCUMENT_TYPES = [
  'survey',
  'trust-matrix',
  'legislation-timeline',
  'standards-review',
  'representation',
  'expert-quotes',
  'methodology',
  'dossier',
] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];
