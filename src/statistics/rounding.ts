import { sum } from 'd3';

/**
 * Whether the figures as shown (rounded half away from zero to `decimals`) add up to exactly 100. They are never forced
 * to; where they do not, a note says so. Only for percents of one whole, not for `multiple`.
 * Source: British Social Attitudes, Table conventions; Pew Research Center: figures may not add to 100 for rounding.
 */
export function addsUp(percents: readonly number[], decimals: number): boolean {
  const grid = 10 ** decimals;
  // In whole steps of the grid: 33.3 + 33.3 + 33.4 is 99.99999999999999.
  return sum(percents, (percent) => steps(percent * grid)) === 100 * grid;
}

/**
 * Whether the published percents leave no answer out: their sum falls short of 100 by no more than their own rounding
 * (half a unit of the finest decimal written, at most two, for each of them). An empty list is complete.
 */
export function isComplete(percents: readonly number[]): boolean {
  const decimals =
    [0, 1, 2].find((d) => percents.every((p) => Math.abs(p - steps(p * 10 ** d) / 10 ** d) < 1e-9)) ?? 2;
  return percents.length === 0 || sum(percents) >= 100 - (percents.length * 0.5) / 10 ** decimals - 1e-9;
}

// The small addition takes up what binary fractions lose (1.005 * 100 is 100.49999999999999).
const steps = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + 1e-9);
