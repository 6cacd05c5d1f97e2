import type { BaseIssue, GenericSchema } from 'valibot';
import { alternatives } from './fields.js';
import { describe, formatPath, MAX_PROBLEMS, type Problem } from './problem.js';

/** A document with its known fields, or why it is none. `unknown`: paths of fields that were ignored. */
export type Parsed<D> =
  | { ok: true; document: D; unknown: string[] }
  | { ok: false; code: 'invalid' | 'unknown-type'; problems: Problem[]; unknown?: string[] };

/** valibot asks `abortEarly` on each level above a fault, a dozen at most; so this lets through all the problems that are listed. */
const MAX_ASKED = MAX_PROBLEMS * 12;

/**
 * Holds a parsed JSON value against a schema. Never throws, whatever the input; the document shares no object with it
 * (but for the inline charts of a dossier).
 * All problems are listed at once, up to `MAX_PROBLEMS`; a wrong `type` is the only problem named, as the rest follows from it.
 */
export function check<D>(schema: GenericSchema<unknown, D>, input: unknown): Parsed<D> {
  try {
    if (!isObject(input) || Array.isArray(input))
      return invalid([{ path: '', expected: 'an object', got: describe(input) }]);
    let asked = 0;
    const { value, issues } = schema['~run'](
      { value: input },
      {
        message: alternatives,
        // A file of ten million wrong numbers must not become ten million issues: asked only after a fault, it counts.
        get abortEarly() {
          return ++asked > MAX_ASKED;
        },
      },
    );
    if (!issues) return { ok: true, document: value as D, unknown: unknownFields(input, value) };
    const problems = issues.map(toProblem);
    const type = problems.filter(({ path }) => path === 'type');
    return type.length
      ? { ok: false, code: 'unknown-type', problems: type }
      : invalid(problems.slice(0, MAX_PROBLEMS), unknownFields(input, value));
  } catch {
    // Only an object made by a script (a getter that throws, a revoked proxy) comes here, never JSON.
    return invalid([{ path: '', expected: 'plain JSON', got: 'an object that can not be read' }]);
  }
}

function invalid(problems: Problem[], unknown: string[] = []): Parsed<never> {
  return { ok: false, code: 'invalid', problems, ...(unknown.length ? { unknown } : {}) };
}

function toProblem({ type, path, message, input, received }: BaseIssue<unknown>): Problem {
  const got = type === 'raw_check' ? received : describe(input);
  return { path: formatPath(path?.map(({ key }) => key) ?? []), expected: message, got };
}

/** Paths of what is in the input and not in the output; as deep as the schema goes, not as deep as the input. */
function unknownFields(
  input: unknown,
  output: unknown,
  path: (string | number)[] = [],
  found: string[] = [],
): string[] {
  // What a schema hands on unread (the charts of a dossier) has no field that it left out.
  if (input === output || !isObject(input) || !isObject(output)) return found;
  for (const key of Object.keys(input)) {
    if (found.length >= MAX_PROBLEMS) break;
    const at = [...path, Array.isArray(input) ? +key : key];
    if (Object.hasOwn(output, key)) unknownFields(input[key], output[key], at, found);
    // Editors look there for the schema to check against.
    else if (path.length || key !== '$schema') found.push(formatPath(at));
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
