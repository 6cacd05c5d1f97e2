import type { Method } from '../documents/methodology.js';

/** Below this number of people the normal approximation, and a word about a population, is not worth giving. */
const FEWEST = 30;

/** 1.96 · √(0.5 · 0.5) · 100, rounded up as the field does: percentage points for one person. */
const ONE_PERSON = 98;

/**
 * The largest margin of sampling error of a share, in percentage points, at 95 % confidence: 1.96 · √(deff · 0.25 / n) · 100,
 * for a sample from a large population. `designEffect` is the loss by clustering and weighting (Kish); 1 is a simple
 * random sample. Groups have margins of their own. Undefined under 30 people. Only for probability samples: for others
 * no such margin exists (`samplingMargin`).
 * Source: AAPOR, Survey Disclosure Checklist, standard disclosure form (n = 1,001: ± 3.1 points); Kish, Survey Sampling
 * (1965), on design effects; Pew Research Center, "5 key things to know about the margin of error in election polls" (2016).
 */
export function marginOfError(n: number, designEffect = 1): number | undefined {
  return n >= FEWEST ? ONE_PERSON * Math.sqrt(designEffect / n) : undefined;
}

export interface Margin {
  /** Percentage points. */
  points: number;
  /** Whether the design effect is in it; else the true margin is larger where the sample is clustered. */
  withDesignEffect: boolean;
}

/**
 * The margin that may be stated for a method: only for a probability sample of known size, and where answers were
 * weighted only with the design effect, for without it the figure would be too small.
 * Source: AAPOR Code of Professional Ethics and Practices (2021), III.A.8: estimates of sampling error are given with
 * whether they take the design effect into account.
 */
export function samplingMargin({
  sampling,
  n,
  weighting,
  designEffect,
}: Pick<Method, 'sampling' | 'n' | 'weighting' | 'designEffect'>): Margin | undefined {
  if (sampling !== 'probability' || n === undefined) return undefined;
  if (weighting !== undefined && designEffect === undefined) return undefined;
  const points = marginOfError(n, designEffect);
  return points === undefined ? undefined : { points, withDesignEffect: designEffect !== undefined };
}
