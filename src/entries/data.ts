// Written by `npm run entries`: do not edit.
export { parse, validate } from '../documents/parse.js';
export { versionOf } from '../export/version.js';
export { toCsv } from '../files/to-csv.js';
export { tabulate } from '../tabulate/tabulate.js';
export type { Tabulation, TabulateReport } from '../tabulate/tabulate.js';
export type { TabulateSpec } from '../tabulate/spec.js';
export type { CsvSettings } from '../files/csv.js';
export type { AnyDocument } from '../documents/parse.js';
export type { Parsed } from '../documents/check.js';
export type { Problem } from '../documents/problem.js';
export type { DossierDocument } from '../documents/dossier.js';
export type { ExpertQuotesDocument } from '../documents/expert-quotes.js';
export type { LegislationTimelineDocument } from '../documents/legislation-timeline.js';
export type { Methodology, MethodologyDocument } from '../documents/methodology.js';
export type { RepresentationDocument } from '../documents/representation.js';
export type { StandardsReviewDocument } from '../documents/standards-review.js';
export type { SurveyDocument } from '../documents/survey.js';
export type { TrustMatrixDocument } from '../documents/trust-matrix.js';
