import { msg } from '@lit/localize';
import { descending, greatest, least } from 'd3';
import { fill } from '../../locale/message.js';
import { sentences } from '../../locale/sentences.js';
import { figureText, netText, signed } from './model/figure.js';
import { oneAnswer, sameAnswers } from './model/form.js';
import { groupsOf } from './model/plan.js';
import type { Estimate, ResolvedAnswer, ResolvedGroup, ResolvedQuestion, SurveyPlan } from './model/types.js';
import { counted, words } from './model/words.js';

/** More questions than these are left to the table. */
const MAX_QUESTIONS = 5;
const MAX_ANSWERS = 6;

type Part = string | undefined;

/** What is asked, of whom, and the ends of the figures, in the reader's language. Labels with a colon, so that no word is inflected. */
export function summaryOf(plan: SurveyPlan): string {
  const { questions, waves, locale, latest } = plan;
  const [first] = questions;
  if (!first) return words.noData();
  const [lead = plan.total] = groupsOf(plan, questions);
  const several =
    questions.length > 1
      ? counted(
          msg('{n}\u00a0question | {n}\u00a0questions', { id: 'n-questions' }),
          questions.length,
          locale,
        )
      : undefined;
  const rows = areRows(plan, first)
    ? netEnds(
        plan,
        questions.map((question) => plan.estimate(question, lead, latest)),
        ({ question }) => question.text.text,
      )
    : [
        ...questions.slice(0, MAX_QUESTIONS).flatMap((question) => describe(plan, question, lead)),
        questions.length > MAX_QUESTIONS
          ? msg('The table has all questions.', { id: 'summary-more' })
          : undefined,
      ];
  return sentences([several, waves.length > 1 ? spanOf(plan) : undefined, ...rows]);
}

/** Several questions with one scale are compared by their net. */
const areRows = ({ questions, waves }: SurveyPlan, first: ResolvedQuestion): boolean =>
  questions.length > 1 &&
  waves.length < 2 &&
  questions.every((question) => sameAnswers(first, question)) &&
  first.twoSided &&
  first.question.kind !== 'multiple';

const spanOf = ({ waves: [first], latest }: SurveyPlan): string =>
  fill(msg('Waves: {from} – {to}', { id: 'summary-waves' }), {
    from: first?.text.text ?? '',
    to: latest.text.text,
  });

function describe(plan: SurveyPlan, question: ResolvedQuestion, lead: ResolvedGroup): Part[] {
  const { waves, locale, latest } = plan;
  const estimate = plan.estimate(question, lead, latest);
  const { n, absent, group } = estimate;
  const trend = waves.length > 1;
  const opening = [
    fill(msg('Question: {text}', { id: 'summary-question' }), { text: question.text.text }),
    group.group && fill(msg('Group: {text}', { id: 'summary-group' }), { text: group.text.text }),
    n === undefined || trend ? undefined : words.baseOf(n, locale),
  ];
  if (trend) return [...opening, ...through(plan, question, lead)];
  if (absent !== undefined) return [...opening, absent];
  if (!question.percent) return [...opening, ...numbers(plan, estimate)];
  return [...opening, ...answerEnds(plan, estimate), ...groupEnds(plan, estimate)];
}

/** The first and the last figure of each line. */
function through(plan: SurveyPlan, question: ResolvedQuestion, lead: ResolvedGroup): Part[] {
  const all = plan.waves
    .map((wave) => plan.estimate(question, lead, wave))
    .filter(({ absent }) => absent === undefined);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last) return [];
  const real = question.answers.filter(({ missing }) => !missing).slice(0, MAX_ANSWERS);
  const lines: (ResolvedAnswer | undefined)[] = question.percent ? real : [undefined];
  return lines.map((answer) =>
    fill(msg('{name}: {first} ({from}), {last} ({to})', { id: 'summary-trend' }), {
      name: answer?.text.text ?? words.value(),
      first: shown(plan, question, first.values[answer?.index ?? 0]),
      from: first.wave.text.text,
      last: shown(plan, question, last.values[answer?.index ?? 0]),
      to: last.wave.text.text,
    }),
  );
}

const shown = (plan: SurveyPlan, question: ResolvedQuestion, value = 0): string =>
  signed(plan, question, figureText(plan, question, value));

/** The answers that most and fewest gave. */
function answerEnds(plan: SurveyPlan, { question, values }: Estimate): Part[] {
  const [top, ...rest] = question.answers
    .filter(({ missing }) => !missing)
    .sort((a, b) => descending(values[a.index], values[b.index]));
  const low = rest.at(-1);
  const words = ({ index, text }: ResolvedAnswer) => ({
    name: text.text,
    value: shown(plan, question, values[index]),
  });
  return [top && fill(highest(), words(top)), low && fill(lowest(), words(low))];
}

/** The net and its ends among groups; without one, the ends of the one answer that is drawn. */
function groupEnds(plan: SurveyPlan, { question, net }: Estimate): Part[] {
  const groups = plan.groups.map((group) => plan.estimate(question, group, plan.latest));
  const name = ({ group }: Estimate) => group.text.text;
  if (net !== undefined) {
    const own = fill(msg('Net: {value}', { id: 'summary-net' }), { value: netText(plan, net) });
    return [own, ...netEnds(plan, groups, name)];
  }
  const index = oneAnswer(question);
  const answer = index === undefined ? undefined : question.answers[index];
  if (!answer) return [];
  const found = ends(
    groups,
    name,
    ({ values }) => values[answer.index],
    (value) => shown(plan, question, value),
  );
  const about = fill(msg('Answer: {text}', { id: 'summary-answer' }), { text: answer.text.text });
  return found.length ? [about, ...found] : [];
}

function numbers(plan: SurveyPlan, { question, values: [own] }: Estimate): Part[] {
  const value = fill(msg('Value: {value}', { id: 'summary-value' }), { value: shown(plan, question, own) });
  const groups = plan.groups.map((group) => plan.estimate(question, group, plan.latest));
  const found = ends(
    groups,
    ({ group }) => group.text.text,
    ({ values }) => values[0],
    (each) => shown(plan, question, each),
  );
  return [value, ...found];
}

const netEnds = (plan: SurveyPlan, estimates: Estimate[], name: (estimate: Estimate) => string): Part[] =>
  ends(
    estimates,
    name,
    ({ net }) => net,
    (value) => `${words.net()} ${netText(plan, value)}`,
  );

/** Highest and lowest of the estimates that have a figure; nothing for fewer than two. */
function ends(
  estimates: readonly Estimate[],
  name: (estimate: Estimate) => string,
  read: (estimate: Estimate) => number | undefined,
  show: (value: number) => string,
): string[] {
  const found = estimates.flatMap((estimate) => {
    const value = estimate.absent === undefined ? read(estimate) : undefined;
    return value === undefined ? [] : [{ name: name(estimate), value }];
  });
  const top = greatest(found, ({ value }) => value);
  const low = least([...found].reverse(), ({ value }) => value);
  // Nothing stands out among figures that read the same.
  if (!top || !low || show(top.value) === show(low.value)) return [];
  return [
    fill(highest(), { name: top.name, value: show(top.value) }),
    fill(lowest(), { name: low.name, value: show(low.value) }),
  ];
}

const highest = (): string => msg('Highest: {name}, {value}', { id: 'summary-highest' });
const lowest = (): string => msg('Lowest: {name}, {value}', { id: 'summary-lowest' });
