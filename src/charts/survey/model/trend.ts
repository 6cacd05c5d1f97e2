import { msg } from '@lit/localize';
import { descending } from 'd3';
import type { Words } from '../../../locale/choose.js';
import { segments } from '../../../statistics/wave-break.js';
import type { TrendBlock } from '../blocks.js';
import { baseOf } from './bases.js';
import { chunk } from './chunk.js';
import { answerFigure } from './figure.js';
import { MAX_SERIES } from './form.js';
import { absence, groupHeading, markOf, questionHeading } from './frame.js';
import type {
  Estimate,
  Figure,
  PlannedBlocks,
  ResolvedAnswer,
  ResolvedGroup,
  ResolvedQuestion,
  SurveyPlan,
} from './types.js';
import { counted } from './words.js';

type Block = Omit<TrendBlock<Figure>, 'domain'>;

/** What a line follows through the waves. */
interface Line {
  id: string;
  text: Words;
  missing: boolean;
  highlighted: boolean;
  /** The total among groups is what they are read against, so it always stays. */
  reference: boolean;
  estimates: Estimate[];
  answer: ResolvedAnswer | undefined;
}

/** Trends: lines are answers; groups where one answer is highlighted; questions or groups where they are numbers. */
export function trendBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  const { first, questions, groups } = planned;
  const [lead = plan.total] = groups;
  const byGroup = groups.length > 1;
  if (!first.percent) {
    if (byGroup) return questions.map((question) => groupLines(plan, groups, question));
    const lines = questions.map((question) => questionLine(plan, question, lead));
    return chunk(lines, MAX_SERIES).map((some, i) => blockOf(plan, first, `q${first.index}/${i}`, some));
  }
  const [marked, ...more] = first.answers.filter(({ highlighted }) => highlighted);
  if (byGroup && marked && !more.length) return [groupLines(plan, groups, first, marked)];
  return groups.map((group, i) => ({
    ...blockOf(plan, first, `q${first.index}/g${group.index}`, answerLines(plan, first, group)),
    ...(byGroup ? groupHeading(plan, first, group, i) : questionHeading(plan, first)),
  }));
}

const through = (plan: SurveyPlan, question: ResolvedQuestion, group: ResolvedGroup): Estimate[] =>
  plan.waves.map((wave) => plan.estimate(question, group, wave));

function groupLines(
  plan: SurveyPlan,
  groups: ResolvedGroup[],
  question: ResolvedQuestion,
  answer?: ResolvedAnswer,
): Block {
  const lines = groups.map((group): Line => ({
    id: `g${group.index}`,
    text: group.text,
    missing: false,
    highlighted: group.highlighted,
    reference: !group.group,
    estimates: through(plan, question, group),
    answer,
  }));
  return {
    ...blockOf(plan, question, `q${question.index}`, lines),
    ...questionHeading(plan, question, answer?.text),
  };
}

const questionLine = (plan: SurveyPlan, question: ResolvedQuestion, group: ResolvedGroup): Line => ({
  id: `q${question.index}`,
  text: question.text,
  missing: false,
  highlighted: false,
  reference: false,
  estimates: through(plan, question, group),
  answer: undefined,
});

function answerLines(plan: SurveyPlan, question: ResolvedQuestion, group: ResolvedGroup): Line[] {
  const estimates = through(plan, question, group);
  return question.answers.map((answer) => ({
    id: `a${answer.index}`,
    text: answer.text,
    missing: answer.missing,
    highlighted: answer.highlighted,
    reference: false,
    estimates,
    answer,
  }));
}

function blockOf(plan: SurveyPlan, question: ResolvedQuestion, id: string, all: Line[]): Block {
  const absent = absence(all.flatMap(({ estimates }) => estimates));
  const lines = choose(all);
  const block: Block = {
    form: 'trend',
    id,
    waves: [],
    lines: [],
    unit: question.percent ? { text: '%' } : question.unit,
    breakText: msg('Method changed', { id: 'method-changed' }),
    ...(lines.length < all.length && absent === undefined
      ? { shortened: shortened(plan, lines.length) }
      : {}),
  };
  if (absent !== undefined) return { ...block, absent };
  return {
    ...block,
    waves: plan.waves.map((wave, i) => ({
      id: `w${wave.index}`,
      text: wave.text,
      day: wave.day,
      break: wave.break && i > 0,
      base: baseOf(plan, [...new Set(lines.flatMap(({ estimates }) => estimates.slice(i, i + 1)))]),
    })),
    lines: lines.map((line, place) => lineOf(plan, line, place)),
  };
}

function lineOf(plan: SurveyPlan, line: Line, place: number): Block['lines'][number] {
  const { id, text, missing, highlighted, estimates, answer } = line;
  const points = estimates.map((estimate) => {
    const cell = answerFigure(plan, estimate, answer);
    return cell && { cell, small: estimate.mark === '**' };
  });
  return {
    id,
    text,
    missing,
    highlighted,
    ...(missing ? { step: 'missing', shape: 'circle-open' as const } : markOf(place)),
    points,
    segments: segments(plan.waves, (i) => !!points[i]).filter((run) => run.length > 1),
  };
}

/** At most six lines: highlighted ones, else the largest at their last wave; missing answers last if there is room. */
function choose(all: Line[]): Line[] {
  const real = all.filter(({ missing }) => !missing);
  if (real.length <= MAX_SERIES) return [...real, ...all.filter(({ missing }) => missing)];
  const marked = real.filter(({ highlighted, reference }) => highlighted || reference);
  const largest = [...real].sort((a, b) => descending(rank(a), rank(b)));
  const wanted = marked.some(({ highlighted }) => highlighted) ? marked : largest;
  const kept = new Set(wanted.slice(0, MAX_SERIES));
  return real.filter((line) => kept.has(line));
}

function rank({ reference, estimates, answer }: Line): number {
  if (reference) return Infinity;
  const last = estimates.findLast(({ absent }) => absent === undefined);
  return last?.values[answer?.index ?? 0] ?? -Infinity;
}

const shortened = ({ locale }: SurveyPlan, lines: number): string =>
  counted(
    msg(
      'Only {n}\u00a0line is shown; the table has them all. | Only {n}\u00a0lines are shown; the table has them all.',
      { id: 'lines-left-out' },
    ),
    lines,
    locale,
  );
