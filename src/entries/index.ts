// Written by `npm run entries`: do not edit.
export { CabarChart } from './chart.js';
export { CabarDossier } from './dossier.js';
export { CabarLegislationTimeline } from './legislation-timeline.js';
export { CabarMethodology } from './methodology.js';
export { CabarQuotes } from './quotes.js';
export { CabarRepresentation } from './representation.js';
export { CabarStandardsReview } from './standards-review.js';
export { CabarSurvey } from './survey.js';
export { CabarTrustMatrix } from './trust-matrix.js';
