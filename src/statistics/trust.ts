import { extent, greatest, least, sum } from 'd3';
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
 * Source: shares as in the Reuters Institute's Digital News Report, trust in brands, whose base leaves out those who have
 * not heard of a brand; it publishes no net. The net is the net score of `net`.
 */
export function trustFigure(
  measure: TrustMeasure,
  percents: readonly number[],
  levels: readonly Level[],
): number | undefined {
  if (measure === 'net') return net(percents, levels);
  if (measure === 'mean') return mean(percents, levels);
  const [isSide, sideOf] = measure === 'trust' ? [isPositive, topGroup] : [isNegative, bottomGroup];
  return levels.some(isSide) ? sideOf(percents, levels) : undefined;
}

/**
 * Mean `value` of those with an opinion, unrounded. A level without a `value` is left out, but a neutral one stands at
 * 0 where the scale has two sides. Undefined where nobody is left.
 */
export function mean(percents: readonly number[], levels: readonly Level[]): number | undefined {
  const placed = levels.flatMap((level, i) => {
    const place = placeOf(level, levels);
    return place === undefined ? [] : [{ place, percent: percents[i] ?? 0 }];
  });
  const base = sum(placed, ({ percent }) => percent);
  const total = sum(placed, ({ place, percent }) => place * percent);
  return base > 0 ? Math.round((total / base) * 1e9) / 1e9 + 0 : undefined;
}

/** The ends of the scale, lowest and highest; undefined where the levels have no values. */
export function scaleEnds(levels: readonly Level[]): [low: number, high: number] | undefined {
  const [low, high] = extent(levels, (level) => placeOf(level, levels));
  return low === undefined ? undefined : [low, high];
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
 * Range between the groups of one set (sets cross each other, so their groups are no range): the largest difference of
 * any two figures. Undefined with fewer than two. Groups with less than
 * `SPREAD_BASE` people are the caller's to leave out (as `undefined`); an unstated base stays in.
 * Source: the range as in any textbook; the floor of 50 is the upper end of a very small base (see `baseMark`).
 */
export function spread(figures: readonly (number | undefined)[]): Spread | undefined {
  const known = [...figures.keys()].filter((i) => figures[i] !== undefined);
  const [highest, lowest] = [greatest(known, (i) => figures[i]), least(known, (i) => figures[i])];
  if (known.length < 2 || highest === undefined || lowest === undefined) return undefined;
  const size = (figures[highest] ?? 0) - (figures[lowest] ?? 0);
  return { size: Math.round(size * 1e9) / 1e9, highest, lowest };
}
