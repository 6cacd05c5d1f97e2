import { fill } from '../../../locale/message.js';
import { percentOf } from '../../../locale/number.js';
import { sortAnswers } from '../../../statistics/order.js';
import type { DotsBlock, Series } from '../blocks.js';
import { baseOf, NO_BASE } from './bases.js';
import { chunk } from './chunk.js';
import { answerFigure } from './figure.js';
import { MAX_SERIES } from './form.js';
import { absence, questionHeading, section, seriesOf, sorted, sortedGroups, withWithheld } from './frame.js';
import type {
  Estimate,
  Figure,
  PlannedBlocks,
  ResolvedAnswer,
  ResolvedGroup,
  ResolvedQuestion,
  SurveyPlan,
} from './types.js';
import { words } from './words.js';

type Block = DotsBlock<Figure>;
type Row = Block['rows'][number];

/**
 * Dots. One answer: rows are groups with the total as a line, or questions with groups as series.
 * All answers: rows are answers, groups are series.
 */
export function dotsBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  const { questions, first } = planned;
  const groups = planned.groups.filter(({ group }) => group);
  const answer = planned.answer === undefined ? undefined : first.answers[planned.answer];
  if (answer && groups.length && (questions.length === 1 || groups.length > MAX_SERIES)) {
    return questions.map((question) => groupRows(plan, planned, question, answer.index));
  }
  // Groups are the series; the total only where there are none, it stays in the table.
  const chunks = chunk(groups.length ? groups : planned.groups, MAX_SERIES);
  if (answer) return chunks.map((some) => questionRows(plan, planned, some, answer));
  return questions.flatMap((question) => chunks.map((some) => answerRows(plan, planned, some, question)));
}

/** One answer of a question in each group, and in all as a line. */
function groupRows(
  plan: SurveyPlan,
  planned: PlannedBlocks,
  question: ResolvedQuestion,
  index: number,
): Block {
  const answer = question.answers[index];
  const estimate = (group: ResolvedGroup) => plan.estimate(question, group, plan.latest);
  const groups = sortedGroups(
    plan,
    planned.groups.filter(({ group }) => group),
    estimate,
  );
  const total = planned.groups.find(({ group }) => !group);
  const all = total && estimate(total);
  const cell = all && answerFigure(plan, all, answer);
  return {
    ...blockOf(question, [...groups.map(estimate), ...(all ? [all] : [])], (): Drawn => ({
      series: [lone(plan)],
      rows: groups.map((group, i) => {
        const each = estimate(group);
        const hidden = each.withheld && each.values[index] === undefined ? words.withheld() : undefined;
        const absent = each.absent ?? hidden;
        return {
          id: each.id,
          text: group.text,
          base: baseOf(plan, [each]),
          highlighted: group.highlighted,
          ...section(group, groups[i - 1]),
          points: pointsOf(plan, each, answer, 0),
          ...(absent === undefined ? {} : { absent }),
        };
      }),
    })),
    ...questionHeading(plan, question, answer?.text),
    ...(cell && total ? { total: { cell, text: totalText(plan, total, cell) } } : {}),
  };
}

/** One answer of each question, groups as series. */
function questionRows(
  plan: SurveyPlan,
  { first, questions, groups: [lead = plan.total] }: PlannedBlocks,
  some: ResolvedGroup[],
  answer: ResolvedAnswer,
): Block {
  const estimate = (question: ResolvedQuestion, group: ResolvedGroup) =>
    plan.estimate(question, group, plan.latest);
  const order = sorted(plan, questions, (question) => estimate(question, lead));
  const drawn = some.filter((group) => order.some((each) => estimate(each, group).absent === undefined));
  const groups = drawn.length ? drawn : some;
  const estimates = order.map((question) => groups.map((group) => estimate(question, group)));
  return {
    ...blockOf(first, estimates.flat(), () => ({
      series: groups.map((group, i) =>
        seriesOf(
          plan,
          `g${group.index}`,
          group.text,
          i,
          order.map((question) => estimate(question, group)),
        ),
      ),
      rows: order.map((question): Row => {
        const own = groups.map((group) => estimate(question, group));
        const absent = absence(own);
        return {
          id: `q${question.index}`,
          text: withWithheld(question.text, own, answer),
          base: NO_BASE,
          highlighted: false,
          points: own.flatMap((each, i) => pointsOf(plan, each, question.answers[answer.index], i)),
          ...(absent === undefined ? {} : { absent }),
        };
      }),
    })),
    heading: answer.text,
  };
}

/** All answers of a question, groups as series. */
function answerRows(
  plan: SurveyPlan,
  { groups: [lead = plan.total] }: PlannedBlocks,
  some: ResolvedGroup[],
  question: ResolvedQuestion,
): Block {
  const estimates = some.map((group) => plan.estimate(question, group, plan.latest));
  const drawn = estimates.filter(({ absent }) => absent === undefined);
  const first = [plan.estimate(question, lead, plan.latest), ...drawn].find(
    ({ absent }) => absent === undefined,
  );
  const order = sortAnswers(question.question, first?.values ?? [], plan.options.sort);
  const byGroup = some.some(({ group }) => group);
  return {
    ...blockOf(question, estimates, () => ({
      series: byGroup
        ? drawn.map((each, i) => seriesOf(plan, `g${each.group.index}`, each.group.text, i, [each]))
        : [lone(plan)],
      rows: order.flatMap((index): Row[] =>
        question.answers.slice(index, index + 1).map((answer) => ({
          id: `a${index}`,
          text: withWithheld(answer.text, drawn, answer),
          base: NO_BASE,
          highlighted: answer.highlighted,
          points: drawn.flatMap((each, i) => pointsOf(plan, each, answer, i)),
        })),
      ),
    })),
    ...questionHeading(plan, question),
    ...(byGroup ? {} : { base: baseOf(plan, estimates) }),
  };
}

type Drawn = Pick<Block, 'series' | 'rows'>;

function blockOf(question: ResolvedQuestion, estimates: Estimate[], draw: () => Drawn): Block {
  const absent = absence(estimates);
  return {
    form: 'dots',
    id: `q${question.index}/g${estimates[0]?.group.index ?? -1}`,
    domain: [0, 100],
    unit: { text: '%' },
    ...(absent === undefined ? draw() : { absent, series: [], rows: [] }),
  };
}

function pointsOf(
  plan: SurveyPlan,
  estimate: Estimate,
  answer: ResolvedAnswer | undefined,
  series: number,
): Row['points'] {
  const cell = answerFigure(plan, estimate, answer);
  return cell ? [{ series, cell, small: estimate.mark === '**' }] : [];
}

/** "All respondents: 30%" */
const totalText = ({ locale }: SurveyPlan, { text }: ResolvedGroup, cell: Figure): string =>
  fill('{name}: {value}', { name: text.text, value: percentOf(cell.text, locale) });

/** The series of a block that has but one and names it nowhere. */
const lone = (plan: SurveyPlan): Series => ({
  ...seriesOf(plan, 's0', { text: '' }, 0, []),
  base: NO_BASE,
});
