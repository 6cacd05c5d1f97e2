import { describe } from './problem.js';
import { isList, items, uniqueIds, type Report } from './references.js';

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

/** Published percentages are rounded, each by up to half a point. */
const ROUNDING = 0.5;
/** Sums of decimals miss their mark by less than this. */
const TINY = 1e-6;

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
    const key = JSON.stringify([group, wave]);
    if (seen.has(key)) fault([], 'one result for each group and wave', 'a second one');
    seen.add(key);
    if (kind === 'number') checkValue(result, fault);
    else checkNumbers(result, isList(answers) ? answers.length : 0, kind === 'multiple', fault);
  }
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
  if ((counts === undefined) === (percent === undefined)) {
    fault([], 'exactly one of counts and percent', counts === undefined ? 'neither' : 'both');
  }
  if (multiple && counts !== undefined && weightedN === undefined) {
    fault(['n'], 'n or weightedN, the people asked, beside counts of a multiple question', 'nothing');
  }
  checkList(counts, 'counts', weightedN, ', the people asked');
  checkList(percent, 'percent', 100, '');
  const most = 100 + ROUNDING * answers;
  const sum = isList(percent) && !multiple ? percent.reduce((total, share) => total + (+share || 0), 0) : 0;
  if (sum > most + TINY) fault(['percent'], `a sum of at most ${most}`, describe(+sum.toFixed(6)));

  function checkList(
    numbers: readonly number[] | undefined,
    name: string,
    limit: number | undefined,
    whose: string,
  ): void {
    if (!isList(numbers)) return;
    if (numbers.length !== answers) {
      const plural =
        answers === 1 ? '1 number, one for the answer' : `${answers} numbers, one for each answer`;
      fault([name], plural, `${numbers.length}`);
    }
    if (!multiple || limit === undefined) return;
    for (const [place, number] of numbers.entries()) {
      if (number > limit + TINY) fault([name, place], `at most ${limit}${whose}`, describe(number));
    }
  }
}
