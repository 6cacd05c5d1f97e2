import { msg } from '@lit/localize';
import { check } from '../documents/check.js';
import type { AnyDocument } from '../documents/parse.js';
import { parse } from '../documents/parse.js';
import type { Problem } from '../documents/problem.js';
import { describe } from '../documents/problem.js';
import { ENGLISH } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import type { Row } from '../reading/cell.js';
import { withColumns } from './columns.js';
import { matrixOf, surveyOf } from './document.js';
import { slicesOf } from './groups.js';
import { readNumbers, readQuestion } from './question.js';
import type { Reading } from './question.js';
import { Notes } from './report.js';
import { nameDuplicates, respondentsOf } from './respondents.js';
import { withoutSmall } from './small-cells.js';
import { tabulateSpec } from './spec.js';
import type { QuestionSpec, TabulateSpec } from './spec.js';
import { nameStraightLines } from './straight-lines.js';
import { tally } from './tally.js';

/** What was counted, and all that was not counted as it stands. */
export interface TabulateReport {
  /** Rows given. */
  rows: number;
  /** Rows that stand in the figures. */
  used: number;
  /** Of the rows used; 1, 1 and their number where there are no weights. */
  weight: { min: number; max: number; sum: number };
  /** Sentences; rows are numbered from 1, the head not counted. */
  notes: string[];
}

export type Tabulation =
  { ok: true; document: AnyDocument; report: TabulateReport } | { ok: false; problems: Problem[] };

/**
 * Respondents' rows and a spec → a valid survey or trust matrix. `n` counts people asked, `weightedN` sums their weights,
 * `counts` sum the weights of those who gave an answer; nothing of the rows but figures comes into the document.
 * Never throws on bad input: problems name a path of the spec.
 * @param rows objects by name of column; cells are texts, numbers, booleans, dates or empty
 * @param locale of the report's sentences; English without one
 */
export function tabulate(rows: readonly Row[], spec: unknown, locale: Locale = ENGLISH): Tabulation {
  const checked = check(tabulateSpec, spec);
  if (!checked.ok) return { ok: false, problems: checked.problems };
  if (
    !Array.isArray(rows) ||
    !rows.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row))
  )
    return failed('rows', 'a list of objects by name of column', describe(rows));
  if (!rows.length) return failed('rows', 'at least one row', 'none');
  const { spec: found, problems } = withColumns(checked.document, rows);
  if (problems.length) return { ok: false, problems };
  return withLocale(locale, () => counted(rows, withLevels(found), checked.unknown, locale));
}

const failed = (path: string, expected: string, got: string): Tabulation => ({
  ok: false,
  problems: [{ path, expected, got }],
});

/** In a matrix the answers of the first question are those of all; others may repeat them with codes of their own. */
function withLevels(spec: TabulateSpec): TabulateSpec {
  if (spec.document.type !== 'trust-matrix') return spec;
  const levels = spec.questions[0]?.answers ?? [];
  return {
    ...spec,
    questions: spec.questions.map((question) =>
      question.answers.length ? question : { ...question, answers: levels },
    ),
  };
}

function counted(
  rows: readonly Row[],
  spec: TabulateSpec,
  unknown: readonly string[],
  locale: Locale,
): Tabulation {
  const notes = new Notes(rows, spec.id, locale);
  const problems = levelProblems(spec);
  if (problems.length) return { ok: false, problems };
  for (const path of unknown)
    notes.note(msg('The spec has an unknown field: {where}.', { id: 'tables-unknown-field' }), {
      where: path,
    });
  const respondents = respondentsOf(rows, spec.weight, notes);
  nameDuplicates(rows, spec.id, notes);
  const slices = slicesOf(spec, rows, respondents.places, notes);
  const places = inAny(slices.map((slice) => slice.places));
  const readings = spec.questions.map((question) =>
    (question.kind === 'number' ? readNumbers : readQuestion)(question, rows, places, notes),
  );
  const misread = readings.flatMap((reading, q) => misreadProblem(reading, q, spec, rows));
  if (misread.length) return { ok: false, problems: misread };
  nameStraightLines(spec.questions, readings, places, notes);
  const sets = spec.groups.map(({ groups }) => groups.map(({ id }) => id));
  const tabulated = spec.questions.map((question, q) => {
    const reading = readings[q] ?? EMPTY;
    const tallies = tally(reading, slices, respondents, {
      weighted: spec.weight !== undefined,
      number: question.kind === 'number',
    });
    return {
      question,
      reading,
      tallies: withoutSmall(question, tallies, { minCell: spec.document.minCell, sets }, notes),
    };
  });
  const document = (spec.document.type === 'survey' ? surveyOf : matrixOf)(spec, tabulated);
  const parsed = parse(document);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const weights = places.map((place) => respondents.weights[place] ?? 0);
  return {
    ok: true,
    document: document as AnyDocument,
    report: { rows: rows.length, used: places.length, weight: weightsOf(weights), notes: notes.all },
  };
}

const EMPTY: Reading = { answers: [], chosen: [], values: [], filled: 0, understood: 0 };

function weightsOf(weights: readonly number[]): TabulateReport['weight'] {
  const [min, max, sum] = weights.reduce(
    ([least, most, all], weight) => [Math.min(least, weight), Math.max(most, weight), all + weight],
    [Infinity, -Infinity, 0],
  );
  return weights.length ? { min, max, sum: Number(sum.toPrecision(15)) } : { min: 0, max: 0, sum: 0 };
}

/** Rows that stand in any slice, in their order. */
const inAny = (slices: readonly (readonly number[])[]): number[] =>
  [...new Set(slices.flat())].sort((a, b) => a - b);

/** Levels of a matrix have the same ids in each question. */
function levelProblems({ document, questions }: TabulateSpec): Problem[] {
  if (document.type !== 'trust-matrix') return [];
  const idsOf = ({ answers }: QuestionSpec): string => answers.map(({ id }) => id).join(', ');
  const first = questions[0];
  return questions.flatMap((question, q) =>
    first && idsOf(question) !== idsOf(first)
      ? [{ path: `questions[${q}].answers`, expected: `the levels ${idsOf(first)}`, got: idsOf(question) }]
      : [],
  );
}

/** A column of which no cell has a code: the codes are wrong, or the column is. */
function misreadProblem(
  { filled, understood }: Reading,
  q: number,
  { questions }: TabulateSpec,
  rows: readonly Row[],
): Problem[] {
  if (!filled || understood) return [];
  const { column, kind } = questions[q] ?? {};
  const cell =
    column === undefined
      ? undefined
      : rows.map((row) => row[column]).find((each) => each !== '' && each != null);
  const expected = kind === 'number' ? 'numbers in the column' : 'codes that stand in the column';
  return [
    { path: `questions[${q}].${kind === 'number' ? 'column' : 'answers'}`, expected, got: describe(cell) },
  ];
}
