import type { Question } from '../documents/survey.js';

export interface Sort {
  by: 'document' | 'value' | 'net';
  /** `-` was written before it. */
  turned: boolean;
}

/** Reads `document`, `value` or `net`, with or without `-` before it; undefined for anything else, or for nothing. */
export function parseSort(text: string | null | undefined): Sort | undefined {
  const [, minus, by] = /^\s*(-?)(document|value|net)\s*$/.exec(text ?? '') ?? [];
  return by ? { by: by as Sort['by'], turned: minus === '-' } : undefined;
}

/**
 * The order of the answers of a question, as indices into `question.answers`; stable.
 * Unsorted (or by `net`, which answers have none of): by percent, largest first, for `multiple` and for a `single`
 * whose answers carry no `value`; the document's order otherwise. Missing answers always come last, in their own order.
 */
export function sortAnswers(
  question: Pick<Question, 'kind' | 'answers'>,
  percents: readonly (number | undefined)[],
  sort?: Sort,
): number[] {
  const { kind, answers } = question;
  const byValue =
    kind === 'multiple' || (kind === 'single' && answers.every(({ value }) => value === undefined));
  const own: Sort = { by: byValue ? 'value' : 'document', turned: false };
  const all = answers.map((_, i) => i);
  const isMissing = (i: number): boolean => answers[i]!.kind === 'missing';
  const rest = all.filter((i) => !isMissing(i));
  const chosen = sort && sort.by !== 'net' ? sort : own;
  return [...inOrder(rest, percents, chosen), ...all.filter(isMissing)];
}

/**
 * The order of rows (questions, groups) as indices: the largest `values` first, the smallest first when turned; stable.
 * Rows without a value come last; by `document` (or without `sort`) the order stays, or is reversed when turned.
 */
export const sortRows = (values: readonly (number | undefined)[], sort?: Sort): number[] =>
  inOrder(
    values.map((_, i) => i),
    values,
    sort ?? { by: 'document', turned: false },
  );

function inOrder(indices: number[], values: readonly (number | undefined)[], { by, turned }: Sort): number[] {
  if (by === 'document') return turned ? indices.reverse() : indices;
  const sign = turned ? -1 : 1;
  const known = indices.filter((i) => values[i] !== undefined);
  known.sort((a, b) => sign * (values[b]! - values[a]!));
  return [...known, ...indices.filter((i) => values[i] === undefined)];
}
