import { formatNumber } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { bottomGroup, net, topGroup } from '../../../statistics/net.js';
import { isWithheld } from '../../../statistics/suppression.js';
import type { Withheld } from '../../../statistics/suppression.js';
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
  const shares = question.percent && result ? distribution(question.question, result, 'all') : undefined;
  const withheld = result && survey.withheld.get(result);
  const all = shares ? shares.percents : [result?.value ?? NaN];
  const nothing = !result || shares?.empty || all.length < 1 || !all.every(Number.isFinite);
  const values = all.map((value, i) => (withheld?.counts[i] ? undefined : value));
  const people = shares ? shares.baseN : result?.n;
  const n = withheld && hidesBase(question, withheld) ? undefined : people;
  const mark = result && !withheld?.n ? baseMark(people, { minBase: options.minBase, census }) : 'none';
  const absent = nothing
    ? words.noData()
    : withheld?.n || values.every((value) => value === undefined)
      ? words.withheld()
      : mark === 'too-few' && people !== undefined
        ? words.tooFew(formatNumber(people, locale))
        : undefined;
  return {
    id: estimateId(question, group, wave),
    question,
    group,
    wave,
    result,
    n,
    asked: withheld?.n ? undefined : result?.n,
    mark,
    absent,
    values: absent === undefined ? values : [],
    withheld: !nothing && withheld !== undefined && isWithheld(withheld),
    recalculated: shares?.recalculated === true,
    ...sidesOf(question, absent === undefined ? values : undefined),
  };
}

/** Of those asked, who is not in the base gave a missing answer: the base would give away how many. */
const hidesBase = ({ base, answers }: ResolvedQuestion, { n, counts }: Withheld): boolean =>
  n || (base === 'valid' && answers.some(({ missing, index }) => missing && counts[index]));

/** Net and both sides of a scale of one answer each. */
function sidesOf(
  { twoSided, question: { kind, answers } }: ResolvedQuestion,
  values: readonly (number | undefined)[] | undefined,
): Pick<Estimate, 'net' | 'positive' | 'negative'> {
  const known = values?.filter((value) => value !== undefined) ?? [];
  // A sum would give a withheld figure away.
  if (known.length !== answers.length || !twoSided || kind === 'multiple')
    return { net: undefined, positive: undefined, negative: undefined };
  return {
    net: net(known, answers),
    positive: topGroup(known, answers),
    negative: bottomGroup(known, answers),
  };
}
