import type { LikertBlock } from '../blocks.js';
import { arrange, headsOf, LONG_SIDE, stepOf } from './likert-answers.js';
import { baseOf } from './bases.js';
import { answerFigure, netFigure, sumFigures } from './figure.js';
import { absence, groupHeading, questionHeading, section, sorted, sortedGroups } from './frame.js';
import { words } from './words.js';
import type { Estimate, Figure, PlannedBlocks, ResolvedAnswer, SurveyPlan } from './types.js';

type Block = Omit<LikertBlock<Figure>, 'reach'>;
type Row = Block['rows'][number];

/** Bars of answers: rows are waves, or groups of one question, or questions (a block for each group). */
export function likertBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  if (planned.waves.length > 1) return waveBlocks(plan, planned);
  if (planned.questions.length === 1 && planned.groups.length > 1) return [groupBlock(plan, planned)];
  return questionBlocks(plan, planned);
}

function waveBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  const { first, groups, waves } = planned;
  return groups.map((group, place) => {
    const estimates = waves.map((wave) => plan.estimate(first, group, wave));
    return {
      ...blockOf(plan, planned, `q${first.index}/g${group.index}`, estimates, (answers) =>
        estimates.map((each) => rowOf(plan, planned, answers, each, { text: each.wave.text })),
      ),
      ...(groups.length > 1 ? groupHeading(plan, first, group, place) : questionHeading(plan, first)),
    };
  });
}

function groupBlock(plan: SurveyPlan, planned: PlannedBlocks): Block {
  const { first, groups } = planned;
  const order = sortedGroups(plan, groups, (group) => plan.estimate(first, group, plan.latest));
  const estimates = order.map((group) => plan.estimate(first, group, plan.latest));
  return {
    ...blockOf(plan, planned, `q${first.index}`, estimates, (answers) =>
      estimates.map((each, i) => {
        const { text, highlighted } = each.group;
        const head = section(each.group, order[i - 1]);
        return rowOf(plan, planned, answers, each, { text, highlighted, ...head });
      }),
    ),
    ...questionHeading(plan, first),
  };
}

/** One order in all groups, so that rows of the blocks can be compared. */
function questionBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  const { first, questions, groups } = planned;
  const [lead = plan.total] = groups;
  const order = sorted(plan, questions, (question) => plan.estimate(question, lead, plan.latest));
  return groups.map((group) => {
    const estimates = order.map((question) => plan.estimate(question, group, plan.latest));
    const apart = groups.length > 1;
    const once = apart && estimates.every(({ n }) => n === estimates[0]?.n);
    return {
      ...blockOf(plan, planned, `q${first.index}/g${group.index}`, estimates, (answers) =>
        estimates.map((each) => {
          const row = rowOf(plan, planned, answers, each, { text: each.question.text });
          return once ? { ...row, base: { ...row.base, text: '', warning: '' } } : row;
        }),
      ),
      ...(apart ? { heading: group.text } : {}),
      ...(once ? { base: baseOf(plan, estimates) } : {}),
    };
  });
}

function blockOf(
  { options }: SurveyPlan,
  { form, first }: PlannedBlocks,
  id: string,
  estimates: Estimate[],
  rows: (answers: ResolvedAnswer[]) => Row[],
): Block {
  const diverging = form === 'diverging';
  const answers = arrange(first, diverging);
  const absent = absence(estimates);
  const drawn = absent === undefined ? answers : [];
  return {
    form: diverging ? 'diverging' : 'stacked',
    id,
    ...(absent === undefined ? {} : { absent }),
    answers: drawn.map((answer) => ({
      id: `a${answer.index}`,
      text: answer.text,
      side: answer.side,
      step: stepOf(answer, first, diverging),
    })),
    ...(diverging && options.totals ? { totals: true } : {}),
    head: headsOf(answers, diverging),
    rows: absent === undefined ? rows(answers) : [],
  };
}

function rowOf(
  plan: SurveyPlan,
  { form }: PlannedBlocks,
  answers: ResolvedAnswer[],
  estimate: Estimate,
  head: Pick<Row, 'text' | 'section'> & { highlighted?: boolean },
): Row {
  const { id } = estimate;
  // A bar without some of its parts would be taken for a whole.
  const absent = estimate.absent ?? (estimate.withheld ? words.withheld() : undefined);
  const common = { id, highlighted: false, ...head, base: baseOf(plan, [estimate]) };
  if (absent !== undefined) return { ...common, cells: [], absent };
  const cells = answers.map((answer) => answerFigure(plan, estimate, answer));
  if (form !== 'diverging') return { ...common, cells };
  const long = (['negative', 'positive'] as const).some(
    (side) => answers.filter((answer) => answer.side === side).length >= LONG_SIDE,
  );
  const { totals } = plan.options;
  const sums = long || totals ? sumFigures(plan, estimate) : undefined;
  const net = netFigure(plan, estimate);
  return {
    ...common,
    cells,
    ...(sums ? { sums } : {}),
    ...(net ? { net } : {}),
  };
}
