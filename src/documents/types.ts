/** Every document type of the format; those without a schema yet are refused as `unknown-type`. */
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
