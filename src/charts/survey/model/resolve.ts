import { ascending, max } from 'd3';
import { firstDay, lastDay, parseDate } from '../../../documents/date.js';
import type { Answer, Question, Result, SurveyDocument } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { plural } from '../../../locale/message.js';
import { isCensus } from '../../../statistics/base.js';
import { hasScale } from '../../../statistics/net.js';
import type { Side, SurveyOptions } from '../blocks.js';
import type { ResolvedGroup, ResolvedQuestion, ResolvedSurvey, ResolvedWave } from './types.js';
import { withheldOf } from './withheld.js';
import { words } from './words.js';

type Say = (text: Text) => Words;

/** What the options choose of a document, in the reader's words. Ids that are not there count as not written. */
export function resolveSurvey(
  document: SurveyDocument,
  options: SurveyOptions,
  locale: Locale,
): ResolvedSurvey {
  const say: Say = (text) => chooseText(text, locale, document.language);
  const asked = pick(document.questions, options.question);
  const results = asked.flatMap((question) => question.results);
  const numberDecimals = decimalsOf(asked);
  const waves = resolveWaves(document, options, new Set(results.map(({ wave }) => wave)), say);
  return {
    document,
    options,
    locale,
    census: isCensus(document.methodology),
    questions: asked.map((question) => {
      const decimals = question.kind === 'number' ? numberDecimals : options.decimals;
      return resolveQuestion(
        question,
        document.questions.indexOf(question),
        { decimals, locale },
        options,
        say,
      );
    }),
    total: {
      index: -1,
      group: undefined,
      text: { text: words.everyone() },
      section: undefined,
      highlighted: false,
    },
    groups: resolveGroups(document, options, new Set(results.map(({ group }) => group)), say),
    waves,
    latest: waves.at(-1) ?? NO_WAVE,
    results: new Map(
      asked.flatMap(({ id, results: own }) =>
        own.map((result) => [resultKey(id, result.group, result.wave), result]),
      ),
    ),
    withheld: withheldOf(document, asked),
    weighted: results.some(
      ({ weightedN, counts }) =>
        weightedN !== undefined || counts?.some((count) => !Number.isInteger(count)) === true,
    ),
    say,
  };
}

/** A result of the question; where only one wave is drawn, also one that names no wave. */
export function resultOf(
  { results, waves }: ResolvedSurvey,
  { question }: ResolvedQuestion,
  { group }: ResolvedGroup,
  { wave }: ResolvedWave,
): Result | undefined {
  return (
    results.get(resultKey(question.id, group?.id, wave?.id)) ??
    (waves.length === 1 ? results.get(resultKey(question.id, group?.id, undefined)) : undefined)
  );
}

const resultKey = (...ids: (string | undefined)[]): string => JSON.stringify(ids);

/** Those that are wanted, in the order wanted; all where none of the wanted is there. */
function pick<T extends { id: string }>(all: readonly T[], wanted: readonly string[]): readonly T[] {
  const found = wanted.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return found.length ? [...new Set(found)] : all;
}

/** A unit over many numbers, on an axis or in a head, has the form of five. */
const MANY = 5;

function resolveQuestion(
  question: Question,
  index: number,
  { decimals, locale: { language } }: { decimals: number; locale: Locale },
  { highlight }: SurveyOptions,
  say: Say,
): ResolvedQuestion {
  const twoSided = hasScale(question.answers);
  const unit = say(question.unit ?? '');
  return {
    index,
    question,
    text: say(question.text),
    percent: question.kind !== 'number',
    base: question.kind === 'multiple' ? 'all' : (question.percentBase ?? 'all'),
    twoSided,
    decimals,
    unit: { ...unit, text: plural(unit.text, MANY, unit.lang ?? language) },
    unitForms: unit.text,
    answers: question.answers.map((answer, i) => ({
      index: i,
      answer,
      text: say(answer.text),
      side: sideOf(answer, twoSided),
      missing: answer.kind === 'missing',
      highlighted: highlight.includes(answer.id),
    })),
  };
}

function sideOf({ kind, value }: Answer, twoSided: boolean): Side {
  if (kind === 'missing') return 'missing';
  if (!twoSided) return 'plain';
  return kind === 'neutral' || !value ? 'neutral' : value < 0 ? 'negative' : 'positive';
}

function resolveGroups(
  { groups = [], sets = [] }: SurveyDocument,
  { by = '', highlight }: SurveyOptions,
  present: ReadonlySet<string | undefined>,
  say: Say,
): ResolvedGroup[] {
  const known = new Set(groups.map((group) => group.set));
  const asked = by.split(' ').filter((set) => known.has(set));
  // Without a total there is nothing to draw but the groups.
  const instead = present.has(undefined) ? [] : groups.filter(({ id }) => present.has(id)).slice(0, 1);
  const wanted = asked.length ? asked : instead.map(({ set }) => set);
  return wanted.flatMap((id) => {
    const set = sets.find((each) => each.id === id);
    const section = set && say(set.text);
    return groups.flatMap((group, index) => {
      if (group.set !== id || !present.has(group.id)) return [];
      return { index, group, text: say(group.text), section, highlighted: highlight.includes(group.id) };
    });
  });
}

const NO_WAVE: ResolvedWave = { index: -1, wave: undefined, text: { text: '' }, day: 0, break: false };

/** The chosen waves in order of time; one without figures between others stays, as a gap in their lines. */
function resolveWaves(
  { waves = [] }: SurveyDocument,
  options: SurveyOptions,
  present: ReadonlySet<string | undefined>,
  say: Say,
): ResolvedWave[] {
  const chosen = pick(
    waves.filter(({ id }) => present.has(id)),
    options.wave,
  );
  const all = waves
    .map((wave, index) => ({
      index,
      wave,
      text: say(wave.text),
      day: middle(wave.date),
      break: !!wave.break,
    }))
    .sort((a, b) => ascending(a.day, b.day));
  const isChosen = all.map(({ wave }) => chosen.includes(wave));
  const [first, last] = [isChosen.indexOf(true), isChosen.lastIndexOf(true)];
  if (first < 0) return [NO_WAVE];
  const drawn = all.flatMap((_, i) =>
    isChosen[i] || (!options.wave.length && i > first && i < last) ? i : [],
  );
  return drawn.flatMap((at, i) => {
    const wave = all[at];
    // A change of method since the wave that is drawn before this one.
    const since = all.slice((drawn[i - 1] ?? -1) + 1, at + 1);
    return wave ? { ...wave, break: since.some((each) => each.break) } : [];
  });
}

/** As many as the numbers of the document have, at most two, and the same for all. */
function decimalsOf(questions: readonly Question[]): number {
  const values = questions.flatMap(({ results }) => results.map(({ value = 0 }) => value));
  return Math.min(2, max(values, (value) => String(value).split('.')[1]?.length ?? 0) ?? 0);
}

/** The day in the middle of a date, counted from 1970-01-01. */
function middle(text: string): number {
  const date = parseDate(text);
  if (!date) return 0;
  const first = firstDay(date);
  return (first + (lastDay(date) ?? first)) / 2;
}
