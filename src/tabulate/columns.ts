import { cellText } from '../reading/cell.js';
import type { Row } from '../reading/cell.js';
import type { TabulateSpec } from './spec.js';
import type { Problem } from '../documents/problem.js';
import { describe, MAX_PROBLEMS } from '../documents/problem.js';

/** Columns named in a problem, so that a misspelt name is found. */
const MOST_NAMED = 12;

/**
 * Gives the spec the columns' names as they stand in the rows (there, a name may have spaces or a byte order mark around
 * it), and says which columns are not there. The id of a question is its column where it names none.
 */
export function withColumns(
  spec: TabulateSpec,
  rows: readonly Row[],
): { spec: TabulateSpec; problems: Problem[] } {
  const known = new Map<string, string>();
  for (const row of rows) for (const key of Object.keys(row)) if (!known.has(key)) known.set(key, key);
  for (const key of Array.from(known.keys())) {
    const plain = cellText(key);
    if (!known.has(plain)) known.set(plain, key);
  }
  const problems: Problem[] = [];
  const names = [...new Set(known.values())];
  const column = (name: string, path: string): string => {
    const found = known.get(name) ?? known.get(cellText(name));
    if (found === undefined && problems.length < MAX_PROBLEMS)
      problems.push({ path, expected: `one of the columns ${listed(names)}`, got: describe(name) });
    return found ?? name;
  };
  const optional = (name: string | undefined, path: string) =>
    name === undefined ? undefined : column(name, path);
  return {
    spec: {
      ...spec,
      weight: optional(spec.weight, 'weight'),
      id: optional(spec.id, 'id'),
      groups: spec.groups.map((set, s) => ({ ...set, column: column(set.column, `groups[${s}].column`) })),
      waves: spec.waves.map((wave, w) => ({ ...wave, column: column(wave.column, `waves[${w}].column`) })),
      questions: spec.questions.map((question, q) => {
        const path = `questions[${q}]`;
        const own = question.answers.some((answer) => answer.column !== undefined);
        return {
          ...question,
          column: own ? undefined : column(question.column ?? question.id, `${path}.column`),
          answers: question.answers.map((answer, a) =>
            own
              ? { ...answer, column: column(answer.column ?? answer.id, `${path}.answers[${a}].column`) }
              : answer,
          ),
        };
      }),
    },
    problems,
  };
}

const listed = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
