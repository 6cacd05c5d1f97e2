import { ascending, descending } from 'd3';
import type { Question } from '../documents/survey.js';
import type { Sort } from './sort.js';

const AS_WRITTEN: Sort = { by: 'document', descending: false };

/**
 * The order of the answers of a question, as indices into `question.answers`; stable.
 * Unsorted (or by `net` or `negative`, which answers have none of): by percent, largest first, for `multiple` and for a `single`
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
  const own: Sort = byValue ? { by: 'value', descending: true } : AS_WRITTEN;
  const all = [...answers.keys()];
  const isMissing = (i: number): boolean => answers[i]?.kind === 'missing';
  const rest = all.filter((i) => !isMissing(i));
  const chosen = sort?.by === 'document' || sort?.by === 'value' ? sort : own;
  return [...inOrder(rest, percents, chosen), ...all.filter(isMissing)];
}

/**
 * The order of rows (questions, groups) as indices: the largest `values` first where descending; stable.
 * Rows without a value come last; by `document` (or without `sort`) the order stays, or is reversed when descending.
 */
export const sortRows = (values: readonly (number | undefined)[], sort: Sort = AS_WRITTEN): number[] =>
  inOrder([...values.keys()], values, sort);

function inOrder(
  indices: number[],
  values: readonly (number | undefined)[],
  { by, descending: fromLargest }: Sort,
): number[] {
  if (by === 'document') return fromLargest ? indices.reverse() : indices;
  const compare = fromLargest ? descending : ascending;
  const known = indices.filter((i) => values[i] !== undefined);
  return [
    ...known.sort((a, b) => compare(values[a], values[b])),
    ...indices.filter((i) => values[i] === undefined),
  ];
}
