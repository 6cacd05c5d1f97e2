import type { Group } from '../documents/survey.js';
import type { Reading } from './question.js';
import type { AnswerSpec, QuestionSpec, TabulateSpec } from './spec.js';
import type { Tally } from './tally.js';

/** One question with its figures. */
export interface Tabulated {
  question: QuestionSpec;
  reading: Reading;
  tallies: readonly Tally[];
}

/** A survey as JSON: nothing of it comes from the rows but figures. */
export function surveyOf(spec: TabulateSpec, tabulated: readonly Tabulated[]): object {
  const { percentBase, ...envelope } = spec.document;
  return {
    ...envelope,
    ...groupsOf(spec),
    ...(spec.waves.length && {
      waves: spec.waves.map(({ id, text, date, break: broken }) => given({ id, text, date, break: broken })),
    }),
    questions: tabulated.map(({ question, reading, tallies }) => {
      const { id, text, topic, kind, base, unit } = question;
      return given({
        id,
        text,
        topic,
        kind,
        base,
        percentBase: question.percentBase ?? percentBase,
        unit,
        answers: kind === 'number' ? undefined : reading.answers.map(answerOf),
        results: tallies.filter(({ value }) => kind !== 'number' || value !== undefined).map(resultOf),
      });
    }),
  };
}

/** A trust matrix as JSON: questions are items, answers are levels; a level that one item has, all have. */
export function matrixOf(spec: TabulateSpec, tabulated: readonly Tabulated[]): object {
  const { percentBase = tabulated[0]?.question.percentBase, ...envelope } = spec.document;
  const first = tabulated[0]?.question.answers ?? [];
  const added = tabulated.flatMap(({ reading }) => reading.answers.slice(first.length)).slice(0, 1);
  const levels = [...first, ...added];
  return given({
    ...envelope,
    percentBase,
    levels: levels.map(answerOf),
    ...groupsOf(spec, []),
    items: tabulated.map(({ question: { id, text } }) => ({ id, text })),
    cells: tabulated.flatMap(({ question, tallies }) =>
      tallies.map((each) => cellOf(question.id, levels, each)),
    ),
  });
}

const resultOf = ({ group, wave, n, weightedN, counts, value }: Tally): object =>
  given({ group, wave, n, weightedN, counts, value });

/** A level of no answer that nobody of this item needed is a 0. */
const cellOf = (
  item: string,
  levels: readonly AnswerSpec[],
  { group, n, weightedN, counts }: Tally,
): object => given({ item, group, n, weightedN, counts: levels.map((_, i) => counts?.[i] ?? 0) });

function groupsOf({ groups }: TabulateSpec, none?: Group[]): { sets?: object[]; groups?: object[] } {
  if (!groups.length) return none ? { groups: none } : {};
  return {
    sets: groups.map(({ set, text }) => ({ id: set, text })),
    groups: groups.flatMap(({ set, groups: own }) => own.map(({ id, text }) => ({ id, set, text }))),
  };
}

const answerOf = ({ id, text, kind, value }: AnswerSpec): object => given({ id, text, kind, value });

/** Without the fields that have no value. */
const given = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
