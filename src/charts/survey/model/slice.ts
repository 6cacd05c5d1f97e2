import { formatNumber } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { bottomGroup, net, topGroup } from '../../../statistics/net.js';
import { findResult } from './study.js';
import type { Asked, Part, Round, Slice, Study } from './types.js';
import { words } from './words.js';

/** Figures of the question in this group and wave; the same object for the same place. */
export function sliceOf(study: Study, asked: Asked, part: Part, round: Round): Slice {
  const id = `q${asked.index}/g${part.index}/w${round.index}`;
  let slice = study.slices.get(id);
  if (!slice) study.slices.set(id, (slice = readSlice(study, id, asked, part, round)));
  return slice;
}

function readSlice(study: Study, id: string, asked: Asked, part: Part, round: Round): Slice {
  const result = findResult(study, asked, part, round);
  const { question, percent } = asked;
  const mark = result ? baseMark(result.n, { minBase: study.options.minBase, census: study.census }) : 'none';
  const slice: Slice = {
    id,
    asked,
    part,
    round,
    result,
    n: result?.n,
    mark,
    absent: undefined,
    values: [],
    net: undefined,
    positive: 0,
    negative: 0,
    sum: 0,
  };
  const spread = percent && result ? distribution(question, result, 'all') : undefined;
  const values = spread ? spread.percents : [result?.value ?? NaN];
  if (!result || spread?.empty || values.length < 1 || !values.every(Number.isFinite)) {
    slice.absent = words.noData();
  } else if (mark === 'too-few') {
    slice.absent = words.tooFew(formatNumber(result.n!, study.locale));
  } else {
    slice.values = values;
    slice.sum = spread?.total ?? 0;
    if (asked.twoSided && question.kind !== 'multiple') {
      slice.net = net(values, question.answers);
      slice.positive = topGroup(values, question.answers);
      slice.negative = bottomGroup(values, question.answers);
    }
  }
  return slice;
}

/** All slices of the questions with all parts and rounds that are drawn. */
export function allSlices(
  study: Study,
  asked: readonly Asked[],
  parts: readonly Part[],
  rounds = study.rounds,
): Slice[] {
  return asked.flatMap((each) =>
    parts.flatMap((part) => rounds.map((round) => sliceOf(study, each, part, round))),
  );
}

/** The total, where the questions have one, and the groups. */
export function partsOf(study: Study, asked: readonly Asked[]): Part[] {
  const hasTotal = asked.some((each) =>
    study.rounds.some((round) => findResult(study, each, study.total, round)),
  );
  return hasTotal || !study.groups.length ? [study.total, ...study.groups] : study.groups;
}
