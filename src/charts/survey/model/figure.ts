import { msg } from '@lit/localize';
import { sum } from 'd3';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { dash } from '../../../locale/dash.js';
import { lazy } from '../../../locale/lazy.js';
import { fill, plural } from '../../../locale/message.js';
import { formatFigure, formatNumber, percentOf, roundHalfAway } from '../../../locale/number.js';
import type { Cell } from '../blocks.js';
import type { Estimate, Figure, ResolvedAnswer, ResolvedQuestion, ResolvedSurvey } from './types.js';
import { counted, join, words } from './words.js';

/** The figure of an answer, or of a `number` question; undefined where there is none. */
export function answerFigure(
  survey: ResolvedSurvey,
  estimate: Estimate,
  answer?: ResolvedAnswer,
): Figure | undefined {
  const value = estimate.values[answer?.index ?? 0];
  if (value === undefined) return undefined;
  const { question } = estimate;
  const text = figureText(survey, question, value);
  const id = answer ? `${estimate.id}/a${answer.index}` : estimate.id;
  return figure(survey, estimate, { id, value, text }, answer?.text, signed(survey, question, value), answer);
}

/** The net of an estimate, or undefined. */
export function netFigure(survey: ResolvedSurvey, estimate: Estimate): Figure | undefined {
  const { id, net } = estimate;
  if (net === undefined) return undefined;
  const text = netText(survey, net);
  return figure(survey, estimate, { id: `${id}/net`, value: net, text }, { text: words.net() }, text);
}

/** Both sides of a scale, each as one sum named after its answers. */
export function sumFigures(
  survey: ResolvedSurvey,
  estimate: Estimate,
): { negative: Figure; positive: Figure } | undefined {
  const { id, question, negative, positive } = estimate;
  if (negative === undefined || positive === undefined) return undefined;
  const sumOf = (side: 'negative' | 'positive', value: number) => {
    const text = figureText(survey, question, value);
    const cell = { id: `${id}/${side}`, value, text };
    return figure(
      survey,
      estimate,
      cell,
      { text: sideName(question, side) },
      signed(survey, question, value),
    );
  };
  return { negative: sumOf('negative', negative), positive: sumOf('positive', positive) };
}

export function figureText(
  { locale }: ResolvedSurvey,
  { percent, decimals }: ResolvedQuestion,
  value: number,
): string {
  return percent ? formatFigure(value, locale, decimals) : formatNumber(value, locale, { decimals });
}

export function netText({ locale, options }: ResolvedSurvey, value: number): string {
  return formatNumber(value, locale, { decimals: options.decimals, sign: true });
}

/** The figure with its percent sign or unit, as it is spoken: "47%", "44,92 балла". */
export function signed(survey: ResolvedSurvey, question: ResolvedQuestion, value: number): string {
  const text = figureText(survey, question, value);
  if (question.percent) return percentOf(text, survey.locale);
  const { unit, unitForms, decimals } = question;
  if (!unitForms) return text;
  const form = plural(unitForms, roundHalfAway(value, decimals), unit.lang ?? survey.locale.language);
  return `${text}\u00a0${form}`;
}

/** "Agree + Strongly agree" */
export function sideName({ answers }: ResolvedQuestion, side: 'negative' | 'positive'): string {
  const names = answers.filter((answer) => answer.side === side).map(({ text }) => text.text);
  return names.join(' + ');
}

/** Thousands of marks wait for words that are read one at a time: they are written when asked for. */
function figure(
  survey: ResolvedSurvey,
  estimate: Estimate,
  cell: Cell,
  name: Words | undefined,
  text: string,
  answer?: ResolvedAnswer,
): Figure {
  const { locale } = survey;
  const label = lazy(locale, () => labelOf(survey, estimate, name, text, answer));
  const rows = lazy(locale, () => rowsOf(survey, estimate, name, text, answer));
  const { question, group, wave } = estimate;
  return {
    ...cell,
    title: titleOf(estimate, name),
    detail: {
      question: question.question.id,
      ...(answer ? { answer: answer.answer.id } : {}),
      ...(group.group ? { group: group.group.id } : {}),
      ...(wave.wave ? { wave: wave.wave.id } : {}),
    },
    get label() {
      return label();
    },
    get rows() {
      return rows();
    },
  };
}

