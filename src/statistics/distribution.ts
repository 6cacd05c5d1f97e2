import type { Question, Result } from '../documents/survey.js';

export interface Distribution {
  /** People asked, unweighted; undefined where the publication does not state it. */
  n: number | undefined;
  weightedN: number | undefined;
  /** 0–100, unrounded, one per answer in the answers' order. Under `valid` a missing answer's own percent stays of all. */
  percents: number[];
  counts: number[] | undefined;
  base: 'all' | 'valid';
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
  const all = figures.reduce(plus, 0);
  const missing = figures.reduce((sum, figure, i) => (covered[i] ? sum : sum + figure), 0);
  // Rounded percentages may pass 100 a little: then their own sum is the whole.
  const whole = counts ? (multiple ? (weightedN ?? n ?? 0) : all) : multiple ? 100 : Math.max(100, all);
  const rest = base === 'all' && !counts ? 100 : whole - missing;
  const percents = figures.map((figure, i) => share(figure, covered[i] ? rest : counts ? whole : 100));
  return {
    n,
    weightedN,
    percents,
    counts,
    base,
    total: percents.reduce((sum, p, i) => (covered[i] ? sum + p : sum), 0),
    empty: figures.length > 0 && (all === 0 || !(rest > 0)),
  };
}

const plus = (a: number, b: number): number => a + b;

// 100 first: 23 / 40 * 100 is 57.49999999999999, 100 * 23 / 40 is 57.5.
const share = (part: number, whole: number): number => (whole > 0 ? (100 * part) / whole : 0);
