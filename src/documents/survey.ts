import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { envelope } from './envelope.js';
import { amount, date, finite, id, list, record, text, whole } from './fields.js';
import { describe } from './problem.js';
import { items, reporter, uniqueIds } from './references.js';
import { checkQuestion } from './survey-results.js';

const groupSet = record({ id, text });
const group = record({ id, set: id, text });
const wave = record({ id, text, date, break: v.optional(v.boolean('true or false')) });

const answer = record({
  id,
  text,
  kind: v.optional(v.picklist(['substantive', 'neutral', 'missing'])),
  value: v.optional(finite),
});

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
    percentBase: v.optional(v.picklist(['all', 'valid'])),
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
    groups: v.optional(list(group)),
    sets: v.optional(list(groupSet)),
    waves: v.optional(list(wave)),
    questions: list(question),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { groups, sets, waves, questions } = context.dataset.value as SurveyDocument;
    const known = {
      set: uniqueIds(report, ['sets'], sets),
      group: uniqueIds(report, ['groups'], groups),
      wave: uniqueIds(report, ['waves'], waves),
    };
    const refer = (kind: keyof typeof known, id: unknown, path: (string | number)[]) => {
      if (id !== undefined && !known[kind].has(id))
        report([...path, kind], `the id of one of the ${kind}s`, describe(id));
    };
    uniqueIds(report, ['questions'], questions);
    // Without a list of sets, the groups' own `set` says which belong together.
    if (sets) for (const [g, { set }] of items(groups)) refer('set', set, ['groups', g]);
    for (const [q, { results }] of items(questions)) {
      for (const [r, { group, wave }] of items(results)) {
        refer('group', group, ['questions', q, 'results', r]);
        refer('wave', wave, ['questions', q, 'results', r]);
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
