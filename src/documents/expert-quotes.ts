import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { id, list, record, text } from './fields.js';
import { reporter, uniqueIds } from './references.js';
import { LANGUAGES } from './text.js';

const quote = record({
  id,
  text,
  kind: v.optional(v.picklist(['verbatim', 'paraphrase']), 'verbatim'),
  original: v.optional(v.picklist(LANGUAGES)),
  published: v.optional(v.picklist(LANGUAGES)),
  role: text,
  name: v.optional(text),
  topic: v.optional(text),
  about: v.optional(id),
});

/** The schema of experts' quotes; a quote is `verbatim` when it does not say. `published` is
 * the language that the words were published in, where it is not stated which one was spoken. `about` names what is in another document. */
export const expertQuotes = v.pipe(
  record({ type: v.picklist(['expert-quotes']), ...envelope, quotes: list(quote) }),
  v.rawCheck((context) => {
    uniqueIds(reporter(context), ['quotes'], (context.dataset.value as ExpertQuotesDocument).quotes);
  }),
);

export type Quote = v.InferOutput<typeof quote>;
export type ExpertQuotesDocument = v.InferOutput<typeof expertQuotes>;

/** Validates experts' quotes; see `check`. */
export function parseExpertQuotes(input: unknown): Parsed<ExpertQuotesDocument> {
  return check(expertQuotes, input);
}
