import { msg } from '@lit/localize';
import type { Text } from '../documents/text.js';
import { textsOf } from '../documents/text.js';
import { cellText, numberIn, saysNothing } from '../reading/cell.js';
import type { Row } from '../reading/cell.js';
import { matcherOf, splitCell } from './codes.js';
import type { Notes } from './report.js';
import { Unknown } from './rows-named.js';
import type { AnswerSpec, QuestionSpec } from './spec.js';

/** What respondents said to a question, by place of their row. */
export interface Reading {
  /** With that of those who gave none, where there are any. Empty for a question of kind `number`. */
  answers: readonly AnswerSpec[];
  /** Places of answers; an empty list: asked, and in none of them. Undefined: not asked. */
  chosen: readonly (readonly number[] | undefined)[];
  /** Of a question of kind `number`; undefined where there is none. */
  values: readonly (number | undefined)[];
  /** Cells with something in them, and how many of them have a code of the spec. */
  filled: number;
  understood: number;
}

/** In all languages: it becomes a text of the document, whose readers choose theirs. */
const NO_ANSWER: Text = { en: 'No answer', ru: 'Нет ответа', kk: 'Жауап жоқ' };
export const NO_ANSWER_ID = 'no-answer';

const DEFAULT_SEPARATOR = ';';

/** Says that an answer in a column of its own was chosen, beside its text. */
const YES = new Set(['1', 'yes', 'true', 'да', 'иә']);
/** Says that it was not. */
const NO = new Set(['0', 'no', 'false', 'нет', 'жоқ']);

/** What one respondent's cells say. */
type Said = { chosen: readonly number[]; unknown: readonly string[] } | 'nothing';

/** Reads the column, or the columns, of a question of kind single, scale or multiple. */
export function readQuestion(
  question: QuestionSpec,
  rows: readonly Row[],
  places: readonly number[],
  notes: Notes,
): Reading {
  const { id, answers, empty = 'missing' } = question;
  const say = sayerOf(question);
  const unknown = new Unknown();
  const without: number[] = [];
  const chosen: (readonly number[] | undefined)[] = [];
  let filled = 0;
  let understood = 0;
  for (const place of places) {
    const said = say(rows[place] ?? {});
    if (said === 'nothing') {
      without.push(place);
      continue;
    }
    filled++;
    if (said.chosen.length || !said.unknown.length) understood++;
    chosen[place] = said.chosen;
    for (const cell of said.unknown) unknown.add(cell, place);
  }
  notes.unknownNotes(
    () =>
      msg('Question “{where}”: {cell} is no code of an answer; asked, counted in no answer.', {
        id: 'tables-code-unknown',
      }),
    id,
    unknown,
  );
  const all = [...answers];
  if (without.length && empty === 'missing') {
    let place = answers.findIndex((answer) => answer.id === NO_ANSWER_ID);
    if (place < 0) place = all.push({ id: NO_ANSWER_ID, text: NO_ANSWER, kind: 'missing' }) - 1;
    for (const each of without) chosen[each] = [place];
  }
  emptyNote(question, without.length, notes);
  return { answers: all, chosen, values: [], filled, understood };
}

function emptyNote({ id, empty }: QuestionSpec, count: number, notes: Notes): void {
  if (!count) return;
  const words =
    empty === 'skip'
      ? msg('Question “{where}”: empty cells, taken as not asked: {n}.', { id: 'tables-empty-skip' })
      : msg('Question “{where}”: empty cells, counted as no answer: {n}.', { id: 'tables-empty-missing' });
  notes.note(words, { where: id, n: count });
}

function sayerOf(question: QuestionSpec): (row: Row) => Said {
  const { kind, column, separator = DEFAULT_SEPARATOR, answers } = question;
  if (column === undefined) return columnsSayer(answers);
  const match = matcherOf(answers);
  const known = (text: string): boolean => match(text).length > 0;
  return (row) => {
    const text = cellText(row[column]);
    if (kind !== 'multiple' || known(text)) {
      // An answer may claim the empty cell, or NA, as its code.
      if (known(text)) return { chosen: match(text).slice(0, 1), unknown: [] };
      return !text || saysNothing(text) ? 'nothing' : { chosen: [], unknown: [text] };
    }
    const parts = splitCell(text, separator, known);
    if (!parts.length || saysNothing(text)) return 'nothing';
    return {
      chosen: [...new Set(parts.flatMap((part) => match(part)))],
      unknown: parts.filter((part) => !known(part)),
    };
  };
}

/** Who has nothing in any of the columns said nothing; who has `0` somewhere was asked. */
function columnsSayer(answers: readonly AnswerSpec[]): (row: Row) => Said {
  const readers = answers.map(chosenIn);
  return (row) => {
    const cells = answers.map(({ column = '' }) => cellText(row[column]));
    const read = cells.map((cell, a) => readers[a]?.(cell));
    if (read.every((each) => each === undefined)) return 'nothing';
    return {
      chosen: [...read.keys()].filter((a) => read[a] === true),
      unknown: cells.filter((_, a) => read[a] === 'unknown'),
    };
  };
}

/** Whether the cell of an answer's own column says that it was chosen; undefined: there is nothing in it. */
function chosenIn({ id, text, codes }: AnswerSpec): (cell: string) => boolean | 'unknown' | undefined {
  const own = new Set([id, ...textsOf(text)].map((word) => cellText(word).toLowerCase()));
  const match = codes && matcherOf([{ id, codes }]);
  return (cell) => {
    if (match?.(cell).length) return true;
    if (!cell || saysNothing(cell)) return undefined;
    // Beside codes of the spec, any other cell says no.
    if (match) return false;
    const word = cell.toLowerCase();
    if (YES.has(word) || own.has(word) || numberIn(word) === 1) return true;
    return NO.has(word) || numberIn(word) === 0 ? false : 'unknown';
  };
}

/** Reads the column of a question of kind number; answers of the spec name what is no value (`99`: refused). */
export function readNumbers(
  question: QuestionSpec,
  rows: readonly Row[],
  places: readonly number[],
  notes: Notes,
): Reading {
  const { id, column = id, answers, empty } = question;
  const isMissing = matcherOf(answers);
  const chosen: (readonly number[] | undefined)[] = [];
  const values: (number | undefined)[] = [];
  const unknown = new Unknown();
  let without = 0;
  let coded = 0;
  let filled = 0;
  for (const place of places) {
    const text = cellText(rows[place]?.[column]);
    const missing = isMissing(text).length > 0;
    const nothing = !missing && (!text || saysNothing(text));
    const value = missing || nothing ? undefined : numberIn(text);
    values[place] = value;
    if (!nothing || empty !== 'skip') chosen[place] = [];
    if (nothing) without++;
    else filled++;
    if (missing) coded++;
    else if (!nothing && value === undefined) unknown.add(text, place);
  }
  notes.unknownNotes(
    () =>
      msg('Question “{where}”: {cell} is not a number; asked, not in the mean.', { id: 'tables-not-number' }),
    id,
    unknown,
  );
  if (coded)
    notes.note(
      msg('Question “{where}”: missing answers, not in the mean: {n}.', { id: 'tables-number-missing' }),
      {
        where: id,
        n: coded,
      },
    );
  emptyNote(question, without, notes);
  const understood = values.filter((value) => value !== undefined).length + coded;
  return { answers: [], chosen, values, filled, understood };
}
