import { checkLength, checkShares, checkSum, oneOfTwo, TINY } from './distribution.js';
import { describe } from './problem.js';
import { isList, items, once, uniqueIds, type Report } from './references.js';

/** A question as read: other fields may be at fault, so any may be missing or of a wrong type. */
interface Question {
  kind?: string;
  answers?: readonly { id?: string }[];
  results?: readonly Result[];
}

interface Result {
  group?: string | undefined;
  wave?: string | undefined;
  n?: number | undefined;
  weightedN?: number | undefined;
  counts?: readonly number[] | undefined;
  percent?: readonly number[] | undefined;
  value?: number | undefined;
}

/** What binds results to their question: one for each group and wave, one number for each answer, sums that can be. */
export function checkQuestion(question: Question, report: Report): void {
  if (!question || typeof question !== 'object') return;
  const { kind, answers, results } = question;
  uniqueIds(report, ['answers'], answers);
  if (kind !== 'number' && answers?.length === 0) report(['answers'], 'at least one answer', 'none');
  const seen = new Set<string>();
  for (const [index, result] of items(results)) {
    const fault = (field: (string | number)[], expected: string, got: string) =>
      report(['results', index, ...field], expected, got);
    const { group, wave } = result;
    once(seen, [group, wave], fault, 'one result for each group and wave');
    if (kind === 'number') checkValue(result, fault);
    else checkNumbers(result, isList(answers) ? answers.length : 0, kind === 'multiple', fault);
  }
  checkShares(items(results), (index, expected, got) => report(['results', index, 'percent'], expected, got));
}

function checkValue({ value, counts, percent }: Result, fault: Report): void {
  const expected = 'nothing beside value in a question of kind number';
  if (value === undefined) fault(['value'], 'a number', 'nothing');
  if (counts !== undefined) fault(['counts'], expected, describe(counts));
  if (percent !== undefined) fault(['percent'], expected, describe(percent));
}

function checkNumbers(result: Result, answers: number, multiple: boolean, fault: Report): void {
  const { n, weightedN = n, counts, percent, value } = result;
  if (value !== undefined) fault(['value'], 'counts or percent, as the kind is not number', describe(value));
  oneOfTwo(counts, percent, fault);
  if (multiple && counts !== undefined && weightedN === undefined) {
    fault(['n'], 'n or weightedN, the people asked, beside counts of a multiple question', 'nothing');
  }
  checkList(counts, 'counts', weightedN, ', the people asked');
  checkList(percent, 'percent', 100, '');
  if (!multiple) {
    checkSum(percent, answers, fault);
    if (isList(counts) && n && Number.isInteger(n) && weightedN === n) checkPeople(counts, n, fault);
  }

  function checkList(
    numbers: readonly number[] | undefined,
    name: string,
    limit: number | undefined,
    whose: string,
  ): void {
    checkLength(numbers, name, answers, 'answer', fault);
    if (!isList(numbers) || !multiple || limit === undefined) return;
    for (const [place, number] of numbers.entries()) {
      if (number > limit + TINY) fault([name, place], `at most ${limit}${whose}`, describe(number));
    }
  }
}

/** Sums up to this many times n may be weighted; beyond it, somebody mistook one figure for another. */
const FAR = 1.5;

/** Who may choose one answer is counted once. */
function checkPeople(counts: readonly number[], n: number, fault: Report): void {
  // Decimals are weighted counts, of which n says nothing.
  if (!counts.every(Number.isInteger)) return;
  const sum = counts.reduce((total, count) => total + (+count || 0), 0);
  if (sum > FAR * n) fault(['counts'], `a sum of at most ${n}, the people asked`, describe(+sum.toFixed(6)));
}
