import { describe } from './problem.js';
import { isList, type Report } from './references.js';

/** Published percentages are rounded, each by up to half a point. */
const ROUNDING = 0.5;
/** Sums of decimals miss their mark by less than this. */
export const TINY = 1e-6;

/** Reports a result that carries both lists and, where one is `needed`, a result with neither. */
export function oneOfTwo(counts: unknown, percent: unknown, fault: Report, needed = true): void {
  if (counts === undefined ? needed && percent === undefined : percent !== undefined)
    fault([], 'exactly one of counts and percent', counts === undefined ? 'neither' : 'both');
}

/** Shares of 1 given for percentages add up to about 1. */
const ABOUT_ONE = 0.05;

/** A list has one number for each of its `places`, which are called by `noun` (`answer`). */
export function checkLength(
  numbers: readonly number[] | undefined,
  name: string,
  places: number,
  noun: string,
  fault: Report,
): void {
  // Without places their own list is at fault, and has been named.
  if (!isList(numbers) || !places || numbers.length === places) return;
  const expected = places === 1 ? `1 number, one for the ${noun}` : `${places} numbers, one for each ${noun}`;
  fault([name], expected, `${numbers.length}`);
}

/** Percentages of one whole add up to 100 at most, give or take their rounding; to less when not all were published. */
export function checkSum(percent: readonly number[] | undefined, places: number, fault: Report): void {
  // With other numbers than there are places, their sum says nothing.
  if (!isList(percent) || percent.length !== places) return;
  const most = 100 + ROUNDING * places;
  const sum = percent.reduce((total, share) => total + (+share || 0), 0);
  if (sum > most + TINY) fault(['percent'], `a sum of at most ${most}`, describe(+sum.toFixed(6)));
}

/** Counts or percentages of parts of a whole: one number for each part, sums that can be. */
export function checkDistribution(
  { counts, percent }: { counts?: readonly number[] | undefined; percent?: readonly number[] | undefined },
  places: number,
  noun: string,
  fault: Report,
): void {
  checkLength(counts, 'counts', places, noun, fault);
  checkLength(percent, 'percent', places, noun, fault);
  checkSum(percent, places, fault);
}

/**
 * Reports percentages that read like shares of 1: all of them at most 1, each list adding up to about 1, with decimals.
 * @param results by path; the first one with percentages is named
 */
export function checkShares(
  results: readonly [index: number, result: { percent?: readonly number[] | undefined }][],
  report: (index: number, expected: string, got: string) => void,
): void {
  const lists = results.filter(([, { percent }]) => isList(percent) && percent.some((share) => share > 0));
  const first = lists[0];
  if (!first || !lists.every(([, { percent }]) => likeShares(percent!))) return;
  report(first[0], 'percentages from 0 to 100', `shares of 1: ${first[1].percent!.slice(0, 3).join(', ')}`);
}

const likeShares = (percent: readonly number[]): boolean =>
  percent.every((share) => share <= 1) &&
  percent.some((share) => share % 1) &&
  Math.abs(percent.reduce((sum, share) => sum + share, 0) - 1) <= ABOUT_ONE;
