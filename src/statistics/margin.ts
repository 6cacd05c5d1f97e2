/** Below this number of people the normal approximation, and a word about a population, is not worth giving. */
const FEWEST = 30;

/**
 * The largest margin of sampling error of a share, in percentage points, at 95 % confidence: 1.96 · √(0.25 / n) · 100,
 * for a simple random sample from a large population. Clustering and weighting make it larger; groups have their own.
 * Undefined under 30 people. Only for probability samples: for others no such margin exists.
 * Source: AAPOR, Survey Disclosure Checklist, standard disclosure form (n = 1,001: ± 3.1 points);
 * Pew Research Center, "5 key things to know about the margin of error in election polls" (2016).
 */
export function marginOfError(n: number): number | undefined {
  return n >= FEWEST ? 98 / Math.sqrt(n) : undefined;
}
