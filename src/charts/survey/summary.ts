import { msg } from '@lit/localize';
import { greatest, group, least, max, sum } from 'd3';
import { fill } from '../../locale/message.js';
import { sentences } from '../../locale/sentences.js';
import { isComplete } from '../../statistics/rounding.js';
import { netText, signed } from './model/figure.js';
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
  const { n, absent, group: people } = estimate;
  const trend = waves.length > 1;
  const opening = [
    fill(msg('Question: {text}', { id: 'summary-question' }), { text: question.text.text }),
    people.group && fill(msg('Group: {text}', { id: 'summary-group' }), { text: people.text.text }),
    n === undefined || trend ? undefined : words.baseOf(n, locale),
  ];
  if (trend) return [...opening, ...through(plan, question, lead)];
  if (absent !== undefined) return [...opening, absent];
  if (!question.percent) return [...opening, ...numbers(plan, estimate)];
  return [...opening, ...answerEnds(plan, estimate), ...groupEnds(plan, estimate)];
}

/**
 * The first and the last figure of each line, apart for the waves before and after a change of method: a rise or a fall
 * over a break is none.
 */
function through(plan: SurveyPlan, question: ResolvedQuestion, lead: ResolvedGroup): Part[] {
  const estimates = plan.waves.map((wave) => plan.estimate(question, lead, wave));
  const stretches = stretchesOf(estimates);
  const real = question.answers.filter(({ missing }) => !missing).slice(0, MAX_ANSWERS);
  const lines: (ResolvedAnswer | undefined)[] = question.percent ? real : [undefined];
  return stretches.flatMap((stretch, i) => [
    i > 0 ? words.methodChanged() : undefined,
    ...lines.map((answer) => lineText(plan, question, stretch, answer)),
  ]);
}

/** Waves with figures that can be compared with each other. */
function stretchesOf(estimates: readonly Estimate[]): Estimate[][] {
  const stretches: Estimate[][] = [[]];
  for (const estimate of estimates) {
    if (estimate.wave.break && stretches.at(-1)?.length) stretches.push([]);
    if (estimate.absent === undefined) stretches.at(-1)?.push(estimate);
  }
  const drawn = stretches.filter(({ length }) => length);
  return drawn.length > 1 || (drawn[0]?.length ?? 0) > 1 ? drawn : [];
}

