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
 * Source: market research's stars (`*` for 50 to 99, `**` under 50); British Social Attitudes, Table conventions:
 * bases are unweighted and findings on fewer than 100 people are flagged. The 30 is a common judgement, no law.
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
 * Whether people chose themselves or were picked by convenience: then no margin of error is given.
 * Source: AAPOR, When Respondents Select Themselves: no estimate of sampling error can be calculated for such samples.
 */
export const isNonProbability = (methodology: Sampled): boolean => says(methodology, 'non-probability');

const says = (methodology: Sampled, sampling: string): boolean =>
  methodology?.methods.some((method) => method.sampling === sampling) ?? false;
