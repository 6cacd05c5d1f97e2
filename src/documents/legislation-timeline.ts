import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { date, id, list, record, text, url, whole } from './fields.js';
import { describe } from './problem.js';
import { items, reporter, uniqueIds } from './references.js';

/** The stages that every timeline knows; `stages` of a document can add others. */
export const STAGES = [
  'concept',
  'public-discussion',
  'introduced',
  'first-reading',
  'second-reading',
  'third-reading',
  'senate',
  'returned',
  'adopted',
  'signed',
  'published',
  'in-force',
  'amended',
  'vetoed',
  'withdrawn',
  'repealed',
  'other',
] as const;

const ownStage = record({ id, text });

/** A vote in a chamber, in persons; `needed` is how many had to vote for. */
const vote = record({
  for: whole,
  against: whole,
  abstain: v.optional(whole),
  needed: v.optional(whole),
});

const event = record({
  id: v.optional(id),
  date,
  stage: id,
  title: v.optional(text),
  text: v.optional(text),
  actor: v.optional(text),
  url: v.optional(url),
  concern: v.optional(text),
  vote: v.optional(vote),
});

const bill = record({
  id,
  title: text,
  short: v.optional(text),
  kind: v.picklist(['law', 'draft-law', 'amendment', 'decree', 'doctrine', 'order', 'other']),
  url: v.optional(url),
  summary: v.optional(text),
  events: list(event),
  concerns: v.optional(list(text)),
});

/** The schema of a legislation timeline; events stay in the document's order. */
export const legislationTimeline = v.pipe(
  record({
    type: v.picklist(['legislation-timeline']),
    ...envelope,
    bills: list(bill),
    stages: v.optional(list(ownStage)),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { bills, stages } = context.dataset.value as LegislationTimelineDocument;
    const known = new Set<unknown>([...STAGES, ...uniqueIds(report, ['stages'], stages)]);
    uniqueIds(report, ['bills'], bills);
    for (const [b, { events }] of items(bills)) {
      uniqueIds(report, ['bills', b, 'events'], events);
      for (const [e, { stage }] of items(events)) {
        if (typeof stage === 'string' && !known.has(stage))
          report(
            ['bills', b, 'events', e, 'stage'],
            'a stage such as first-reading, or the id of one of the stages',
            describe(stage),
          );
      }
    }
  }),
);

export type BuiltInStage = (typeof STAGES)[number];
/** A stage that every timeline knows, or the id of one of the document's `stages`. */
export type Stage = BuiltInStage | (string & {});
export type OwnStage = v.InferOutput<typeof ownStage>;
export type Vote = v.InferOutput<typeof vote>;
export type BillEvent = v.InferOutput<typeof event>;
export type Bill = v.InferOutput<typeof bill>;
export type LegislationTimelineDocument = v.InferOutput<typeof legislationTimeline>;

/** Validates a legislation timeline; see `check`. */
export function parseLegislationTimeline(input: unknown): Parsed<LegislationTimelineDocument> {
  return check(legislationTimeline, input);
}
