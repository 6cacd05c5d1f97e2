import { sum } from 'd3';
import type { Answer } from '../documents/survey.js';

type Scaled = Pick<Answer, 'kind' | 'value'>;

/**
 * Sum of the percents whose answer fits, from unrounded figures ("agree" = both steps; 30.5 + 30.5 reads 61).
 * Source: Pew Research Center's toplines: a NET is computed before rounding and may differ from the sum of the figures
 * shown under it.
 */
export function sumOf<A>(
  percents: readonly number[],
  answers: readonly A[],
  fits: (answer: A) => boolean,
): number {
  const fit = answers.map(fits);
  return clean(sum(percents, (percent, i) => (fit[i] ? percent : 0)));
}

/**
 * Net score, in percentage points −100…100: % of answers with `value` > 0 minus % with `value` < 0, on the base of `percents`
 * (neutral answers stay in the base), unrounded. Missing answers never count. Undefined where a side has no answer.
 * Calculated before rounding, so that it may differ by a point from the difference of the figures shown beside it.
 * Source: the net score of pollsters, positive minus negative, as in YouGov's net favourability. Not the NET of Pew
 * Research Center's toplines, which is a sum of answers (see sumOf).
 */
export function net(percents: readonly number[], answers: readonly Scaled[]): number | undefined {
  if (!hasScale(answers)) return undefined;
  return clean(sumOf(percents, answers, isPositive) - sumOf(percents, answers, isNegative));
}

/** Sum of the side above zero ("top" of the scale), unrounded; 0 where no answer has a value above zero. */
export const topGroup = (percents: readonly number[], answers: readonly Scaled[]): number =>
  sumOf(percents, answers, isPositive);

/** Sum of the side below zero, unrounded. */
export const bottomGroup = (percents: readonly number[], answers: readonly Scaled[]): number =>
  sumOf(percents, answers, isNegative);

/** Whether the answers have both a positive and a negative side, so that a net and a diverging chart mean something. */
export const hasScale = (answers: readonly Scaled[]): boolean =>
  answers.some(isPositive) && answers.some(isNegative);

export const isPositive = (answer: Scaled): boolean => answer.kind !== 'missing' && (answer.value ?? 0) > 0;
export const isNegative = (answer: Scaled): boolean => answer.kind !== 'missing' && (answer.value ?? 0) < 0;

// Adding binary fractions leaves dust (0.1 + 0.2) that could push a half to the wrong side.
const clean = (value: number): number => Math.round(value * 1e9) / 1e9 || 0;
