import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { isNonProbability } from '../../../statistics/base.js';
import { addsUp, isComplete } from '../../../statistics/rounding.js';
import { commonBase } from './bases.js';
import type { Slice, Study } from './types.js';
import { counted, sentences, words } from './words.js';

/** What follows from the data that are drawn, in reading order: how to read, base, small bases, rounding, sample. */
export function notesOf(study: Study): Words[] {
  const slices = [...study.slices.values()].filter(({ result }) => result);
  const drawn = slices.filter(({ absent }) => !absent);
  return [
    ...howToRead(study, drawn),
    ...bases(study, slices),
    ...smallBases(study, slices),
    ...sums(study, drawn),
    ...(isNonProbability(study.document.methodology)
      ? [
          msg(
            'Non-probability sample: the results describe those who answered; no margin of error is given.',
            {
              id: 'non-probability-note',
            },
          ),
        ]
      : []),
  ].map((note) => (typeof note === 'string' ? { text: note } : note));
}

function howToRead(study: Study, drawn: Slice[]): string[] {
  const notes: string[] = [];
  if (study.netShown) {
    notes.push(
      msg('Net = positive answers − negative answers, in percentage points.', { id: 'net-formula-survey' }),
    );
  }
  if (drawn.some(({ asked }) => asked.question.kind === 'multiple')) {
    notes.push(
      msg('The total can exceed 100% because several answers could be chosen.', { id: 'multiple-sum-note' }),
    );
  }
  if (study.rounds.some((round, i) => i > 0 && round.break)) {
    notes.push(msg('Method changed: not comparable with earlier waves.', { id: 'wave-break' }));
  }
  return [...notes, ...study.leftOut];
}

/** Base in the document's words, n where it is the same everywhere, and what the percentages are of. */
function bases(study: Study, slices: Slice[]): (string | Words)[] {
  const { locale, questions, say } = study;
  const notes: (string | Words)[] = [];
  const own = [...new Set(questions.map(({ question }) => question.base && JSON.stringify(question.base)))];
  const n = commonBase(study);
  // Words of the document keep their language, so they are a note of their own.
  if (own.length === 1 && questions[0]?.question.base) {
    const base = say(questions[0].question.base);
    notes.push({
      ...base,
      text: sentences([fill(msg('Base: {base}', { id: 'base-is' }), { base: base.text })]),
    });
  } else {
    for (const { question, text } of questions) {
      if (!question.base) continue;
      const base = say(question.base);
      const note = fill(msg('Base of “{question}”: {base}', { id: 'base-of' }), {
        question: text.text,
        base: base.text,
      });
      notes.push({ ...base, text: sentences([note]) });
    }
  }
  const kinds = new Set(questions.flatMap(({ percent, base }) => (percent ? base : [])));
  const parts: string[] = [];
  // Of several waves, one alone is drawn: the drawing itself does not say which.
  const drawnRounds = new Set(slices.map(({ round }) => round));
  const [round] = drawnRounds;
  if (drawnRounds.size === 1 && round!.wave && (study.document.waves?.length ?? 0) > 1) {
    parts.push(fill(msg('Wave: {text}', { id: 'wave-is' }), { text: round!.text.text }));
  }
  if (n !== undefined) {
    parts.push(
      counted(msg('Base: {n}\u00a0respondent | Base: {n}\u00a0respondents', { id: 'base-n' }), n, locale),
    );
  }
  if (kinds.size === 1) parts.push(words.percentOf([...kinds][0]!));
  else if (kinds.size) {
    for (const { text, percent, base } of questions) {
      if (percent) parts.push(`${text.text}: ${words.percentOf(base)}`);
    }
  }
  if (questions.some(({ base, answers }) => base === 'valid' && answers.some(({ missing }) => missing))) {
    parts.push(msg('Missing answers are percentages of all asked.', { id: 'missing-of-all' }));
  }
  // Scores and ratings are of no respondents.
  if (slices.some(({ asked, result }) => asked.percent && result!.n === undefined))
    parts.push(words.notStated());
  if (study.weighted) {
    parts.push(
      msg('Weighted data', { id: 'weighted' }),
      msg('“n” counts people, unweighted.', { id: 'n-unweighted' }),
    );
  }
  const note = sentences(parts);
  return note ? [...notes, note] : notes;
}

/** The marks that occur, and who is not drawn because too few were asked. */
function smallBases({ locale, options, rounds }: Study, slices: Slice[]): (string | Words)[] {
  const has = (mark: Slice['mark']) => slices.some((slice) => slice.mark === mark);
  const rule = (mark: string, from: number, to: number) =>
    fill(msg('{mark} {from}–{to}\u00a0respondents: small base', { id: 'base-mark' }), { mark, from, to });
  const parts: string[] = [];
  if (has('**')) parts.push(rule('**', options.minBase, 49), words.caution());
  if (has('*')) parts.push(rule('*', Math.max(50, options.minBase), 99));
  const few = new Set(
    slices
      .filter(({ mark }) => mark === 'too-few')
      .map(({ asked, part, round, n }) => {
        const who = part.group ? part.text.text : rounds.length > 1 ? '' : asked.text.text;
        const name = [who, rounds.length > 1 ? round.text.text : ''].filter(Boolean).join(', ');
        return `${name} (${words.base(formatNumber(n!, locale))})`;
      }),
  );
  if (few.size) {
    const list = [...few].join(', ');
    parts.push(fill(msg('Too few respondents to show: {list}', { id: 'too-few' }), { list }));
  }
  const note = sentences(parts);
  return note ? [note] : [];
}

/** Why shares of one whole do not add up to 100: not all were published, or rounding. */
function sums({ options }: Study, drawn: Slice[]): string[] {
  const whole = drawn.filter(({ asked }) => asked.percent && asked.question.kind !== 'multiple');
  const short = (slice: Slice) => !!slice.result!.percent && !isComplete(slice.result!.percent);
  const rounded = whole.some((slice) => {
    const valid = slice.asked.base === 'valid';
    const parts = slice.values.filter((_, i) => !valid || !slice.asked.answers[i]!.missing);
    return !short(slice) && !addsUp(parts, options.decimals);
  });
  const notes: string[] = [];
  if (rounded) {
    notes.push(msg('Percentages may not add up to 100 because of rounding.', { id: 'rounding-note' }));
  }
  if (whole.some(short)) {
    notes.push(
      msg('Not every answer was published, so the percentages add up to less than 100.', {
        id: 'incomplete-note',
      }),
    );
  }
  return notes;
}
