import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { amount, finite, id, list, record, text, whole } from './fields.js';
import {
  answer,
  group,
  groupIds,
  minCell,
  percentBase,
  sets,
  waves,
  type groupSet,
  type wave,
} from './groups.js';
import { items, refer, reporter, uniqueIds } from './references.js';
import { checkQuestion } from './survey-results.js';

const result = record({
  group: v.optional(id),
  wave: v.optional(id),
  n: v.optional(whole),
  weightedN: v.optional(amount),
  counts: v.optional(list(amount)),
  percent: v.optional(list(amount)),
  value: v.optional(finite),
});

const question = v.pipe(
  record({
    id,
    text,
    topic: v.optional(text),
    kind: v.picklist(['single', 'multiple', 'scale', 'number']),
    base: v.optional(text),
    percentBase: v.optional(percentBase),
    unit: v.optional(text),
    answers: v.optional(list(answer), []),
    results: list(result),
  }),
  v.rawCheck((context) => checkQuestion(context.dataset.value as object, reporter(context))),
);

/** The schema of a survey; `answers` of a question of kind `number` are an empty list when absent. */
export const survey = v.pipe(
  record({
    type: v.picklist(['survey']),
    ...envelope,
    minCell,
    groups: v.optional(list(group)),
    sets,
    waves,
    questions: list(question),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { groups, sets, waves, questions } = context.dataset.value as SurveyDocument;
    const groupsKnown = groupIds(report, groups, sets);
    const wavesKnown = uniqueIds(report, ['waves'], waves);
    uniqueIds(report, ['questions'], questions);
    for (const [q, { results }] of items(questions)) {
      for (const [r, { group, wave }] of items(results)) {
        const path = ['questions', q, 'results', r];
        refer(report, [...path, 'group'], group, groupsKnown, 'groups');
        refer(report, [...path, 'wave'], wave, wavesKnown, 'waves');
      }
    }
  }),
);

export type GroupSet = v.InferOutput<typeof groupSet>;
export type Group = v.InferOutput<typeof group>;
export type Wave = v.InferOutput<typeof wave>;
export type Answer = v.InferOutput<typeof answer>;
export type Result = v.InferOutput<typeof result>;
export type Question = v.InferOutput<typeof question>;
export type SurveyDocument = v.InferOutput<typeof survey>;

/** Validates a survey; see `check`. */
export function parseSurvey(input: unknown): Parsed<SurveyDocument> {
  return check(survey, input);
}
