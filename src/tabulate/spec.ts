import * as v from 'valibot';
import { envelope } from '../documents/envelope.js';
import { date, finite, id, list, record, text } from '../documents/fields.js';
import { minCell, percentBase } from '../documents/groups.js';
import { items, reporter, uniqueIds, type Report } from '../documents/references.js';
import { describe } from '../documents/problem.js';

const column = v.pipe(
  v.string('the name of a column'),
  v.check((name) => name.trim() !== '', 'the name of a column'),
);

/** What stands in a cell; numbers are taken as they are written. */
const code = v.pipe(
  v.union([v.string(), v.number()], 'what stands in a cell, as text'),
  v.transform((code) => String(code)),
);
const codes = v.optional(list(code));

const document = record({
  type: v.picklist(['survey', 'trust-matrix']),
  ...envelope,
  minCell,
  percentBase: v.optional(percentBase),
});

const group = v.pipe(
  record({ id, text, codes, from: v.optional(finite), to: v.optional(finite) }),
  v.rawCheck((context) => {
    const { codes, from, to } = context.dataset.value as GroupSpec;
    const report = reporter(context);
    if (codes && (from !== undefined || to !== undefined))
      report(['codes'], 'codes or from and to, not both', 'both');
    if (from !== undefined && to !== undefined && from >= to)
      report(['to'], 'a number above from', describe(to));
  }),
);

const groupSet = record({ set: id, text, column, groups: list(group) });

const wave = record({ id, text, date, column, codes, break: v.optional(v.boolean('true or false')) });

const answer = record({
  id,
  text,
  kind: v.optional(v.picklist(['substantive', 'neutral', 'missing'])),
  value: v.optional(finite),
  codes,
  column: v.optional(column),
});

const question = v.pipe(
  record({
    id,
    text,
    topic: v.optional(text),
    kind: v.picklist(['single', 'multiple', 'scale', 'number']),
    percentBase: v.optional(percentBase),
    base: v.optional(text),
    unit: v.optional(text),
    column: v.optional(column),
    separator: v.optional(
      v.pipe(
        v.string('text'),
        v.check((sign) => sign !== '', 'a sign, such as ;'),
      ),
    ),
    answers: v.optional(list(answer), []),
    empty: v.optional(v.picklist(['missing', 'skip'])),
  }),
  v.rawCheck((context) => {
    const { answers, column, kind } = context.dataset.value as QuestionSpec;
    const report = reporter(context);
    uniqueIds(report, ['answers'], answers);
    const own = items(answers).filter(([, { column }]) => column !== undefined).length;
    if (own && kind !== 'multiple')
      report(['kind'], 'multiple, as the answers have columns of their own', describe(kind));
    if (!own) checkCodes(answers, report);
    if (own && column !== undefined)
      report(['column'], 'a column of the question, or columns of its answers, not both', 'both');
  }),
);

/** What stands in a cell says one thing. */
function checkCodes(answers: readonly AnswerSpec[], report: Report): void {
  const seen = new Set<string>();
  for (const [a, { id, codes = [id] }] of items(answers))
    for (const code of new Set(codes)) {
      if (seen.has(code)) report(['answers', a, 'codes'], 'codes that no other answer has', describe(code));
      seen.add(code);
    }
}

/** The schema of a spec: which columns of respondents' rows become which figures of a document. */
export const tabulateSpec = v.pipe(
  record({
    document,
    weight: v.optional(column),
    id: v.optional(column),
    groups: v.optional(list(groupSet), []),
    waves: v.optional(list(wave), []),
    questions: list(question),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { document, groups, waves, questions } = context.dataset.value as TabulateSpec;
    uniqueIds(
      report,
      ['groups'],
      items(groups).map(([, { set }]) => ({ id: set })),
    );
    const seen = new Set<string>();
    for (const [s, set] of items(groups))
      for (const [g, { id }] of items(set.groups)) {
        if (seen.has(id))
          report(['groups', s, 'groups', g, 'id'], 'an id of its own', `${describe(id)}, the id of another`);
        seen.add(id);
      }
    uniqueIds(report, ['waves'], waves);
    uniqueIds(report, ['questions'], questions);
    if (Array.isArray(questions) && !questions.length) report(['questions'], 'at least one question', 'none');
    const matrix = document?.type === 'trust-matrix';
    if (matrix && waves?.length)
      report(['waves'], 'no waves, as the document is a trust matrix', describe(waves));
    for (const [q, { kind, answers }] of items(questions)) {
      if (matrix && (kind === 'number' || kind === 'multiple'))
        report(
          ['questions', q, 'kind'],
          'single or scale, as the document is a trust matrix',
          describe(kind),
        );
      // In a matrix the first question's answers are those of the others, too.
      if (kind !== 'number' && answers?.length === 0 && !(matrix && q > 0))
        report(['questions', q, 'answers'], 'at least one answer', 'none');
    }
  }),
);

export type TabulateSpec = v.InferOutput<typeof tabulateSpec>;
export type GroupSetSpec = v.InferOutput<typeof groupSet>;
export type GroupSpec = v.InferOutput<typeof group>;
export type WaveSpec = v.InferOutput<typeof wave>;
export type QuestionSpec = v.InferOutput<typeof question>;
export type AnswerSpec = v.InferOutput<typeof answer>;
