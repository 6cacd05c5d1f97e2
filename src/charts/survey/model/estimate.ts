import { formatNumber } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { bottomGroup, net, topGroup } from '../../../statistics/net.js';
import { resultOf } from './resolve.js';
import type { Estimate, ResolvedGroup, ResolvedQuestion, ResolvedSurvey, ResolvedWave } from './types.js';
import { words } from './words.js';

export const estimateId = (
  { index }: ResolvedQuestion,
  { index: group }: ResolvedGroup,
  { index: wave }: ResolvedWave,
): string => `q${index}/g${group}/w${wave}`;

/** Figures of the question in this group and wave, or why there are none. */
export function estimateOf(
  survey: ResolvedSurvey,
  question: ResolvedQuestion,
  group: ResolvedGroup,
  wave: ResolvedWave,
): Estimate {
  const result = resultOf(survey, question, group, wave);
  const { options, census, locale } = survey;
  const mark = result ? baseMark(result.n, { minBase: options.minBase, census }) : 'none';
  const shares = question.percent && result ? distribution(question.question, result, 'all') : undefined;
  const values = shares ? shares.percents : [result?.value ?? NaN];
  const nothing = !result || shares?.empty || values.length < 1 || !values.every(Number.isFinite);
  const few = mark === 'too-few';
  const n = result?.n;
  const absent = nothing
    ? words.noData()
    : few && n !== undefined
      ? words.tooFew(formatNumber(n, locale))
      : undefined;
  return {
    id: estimateId(question, group, wave),
    question,
    group,
    wave,
    result,
    n,
    mark,
    absent,
    values: absent === undefined ? values : [],
    ...sidesOf(question, absent === undefined ? values : undefined),
  };
}

/** Net and both sides of a scale of one answer each. */
function sidesOf(
  { twoSided, question: { kind, answers } }: ResolvedQuestion,
  values: readonly number[] | undefined,
): Pick<Estimate, 'net' | 'positive' | 'negative'> {
  if (!values || !twoSided || kind === 'multiple') return { net: undefined, positive: 0, negative: 0 };
  return {
    net: net(values, answers),
    positive: topGroup(values, answers),
    negative: bottomGroup(values, answers),
  };
}
