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

/** A list has one number for each of its `places`, which are called by `noun` (`answer`). */
export function checkLength(
  numbers: readonly number[] | undefined,
  name: string,
  places: number,
  noun: string,
  fault: Report,
): void {
  if (!isList(numbers) || numbers.length === places) return;
  const expected = places === 1 ? `1 number, one for the ${noun}` : `${places} numbers, one for each ${noun}`;
  fault([name], expected, `${numbers.length}`);
}

/** Percentages of one whole add up to 100 at most, give or take their rounding; to less when not all were published. */
export function checkSum(percent: readonly number[] | undefined, places: number, fault: Report): void {
  if (!isList(percent)) return;
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
