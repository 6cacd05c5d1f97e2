import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { dossier, type DossierDocument } from './dossier.js';
import { expertQuotes, type ExpertQuotesDocument } from './expert-quotes.js';
import { legislationTimeline, type LegislationTimelineDocument } from './legislation-timeline.js';
import { methodologyDocument, type MethodologyDocument } from './methodology.js';
import type { Problem } from './problem.js';
import { representation, type RepresentationDocument } from './representation.js';
import { standardsReview, type StandardsReviewDocument } from './standards-review.js';
import { survey, type SurveyDocument } from './survey.js';
import { trustMatrix, type TrustMatrixDocument } from './trust-matrix.js';

/** A document of any type. */
export type AnyDocument =
  | SurveyDocument
  | TrustMatrixDocument
  | LegislationTimelineDocument
  | StandardsReviewDocument
  | RepresentationDocument
  | ExpertQuotesDocument
  | MethodologyDocument
  | DossierDocument;

const anyDocument = v.variant('type', [
  survey,
  trustMatrix,
  legislationTimeline,
  standardsReview,
  representation,
  expertQuotes,
  methodologyDocument,
  dossier,
]);

/** Validates a document of whichever type it names; `unknown-type` when it names none. Never throws. */
export function parse(input: unknown): Parsed<AnyDocument> {
  return check(anyDocument, input);
}

/** The problems of a document, at most `MAX_PROBLEMS`; an empty list when it is valid. Never throws. */
export function validate(input: unknown): Problem[] {
  const parsed = parse(input);
  return parsed.ok ? [] : parsed.problems;
}
