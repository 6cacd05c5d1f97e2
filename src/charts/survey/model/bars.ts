import type { Words } from '../../../locale/choose.js';
import { sortAnswers } from '../../../statistics/order.js';
import type { BarsBlock, Base, Series } from '../blocks.js';
import { baseOf, NO_BASE } from './bases.js';
import { answerFigure } from './figure.js';
import {
  absence,
  groupHeading,
  questionHeading,
  seriesOf,
  sorted,
  sortedGroups,
  withWithheld,
} from './frame.js';
import type { Estimate, Figure, PlannedBlocks, SurveyPlan } from './types.js';

type Block = Omit<BarsBlock<Figure>, 'domain'>;
type Row = Block['rows'][number];

/** Bars: answers down, one or two groups across; more groups a block each. Numbers: a bar for each question or group. */
export function barsBlocks(plan: SurveyPlan, planned: PlannedBlocks): Block[] {
  if (!planned.first.percent) return [numberBlock(plan, planned)];
  const { first, groups } = planned;
  const estimates = groups.map((group) => plan.estimate(first, group, plan.latest));
  const drawn = estimates.find(({ absent }) => absent === undefined);
  const order = sortAnswers(first.question, drawn?.values ?? [], plan.options.sort);
  const answers = order.flatMap((index) => first.answers.slice(index, index + 1));
  const across = columns(estimates);
  return across.map((together, place) => {
    const [{ group }] = together;
    const apart = across.length > 1;
    const alone = together.length === 1 && (apart || !group.group);
    const heading = apart ? groupHeading(plan, first, group, place) : questionHeading(plan, first);
    const base = apart || alone ? { base: baseOf(plan, together) } : {};
    const shown = together.filter(({ absent }) => absent === undefined);
    const absent = absence(together);
    return {
      form: 'bars',
      id: `q${first.index}/g${group.index}`,
      ...heading,
      ...base,
      ...(absent === undefined ? {} : { absent }),
      series: shown.map((estimate, i) =>
        alone
          ? nameless(estimate.id, baseOf(plan, [estimate]))
          : seriesOf(plan, estimate.id, estimate.group.text, i, [estimate]),
      ),
      rows: (shown.length ? answers : []).map((answer) => ({
        id: `a${answer.index}`,
        text: withWithheld(answer.text, shown, answer),
        highlighted: answer.highlighted,
        missing: answer.missing,
        cells: shown.map((estimate) => answerFigure(plan, estimate, answer)),
      })),
      unit: { text: '%' },
      muted: answers.some(({ highlighted }) => highlighted),
    };
  });
}

/** Two series stand side by side: two groups, or the total and the one group that can be drawn; else each has a block. */
function columns(estimates: Estimate[]): [Estimate, ...Estimate[]][] {
  const [first, ...rest] = estimates;
  if (!first) return [];
  if (rest.length < 2) return [[first, ...rest]];
  if (rest.length > 2) return estimates.map((estimate) => [estimate]);
  const drawn = estimates.filter(({ group, absent }) => group.group && absent === undefined);
  const [one, ...others] =
    drawn.length > 1 ? drawn : [...estimates.filter(({ group }) => !group.group), ...drawn];
  return one ? [[one, ...others]] : [];
}

/** One bar for each group of a question, or for each of several questions of one unit. */
function numberBlock(plan: SurveyPlan, { first, questions, groups }: PlannedBlocks): Block {
  const [lead = plan.total] = groups;
  const byGroup = groups.length > 1;
  const estimates = byGroup
    ? sortedGroups(plan, groups, (group) => plan.estimate(first, group, plan.latest)).map((group) =>
        plan.estimate(first, group, plan.latest),
      )
    : sorted(
        plan,
        questions.map((question) => plan.estimate(question, lead, plan.latest)),
        (estimate) => estimate,
      );
  const absent = absence(estimates);
  return {
    form: 'bars',
    id: `q${first.index}`,
    ...(byGroup ? questionHeading(plan, first) : {}),
    ...(absent === undefined ? {} : { absent }),
    series: absent === undefined ? [nameless(`q${first.index}`, NO_BASE)] : [],
    rows: estimates
      .filter((estimate) => estimate.absent === undefined)
      .map((estimate): Row => {
        const { text } = byGroup ? estimate.group : estimate.question;
        return {
          id: estimate.id,
          text: withBase(text, baseOf(plan, [estimate]).text),
          highlighted: estimate.group.highlighted,
          missing: false,
          cells: [answerFigure(plan, estimate)],
        };
      }),
    unit: first.unit,
    muted: estimates.some(({ group }) => group.highlighted),
  };
}

/** Rows of bars have no place of their own for the base. */
function withBase(words: Words, base: string): Words {
  return base ? { ...words, text: `${words.text} (${base})` } : words;
}

/** The one series of a block; its base is written under the heading. */
const nameless = (id: string, base: Base): Series => ({
  id,
  text: { text: '' },
  legend: { text: '' },
  base: { ...base, text: '', warning: '' },
  step: 'cat-1',
  shape: 'circle',
});
