import type { Answer } from '../documents/survey.js';
import { bottomGroup, hasScale, isNegative, isPositive, net, sumOf, topGroup } from './net.js';

type Level = Pick<Answer, 'kind' | 'value'>;

/** What one distribution over levels of trust is summed up to. */
export type TrustMeasure = 'net' | 'trust' | 'distrust' | 'mean';

/** Groups with fewer people do not enter a spread: it would mostly show their chance error. */
export const SPREAD_BASE = 50;

/**
 * One figure for a distribution, unrounded: `net` in percentage points −100…100, `trust` and `distrust` as the sum of
 * their side 0–100, `mean` in the units of the levels' `value`. `percents` are of those with an opinion: missing
 * levels (don't know, never heard of it) are in no base and no sum. Undefined where the levels cannot say it.
 * Source: Reuters Institute, Digital News Report, brand trust: net and shares of those who rate a source, with
 * "haven't heard of it" reported beside them, not among the ratings.
 */
export function trustFigure(
  measure: TrustMeasure,
  percents: readonly number[],
  levels: readonly Level[],
): number | undefined {
  if (measure === 'net') return net(percents, levels);
  if (measure === 'mean') return mean(percents, levels);
  const [isSide, sum] = measure === 'trust' ? [isPositive, topGroup] : [isNegative, bottomGroup];
  return levels.some(isSide) ? sum(percents, levels) : undefined;
}

/**
 * Mean `value` of those with an opinion, unrounded. A level without a `value` is left out, but a neutral one stands at
 * 0 where the scale has two sides. Undefined where nobody is left.
 */
export function mean(percents: readonly number[], levels: readonly Level[]): number | undefined {
  let sum = 0;
  let base = 0;
  levels.forEach((level, i) => {
    const place = placeOf(level, levels);
    if (place === undefined) return;
    sum += place * percents[i]!;
    base += percents[i]!;
  });
  return base > 0 ? Math.round((sum / base) * 1e9) / 1e9 + 0 : undefined;
}

/** The ends of the scale, lowest and highest; undefined where the levels have no values. */
export function scaleEnds(levels: readonly Level[]): [low: number, high: number] | undefined {
  const places = levels.flatMap((level) => placeOf(level, levels) ?? []);
  return places.length ? [Math.min(...places), Math.max(...places)] : undefined;
}

const placeOf = ({ kind, value }: Level, levels: readonly Level[]): number | undefined =>
  kind === 'missing' ? undefined : (value ?? (kind === 'neutral' && hasScale(levels) ? 0 : undefined));

/** Sum of the missing levels, 0–100, on the base of their `percents`, which is all asked; unrounded. */
export const missingShare = (percents: readonly number[], levels: readonly Level[]): number =>
  sumOf(percents, levels, ({ kind }) => kind === 'missing');

export interface Spread {
  /** Highest minus lowest, from unrounded figures. */
  size: number;
  /** Places in the list of the first highest and the first lowest figure. */
  highest: number;
  lowest: number;
}

/**
 * Range between groups: the largest difference of any two figures. Undefined with fewer than two. Groups with less than
 * `SPREAD_BASE` people are the caller's to leave out (as `undefined`); an unstated base stays in.
 * Source: the range as in any textbook; the floor of 50 is the upper end of a very small base (see `baseMark`).
 */
export function spread(figures: readonly (number | undefined)[]): Spread | undefined {
  let highest = -1;
  let lowest = -1;
  let known = 0;
  figures.forEach((figure, i) => {
    if (figure === undefined) return;
    known++;
    if (highest < 0 || figure > figures[highest]!) highest = i;
    if (lowest < 0 || figure < figures[lowest]!) lowest = i;
  });
  if (known < 2) return undefined;
  return { size: Math.round((figures[highest]! - figures[lowest]!) * 1e9) / 1e9, highest, lowest };
}