function lineText(
  plan: SurveyPlan,
  question: ResolvedQuestion,
  stretch: readonly Estimate[],
  answer: ResolvedAnswer | undefined,
): Part {
  const known = stretch.filter(({ values }) => values[answer?.index ?? 0] !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  const text = {
    name: answer?.text.text ?? words.value(),
    first: shown(plan, question, first.values[answer?.index ?? 0]),
    from: first.wave.text.text,
    last: shown(plan, question, last.values[answer?.index ?? 0]),
    to: last.wave.text.text,
  };
  return first === last
    ? fill(msg('{name}: {first} ({from})', { id: 'summary-one-wave' }), text)
    : fill(msg('{name}: {first} ({from}), {last} ({to})', { id: 'summary-trend' }), text);
}

const shown = (plan: SurveyPlan, question: ResolvedQuestion, value = 0): string =>
  signed(plan, question, value);

/** The answers that most and fewest gave, as far as those that were not published cannot be more or fewer. */
function answerEnds(plan: SurveyPlan, { question, values, result, withheld }: Estimate): Part[] {
  const answers = question.answers.filter(({ missing }) => !missing);
  const found = answers.flatMap(({ index, text }) => {
    const value = values[index];
    return value === undefined ? [] : [{ name: text.text, value }];
  });
  const { percent } = result ?? {};
  const partly =
    withheld || (percent !== undefined && question.question.kind !== 'multiple' && !isComplete(percent));
  const rest = 100 - sum(values, (value) => value);
  const top = max(found, ({ value }) => value) ?? 0;
  const show = (value: number) => shown(plan, question, value);
  const told =
    found.length < 2
      ? found.map(({ name, value }) => fill(highest(), { name, value: show(value) }))
      : endsOf(found, show);
  if (!partly) return told;
  return question.question.kind !== 'multiple' && top > rest ? told.slice(0, 1) : [];
}

/** The net and its ends among groups; without one, the ends of the one answer that is drawn. */
function groupEnds(plan: SurveyPlan, { question, net }: Estimate): Part[] {
  const show = (value: number) => netWords(plan, value);
  if (net !== undefined) {
    const own = fill(msg('Net score: {value}', { id: 'summary-net-score' }), { value: netText(plan, net) });
    return [own, ...setEnds(plan, question, (estimate) => estimate.net, show)];
  }
  const index = oneAnswer(question);
  const answer = index === undefined ? undefined : question.answers[index];
  if (!answer) return [];
  const found = setEnds(
    plan,
    question,
    ({ values }) => values[answer.index],
    (value) => shown(plan, question, value),
  );
  const about = fill(msg('Answer: {text}', { id: 'summary-answer' }), { text: answer.text.text });
  return found.length ? [about, ...found] : [];
}

function numbers(plan: SurveyPlan, { question, values: [own] }: Estimate): Part[] {
  const show = (value: number) => shown(plan, question, value);
  const value = fill(msg('Value: {value}', { id: 'summary-value' }), { value: show(own ?? 0) });
  return [value, ...setEnds(plan, question, ({ values }) => values[0], show)];
}

const netWords = (plan: SurveyPlan, value: number): string => `${words.net()} ${netText(plan, value)}`;

/** The ends of several questions, by their net. */
const netEnds = (plan: SurveyPlan, estimates: Estimate[], name: (estimate: Estimate) => string): Part[] =>
  ends(
    estimates,
    name,
    ({ net }) => net,
    (value) => netWords(plan, value),
  );

/** The ends within each set of groups: groups of two sets are parts of the same people and not compared. */
function setEnds(
  plan: SurveyPlan,
  question: ResolvedQuestion,
  read: (estimate: Estimate) => number | undefined,
  show: (value: number) => string,
): Part[] {
  const sets = group(plan.groups, (each) => each.group?.set);
  return [...sets.values()].flatMap((groups) => {
    const estimates = groups.map((each) => plan.estimate(question, each, plan.latest));
    const found = ends(estimates, (estimate) => estimate.group.text.text, read, show);
    return found.length && sets.size > 1 ? [groups[0]?.section?.text, ...found] : found;
  });
}

/**
 * Highest and lowest of estimates that can be compared. Those on a very small base are not named, for chance would name
 * them; nothing is said where one has no figure, which might be the highest.
 */
function ends(
  estimates: readonly Estimate[],
  name: (estimate: Estimate) => string,
  read: (estimate: Estimate) => number | undefined,
  show: (value: number) => string,
): string[] {
  const solid = estimates.filter(({ mark }) => mark !== '**' && mark !== 'too-few');
  const found = solid.flatMap((estimate) => {
    const value = estimate.absent === undefined ? read(estimate) : undefined;
    return value === undefined ? [] : [{ name: name(estimate), value }];
  });
  return found.length < solid.length ? [] : endsOf(found, show);
}

interface Named {
  name: string;
  value: number;
}

/** All that read the same at an end are named; nothing stands out where all read the same. */
function endsOf(found: readonly Named[], show: (value: number) => string): string[] {
  const top = greatest(found, ({ value }) => value);
  const low = least(found, ({ value }) => value);
  if (!top || !low || show(top.value) === show(low.value)) return [];
  const alike = (end: Named) => found.filter(({ value }) => show(value) === show(end.value));
  const told = (end: Named) => ({
    name: alike(end)
      .map(({ name }) => name)
      .join(', '),
    value: show(end.value),
  });
  return [fill(highest(), told(top)), fill(lowest(), told(low))];
}

const highest = (): string => msg('Highest: {name}, {value}', { id: 'summary-highest' });
const lowest = (): string => msg('Lowest: {name}, {value}', { id: 'summary-lowest' });
