import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import type { Problem } from './problem.js';
import { SCHEMAS, type DocumentType } from './types.js';

/** A document of any type. */
export type AnyDocument = v.InferOutput<(typeof SCHEMAS)[DocumentType]>;

const [first, ...others] = Object.values(SCHEMAS);
const anyDocument = v.variant('type', [first!, ...others]);

/** Validates a document of whichever type it names; `unknown-type` when it names none. Never throws. */
export function parse(input: unknown): Parsed<AnyDocument> {
  return check(anyDocument, input);
}

/** The problems of a document, at most `MAX_PROBLEMS`; an empty list when it is valid. Never throws. */
export function validate(input: unknown): Problem[] {
  const parsed = parse(input);
  return parsed.ok ? [] : parsed.problems;
}
