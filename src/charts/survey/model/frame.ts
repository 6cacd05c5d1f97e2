import { sum } from 'd3';
import type { Words } from '../../../locale/choose.js';
import { dash } from '../../../locale/dash.js';
import { sortRows } from '../../../statistics/order.js';
import type { Base, Series } from '../blocks.js';
import { baseOf } from './bases.js';
import type { Estimate, ResolvedAnswer, ResolvedGroup, ResolvedQuestion, SurveyPlan } from './types.js';
import { join, words } from './words.js';

/** Heading of a block of one question: its text, unless title or subtitle say it already. */
export function questionHeading(
  { document, say, locale }: SurveyPlan,
  { text }: ResolvedQuestion,
  answer?: Words,
): { heading?: Words } {
  const said = [document.title, document.subtitle].some((each) => each && say(each).text.includes(text.text));
  if (!answer) return said ? {} : { heading: text };
  return { heading: said ? answer : join([text, answer], dash(locale)) };
}

/** Heading of one of several blocks of a question: the first also names the question. */
export function groupHeading(
  plan: SurveyPlan,
  question: ResolvedQuestion,
  group: ResolvedGroup,
  place: number,
): { heading: Words } {
  const own = place ? undefined : questionHeading(plan, question).heading;
  return { heading: own ? join([own, group.text], dash(plan.locale)) : group.text };
}

/** Why a block draws nothing, if nothing of it can be drawn. */
export function absence(estimates: readonly Estimate[]): string | undefined {
  if (estimates.some(({ absent }) => absent === undefined)) return undefined;
  return estimates.find(({ mark }) => mark === 'too-few')?.absent ?? words.noData();
}

const SHAPES = ['circle', 'rect', 'diamond', 'triangle', 'circle-open', 'rect-open'] as const;

/** A series with colour and shape by its place. */
export const seriesOf = (
  plan: SurveyPlan,
  id: string,
  text: Words,
  place: number,
  estimates: readonly Estimate[],
): Series => {
  const base = baseOf(plan, estimates);
  return { id, text, legend: legendOf(text, base), base, ...markOf(place) };
};

/** "Journalists, n = 46** ⚠ very small base" */
function legendOf(text: Words, base: Base): Words {
  const named = [text.text, base.text].filter(Boolean).join(', ');
  return { ...text, text: base.small ? `${named} ⚠ ${base.warning}` : named };
}

/** Colour and shape of a series or line. */
export const markOf = (place: number): Pick<Series, 'step' | 'shape'> => ({
  step: `cat-${(place % SHAPES.length) + 1}`,
  shape: SHAPES[place % SHAPES.length] ?? 'circle',
});

/** Rows in the order asked for by `sort`; `value` takes the highlighted answers, else the positive side, else the first answer. */
export function sorted<R>({ options: { sort } }: SurveyPlan, rows: R[], estimate: (row: R) => Estimate): R[] {
  if (!sort) return rows;
  const values = rows.map((row) => {
    const { absent, net, question, positive, negative, values: all } = estimate(row);
    if (absent !== undefined) return undefined;
    if (sort.by === 'net') return net;
    if (sort.by === 'negative') return negative;
    const marked = question.answers.filter(({ highlighted }) => highlighted);
    if (marked.length) return sum(marked, ({ index }) => all[index]);
    return net === undefined ? all[0] : positive;
  });
  return sortRows(values, sort).flatMap((i) => rows.slice(i, i + 1));
}

/** Groups sorted within their sets, the total first. */
export function sortedGroups(
  plan: SurveyPlan,
  groups: ResolvedGroup[],
  estimate: (group: ResolvedGroup) => Estimate,
): ResolvedGroup[] {
  const sets = new Set(groups.map(({ group }) => group?.set));
  return [...sets].flatMap((set) =>
    sorted(
      plan,
      groups.filter(({ group }) => group?.set === set),
      estimate,
    ),
  );
}

/** The head of a set, at its first row only. */
export const section = (
  { section: text, group }: ResolvedGroup,
  before: ResolvedGroup | undefined,
): { section?: Words } => (text && group?.set !== before?.group?.set ? { section: text } : {});

/** A row's words, with the series of it that are withheld: "Agree (withheld: Women)"; without names where all are. */
export function withWithheld(
  { text, ...more }: Words,
  estimates: readonly Estimate[],
  { index }: Pick<ResolvedAnswer, 'index'>,
): Words {
  const hidden = estimates.filter(({ withheld, values }) => withheld && values[index] === undefined);
  if (!hidden.length) return { text, ...more };
  const names = hidden.length < estimates.length ? hidden.map(({ group }) => group.text.text) : [];
  return { ...more, text: `${text} (${[words.withheld(), names.join(', ')].filter(Boolean).join(': ')})` };
}

/** Answers that are no missing ones, then the missing ones. */
export const missingLast = (answers: readonly ResolvedAnswer[]): ResolvedAnswer[] => [
  ...answers.filter(({ missing }) => !missing),
  ...answers.filter(({ missing }) => missing),
];