/** "Question — answer, group, wave: 31%, 374 of 1,204 people" */
function labelOf(
  survey: ResolvedSurvey,
  estimate: Estimate,
  name: Words | undefined,
  text: string,
  answer: ResolvedAnswer | undefined,
): string {
  const { question, group, wave, n } = estimate;
  const of = [name, group.group && group.text, wave.wave && wave.text].flatMap((each) => each?.text ?? []);
  const base =
    peopleText(survey, estimate, answer) ?? (n === undefined ? undefined : baseText(survey, estimate));
  const value = base === undefined ? text : `${text}, ${base}`;
  return `${question.text.text}${of.length ? dash(survey.locale) + of.join(', ') : ''}: ${value}`;
}

function rowsOf(
  survey: ResolvedSurvey,
  estimate: Estimate,
  name: Words | undefined,
  text: string,
  answer: ResolvedAnswer | undefined,
): Datum['rows'] {
  const people = peopleText(survey, estimate, answer);
  const share = answer ? msg('Share', { id: 'share-of' }) : (name?.text ?? words.value());
  return [
    { name: share, value: text },
    ...(people === undefined ? [] : [{ name: msg('Number', { id: 'count' }), value: people }]),
    ...(answer ? netRows(survey, estimate, answer) : []),
    { name: msg('Base', { id: 'base' }), value: baseText(survey, estimate) },
    ...(estimate.mark === '**' ? [{ name: words.verySmallBase(), value: words.caution() }] : []),
  ];
}

const baseText = ({ locale }: ResolvedSurvey, { n, asked }: Estimate): string =>
  n !== undefined
    ? words.base(formatNumber(n, locale))
    : asked === undefined
      ? words.notStated()
      : words.withheld();

/** "374 of 1,204 people". Weighted counts are no numbers of people; more answers than people betray weights, too. */
function peopleText(
  { weighted, locale }: ResolvedSurvey,
  { question: { question }, result, asked, ...estimate }: Estimate,
  answer: ResolvedAnswer | undefined,
): string | undefined {
  // A missing answer's own percentage is of all asked.
  const n = answer?.missing ? asked : estimate.n;
  const count = answer && result?.counts?.[answer.index];
  if (weighted || count === undefined || n === undefined) return undefined;
  if (question.kind !== 'multiple' && sum(result?.counts ?? []) > (asked ?? n)) return undefined;
  const forms = msg('{count} of {n}\u00a0person | {count} of {n}\u00a0people', { id: 'count-of-people' });
  return fill(counted(forms, n, locale), { count: formatNumber(count, locale) });
}

/** The sum of the answer's side, where it is one of several, and the net. */
function netRows(
  survey: ResolvedSurvey,
  { question, net, ...sums }: Estimate,
  { side }: ResolvedAnswer,
): Datum['rows'] {
  if (net === undefined) return [];
  const rows = [{ name: words.net(), value: netText(survey, net) }];
  if (side !== 'positive' && side !== 'negative') return rows;
  if (question.answers.filter((answer) => answer.side === side).length < 2) return rows;
  const total = percentOf(figureText(survey, question, sums[side] ?? 0), survey.locale);
  return [{ name: sideName(question, side), value: total }, ...rows];
}

/** The full name of the mark: the answer, else the question; then group and wave. */
function titleOf({ question, group, wave }: Estimate, name: Words | undefined): Words {
  return join(
    [name ?? question.text, ...(group.group ? [group.text] : []), ...(wave.wave ? [wave.text] : [])],
    ', ',
  );
}
