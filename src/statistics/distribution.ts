import { sum } from 'd3';
import type { Question, Result } from '../documents/survey.js';

export interface Distribution {
  /** People asked, unweighted; undefined where the publication does not state it. */
  n: number | undefined;
  /**
   * People in the base of the percents, unweighted: those asked; under `valid` those who gave an answer that is not
   * missing. Where counts are weighted or only percentages are at hand, n times the valid share, in whole people.
   */
  baseN: number | undefined;
  weightedN: number | undefined;
  /** 0–100, unrounded, one per answer in the answers' order. Under `valid` a missing answer's own percent stays of all. */
  percents: number[];
  counts: number[] | undefined;
  base: 'all' | 'valid';
  /** Percents are not the published ones, but those worked out anew on the base `valid`. */
  recalculated: boolean;
  /** Sum of the percents that the base covers, before rounding; over 100 for `multiple`, under 100 where not every answer was published. */
  total: number;
  /** Nobody answered: every percent is 0 because there is nothing to divide by. */
  empty: boolean;
}

/**
 * Percentages of one result of a question, 0–100 and unrounded.
 *
 * `single` and `scale`: of the sum of `counts`, of all answers or of the valid (not `missing`) ones.
 * `multiple`: of people (`weightedN`, else `n`), never of answers, whatever the base; they may pass 100.
 * Given `percent`: as given under `all`; under `valid` of the rest that the missing answers leave of 100.
 * A base of zero gives zeros and `empty`, never NaN. A `number` question gives no percents.
 *
 * Source: British Social Attitudes, Table conventions: each percentage on a stated base, bases unweighted.
 * Multiple response as in Pew Research Center's toplines: of people, so that figures add to more than 100.
 */
export function distribution(
  question: Pick<Question, 'kind' | 'answers' | 'percentBase'>,
  result: Pick<Result, 'n' | 'weightedN' | 'counts' | 'percent'>,
  defaultBase: 'all' | 'valid',
): Distribution {
  const { n, weightedN, counts, percent } = result;
  const multiple = question.kind === 'multiple';
  const base = multiple ? 'all' : (question.percentBase ?? defaultBase);
  const covered = question.answers.map((answer) => base === 'all' || answer.kind !== 'missing');
  const figures = counts ?? percent ?? [];
  const all = sum(figures);
  const missing = sum(figures, (figure, i) => (covered[i] ? 0 : figure));
  // Rounded percentages may pass 100 a little: then their own sum is the whole.
  const whole = counts ? (multiple ? (weightedN ?? n ?? 0) : all) : multiple ? 100 : Math.max(100, all);
  const rest = base === 'all' && !counts ? 100 : whole - missing;
  const percents = figures.map((figure, i) => share(figure, covered[i] ? rest : counts ? whole : 100));
  return {
    n,
    baseN: n === undefined ? undefined : missing > 0 ? Math.round((n * (whole - missing)) / whole) : n,
    weightedN,
    percents,
    counts,
    base,
    recalculated: !counts && missing > 0,
    total: sum(percents, (percent, i) => (covered[i] ? percent : 0)),
    empty: figures.length > 0 && (all === 0 || !(rest > 0)),
  };
}

// 100 first: 23 / 40 * 100 is 57.49999999999999, 100 * 23 / 40 is 57.5.
const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);
