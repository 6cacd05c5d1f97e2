import * as v from 'valibot';
import { date, list, record, slug, text, url } from './fields.js';
import { methodology } from './method.js';
import { describe } from './problem.js';
import { reporter } from './references.js';
import { LANGUAGES } from './text.js';
import type { Text } from './text.js';

const source = record({ name: text, url: v.optional(url) });
const correction = record({ date, text });
const status = v.picklist(['final', 'preliminary', 'illustrative']);

/** A title says something in each language that it is given in. */
export const title = v.pipe(
  text,
  v.rawCheck((context) => {
    const value = context.dataset.value as Text;
    const report = reporter(context);
    const empty = (words: unknown): boolean => typeof words === 'string' && !words.trim();
    if (empty(value)) report([], 'words, not an empty text', describe(value));
    if (!value || typeof value !== 'object') return;
    for (const language of LANGUAGES)
      if (empty(value[language])) report([language], 'words, not an empty text', describe(value[language]));
  }),
);

/** The fields that documents of every type have, beside their `type`. */
export const envelope = {
  id: slug,
  language: v.picklist(LANGUAGES),
  title,
  subtitle: v.optional(text),
  summary: v.optional(text),
  status: v.optional(status),
  sources: v.optional(list(source)),
  publisher: v.optional(source),
  funding: v.optional(text),
  license: v.optional(record({ name: v.string('text'), url: v.optional(url) })),
  notes: v.optional(list(text)),
  published: v.optional(date),
  updated: v.optional(date),
  corrections: v.optional(list(correction)),
  methodology: v.optional(methodology),
};

const common = record(envelope);

export type Status = v.InferOutput<typeof status>;
export type Source = v.InferOutput<typeof source>;
export type Correction = v.InferOutput<typeof correction>;

/** What all documents have in common. */
export interface Envelope extends v.InferOutput<typeof common> {
  /** One of `DOCUMENT_TYPES`; each schema says which. */
  type: string;
}
