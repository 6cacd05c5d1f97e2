import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { record } from './fields.js';
import { methodology, type method } from './method.js';

/** A methodology that stands alone: the envelope and `methods`. */
export const methodologyDocument = record({
  type: v.picklist(['methodology']),
  ...envelope,
  ...methodology.entries,
});

export type Method = v.InferOutput<typeof method>;
/** The field of other documents. */
export type Methodology = v.InferOutput<typeof methodology>;
export type MethodologyDocument = v.InferOutput<typeof methodologyDocument>;

/** Validates a document of type `methodology`; see `check`. */
export function parseMethodology(input: unknown): Parsed<MethodologyDocument> {
  return check(methodologyDocument, input);
}
