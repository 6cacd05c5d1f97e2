import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { methodologyDocument, type MethodologyDocument } from './methodology-document.js';
import type { Problem } from './problem.js';
import { survey, type SurveyDocument } from './survey.js';

/** A document of any type that has a schema. */
export type AnyDocument = SurveyDocument | MethodologyDocument;

const anyDocument = v.variant('type', [survey, methodologyDocument]);

/** Validates a document of whichever type it names; `unknown-type` when it names none that has a schema. Never throws. */
export function parse(input: unknown): Parsed<AnyDocument> {
  return check(anyDocument, input);
}

/** The problems of a document, at most `MAX_PROBLEMS`; an empty list when it is valid. Never throws. */
export function validate(input: unknown): Problem[] {
  const parsed = parse(input);
  return parsed.ok ? [] : parsed.problems;
}
