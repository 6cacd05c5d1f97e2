import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { date, id, list, record, text, url } from './fields.js';
import { items, once, refer, reporter, uniqueIds, type Report } from './references.js';

const standard = record({ id, text, url: v.optional(url) });

const provision = record({
  id,
  text,
  law: text,
  article: v.optional(v.string('text')),
  url: v.optional(url),
});

const verdict = v.picklist(['complies', 'partly', 'conflicts', 'not-assessed']);

const finding = record({
  provision: id,
  standard: id,
  verdict,
  date: v.optional(date),
  text: v.optional(text),
  recommendation: v.optional(text),
});

/** The schema of a standards review: at most one finding for each provision and standard. */
export const standardsReview = v.pipe(
  record({
    type: v.picklist(['standards-review']),
    ...envelope,
    assessment: v.optional(record({ by: text, date, verdictsBy: v.optional(text) })),
    standards: list(standard),
    provisions: list(provision),
    findings: list(finding),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { standards, provisions, findings } = context.dataset.value as StandardsReviewDocument;
    const standardIds = uniqueIds(report, ['standards'], standards);
    const provisionIds = uniqueIds(report, ['provisions'], provisions);
    const seen = new Set<string>();
    for (const [index, { provision, standard }] of items(findings)) {
      const fault: Report = (field, expected, got) => report(['findings', index, ...field], expected, got);
      refer(fault, ['provision'], provision, provisionIds, 'provisions');
      refer(fault, ['standard'], standard, standardIds, 'standards');
      if (provision !== undefined && standard !== undefined)
        once(seen, [provision, standard], fault, 'one finding for each provision and standard');
    }
  }),
);

export type Standard = v.InferOutput<typeof standard>;
export type Provision = v.InferOutput<typeof provision>;
export type Verdict = v.InferOutput<typeof verdict>;
export type Finding = v.InferOutput<typeof finding>;
export type StandardsReviewDocument = v.InferOutput<typeof standardsReview>;

/** Validates a standards review; see `check`. */
export function parseStandardsReview(input: unknown): Parsed<StandardsReviewDocument> {
  return check(standardsReview, input);
}
