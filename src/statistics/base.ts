import type { Methodology } from '../documents/methodology.js';

/** `*` small (50–99), `**` very small (30–49), `too-few`: not drawn but named, `unstated`: the rule cannot be applied. */
export type BaseMark = 'none' | '*' | '**' | 'too-few' | 'unstated';

export interface BaseRule {
  /** Fewest people that are drawn; default 30. */
  minBase?: number;
  /** Everyone was asked, so nothing was sampled and no base is too small. */
  census?: boolean;
}

/**
 * How small a base is, by the unweighted number of people asked. `minBase` moves only the lowest threshold;
 * the marks' own upper ends stay 49 and 99. An unstated base stays `unstated` in a census too.
 * Source: convention of Kantar and Ipsos tables (`*` under 100, `**` under 50, suppressed under 30);
 * AAPOR, Best Practices: judge the precision of a subgroup by its unweighted n.
 */
export function baseMark(n: number | undefined, { minBase = 30, census = false }: BaseRule = {}): BaseMark {
  if (n === undefined) return 'unstated';
  if (census) return 'none';
  if (n < minBase) return 'too-few';
  return n < 50 ? '**' : n < 100 ? '*' : 'none';
}

type Sampled = Pick<Methodology, 'methods'> | undefined;

/** Whether the methodology says that everyone was asked, and no part of it was a sample. */
export const isCensus = (methodology: Sampled): boolean =>
  says(methodology, 'census') && !says(methodology, 'probability') && !isNonProbability(methodology);

/**
 * Whether people chose themselves or were picked by convenience: then no margin of error may be given.
 * Source: AAPOR, Guidance on Reporting Precision for Nonprobability Samples (2016).
 */
export const isNonProbability = (methodology: Sampled): boolean => says(methodology, 'non-probability');

const says = (methodology: Sampled, sampling: string): boolean =>
  methodology?.methods.some((method) => method.sampling === sampling) ?? false;
