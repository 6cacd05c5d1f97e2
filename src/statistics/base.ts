import type { Methodology } from '../documents/methodology.js';

/** `*` small (50–99), `**` very small (30–49), `too-few`: not drawn but named, `unstated`: the rule cannot be applied. */
export type BaseMark = 'none' | '*' | '**' | 'too-few' | 'unstated';

/** Bases under these are very small and small. */
export const VERY_SMALL = 50;
export const SMALL = 100;

export interface BaseRule {
  /** Fewest people that are drawn; default 30. */
  minBase?: number;
  /** Everyone was asked, so nothing was sampled and no base is too small. */
  census?: boolean;
}

/**
 * How small a base is, by the unweighted number of people that the percentage is of (`Distribution.baseN`), which under
 * `valid` are fewer than those asked. `minBase` moves only the lowest threshold; the marks' own upper ends stay 49 and
 * 99. An unstated base stays `unstated` in a census too.
 * Source: market research's stars (`*` for 50 to 99, `**` under 50); British Social Attitudes, Table conventions:
 * bases are unweighted and findings on fewer than 100 people are flagged. The 30 is a common judgement, no law.
 */
export function baseMark(n: number | undefined, { minBase = 30, census = false }: BaseRule = {}): BaseMark {
  if (n === undefined) return 'unstated';
  if (census) return 'none';
  if (n < minBase) return 'too-few';
  return n < VERY_SMALL ? '**' : n < SMALL ? '*' : 'none';
}

type Methods = Pick<Methodology, 'methods'> | undefined;
type Method = Methodology['methods'][number];

/**
 * The methods that the figures of a survey come from: those of kind `survey`, whatever interviews or consultations
 * stand beside them; where there is none, all.
 * Source: AAPOR Code of Professional Ethics and Practices (2021), III.A: sampling is disclosed for each method apart.
 */
export function surveyMethods(methodology: Methods): readonly Method[] {
  const methods = methodology?.methods ?? [];
  const surveys = methods.filter(({ kind }) => kind === 'survey');
  return surveys.length ? surveys : methods;
}

/** Whether the survey asked everyone, and no part of it was a sample. */
export function isCensus(methodology: Methods): boolean {
  const samplings = samplingsOf(methodology);
  return samplings.has('census') && !samplings.has('probability') && !samplings.has('non-probability');
}

/**
 * Whether those whom the survey asked chose themselves or were picked by convenience: then no margin of error is given.
 * Source: AAPOR, When Respondents Select Themselves: no estimate of sampling error can be calculated for such samples.
 */
export const isNonProbability = (methodology: Methods): boolean =>
  samplingsOf(methodology).has('non-probability');

/** Whether the survey's figures were weighted, also where only its published percentages are at hand. */
export const isWeighted = (methodology: Methods): boolean =>
  surveyMethods(methodology).some(({ weighting }) => weighting !== undefined);

const samplingsOf = (methodology: Methods): ReadonlySet<Method['sampling']> =>
  new Set(surveyMethods(methodology).map(({ sampling }) => sampling));
