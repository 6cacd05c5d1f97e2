import { firstDay, lastDay, parseDate } from '../../../documents/date.js';
import type { Answer, Question, Result, SurveyDocument } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { isCensus } from '../../../statistics/base.js';
import type { Side, SurveyOptions } from '../blocks.js';
import type { Asked, Part, Round, Study } from './types.js';
import { words } from './words.js';

export function readStudy(document: SurveyDocument, options: SurveyOptions, locale: Locale): Study {
  const say = (text: Text) => chooseText(text, locale, document.language);
  const pick = <T extends { id: string }>(all: readonly T[], wanted: string[]) => {
    const found = wanted.map((id) => all.find((each) => each.id === id)).filter((each) => each !== undefined);
    return found.length ? [...new Set(found)] : all;
  };
  const asked = pick(document.questions, options.question);
  const used = (key: 'group' | 'wave') => new Set(asked.flatMap((q) => q.results.map((r) => r[key])));
  return {
    document,
    options,
    locale,
    census: isCensus(document.methodology),
    questions: asked.map((question) => readQuestion(question, document.questions.indexOf(question))),
    total: {
      index: -1,
      group: undefined,
      text: { text: words.everyone() },
      section: undefined,
      highlighted: false,
    },
    groups: readGroups(),
    rounds: readRounds(),
    results: new Map(
      asked.flatMap((q) => q.results.map((r): [string, Result] => [resultKey(q.id, r.group, r.wave), r])),
    ),
    slices: new Map(),
    data: new Map(),
    weighted: asked.some(({ results }) =>
      results.some((r) => r.weightedN !== undefined || r.counts?.some((count) => !Number.isInteger(count))),
    ),
    netShown: false,
    leftOut: new Set(),
    say,
  };

  function readQuestion(question: Question, index: number): Asked {
    const percent = question.kind !== 'number';
    const values = question.answers.map(({ kind, value }) => (kind === 'missing' ? 0 : (value ?? 0)));
    const twoSided = Math.min(...values) < 0 && Math.max(...values) > 0;
    return {
      index,
      question,
      text: say(question.text),
      percent,
      base: question.kind === 'multiple' ? 'all' : (question.percentBase ?? 'all'),
      twoSided,
      decimals: percent ? options.decimals : decimalsOf(asked.filter(({ kind }) => kind === 'number')),
      unit: say(question.unit ?? ''),
      answers: question.answers.map((answer, i) => ({
        index: i,
        answer,
        text: say(answer.text),
        side: sideOf(answer, twoSided),
        missing: answer.kind === 'missing',
        highlighted: options.highlight.includes(answer.id),
      })),
    };
  }

  function readGroups(): Part[] {
    const { groups = [], sets = [] } = document;
    const present = used('group');
    const sorted = [...new Set(groups.map((group) => group.set))];
    const wanted = (options.by ?? '').split(' ').filter((set) => sorted.includes(set));
    // Without a total there is nothing to draw but the groups.
    if (!wanted.length && !present.has(undefined)) {
      const first = groups.find((group) => present.has(group.id));
      if (first) wanted.push(first.set);
    }
    return wanted.flatMap((id) => {
      const set = sets.find((each) => each.id === id);
      return groups.flatMap((group, index) =>
        group.set === id && present.has(group.id)
          ? {
              index,
              group,
              text: say(group.text),
              section: set && say(set.text),
              highlighted: options.highlight.includes(group.id),
            }
          : [],
      );
    });
  }

  function readRounds(): Round[] {
    const { waves = [] } = document;
    const present = used('wave');
    const chosen = pick(
      waves.filter((wave) => present.has(wave.id)),
      options.wave,
    );
    const none: Round = { index: -1, wave: undefined, text: { text: '' }, day: 0, break: false };
    if (!chosen.length) return [none];
    const all = waves
      .map((wave, index) => ({
        index,
        wave,
        text: say(wave.text),
        day: middle(wave.date),
        break: !!wave.break,
      }))
      .sort((a, b) => a.day - b.day);
    let broken = false;
    // A wave without figures between others is a gap in their lines.
    const ends = all.filter(({ wave }) => chosen.includes(wave));
    const between = (i: number): boolean =>
      !options.wave.length && i > all.indexOf(ends[0]!) && i < all.indexOf(ends.at(-1)!);
    return all.flatMap((round, i) => {
      broken ||= round.break;
      if (!chosen.includes(round.wave) && !between(i)) return [];
      const joined = { ...round, break: broken };
      broken = false;
      return joined;
    });
  }
}

/** A result of the question; where only one wave is drawn, also one that names no wave. */
export function findResult({ results, rounds }: Study, { question }: Asked, part: Part, round: Round) {
  const group = part.group?.id;
  return (
    results.get(resultKey(question.id, group, round.wave?.id)) ??
    (rounds.length === 1 ? results.get(resultKey(question.id, group, undefined)) : undefined)
  );
}

const resultKey = (...ids: (string | undefined)[]) => JSON.stringify(ids);

function sideOf({ kind, value }: Answer, twoSided: boolean): Side {
  if (kind === 'missing') return 'missing';
  if (!twoSided) return 'plain';
  return kind === 'neutral' || !value ? 'neutral' : value < 0 ? 'negative' : 'positive';
}

/** As many as the numbers of the document have, at most two, and the same for all. */
function decimalsOf(questions: readonly Question[]): number {
  const places = (value = 0) => String(value).split('.')[1]?.length ?? 0;
  return Math.min(
    2,
    Math.max(0, ...questions.flatMap(({ results }) => results.map(({ value }) => places(value)))),
  );
}

function middle(text: string): number {
  const date = parseDate(text);
  if (!date) return 0;
  const first = firstDay(date);
  return (first + (lastDay(date) ?? first)) / 2;
}
