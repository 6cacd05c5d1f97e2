import { msg } from '@lit/localize';
import type { JsonCause, JsonProblem } from '../../documents/json-problem.js';
import type { Problem } from '../../documents/problem.js';
import { MAX_PROBLEMS } from '../../documents/problem.js';
import type { Locale } from '../../locale/locale.js';
import { fill, plural } from '../../locale/message.js';
import { quote } from '../../locale/quote.js';
import { formatNumber } from '../../locale/number.js';
import { arrivedAs, arrivedWords } from '../../problems/arrived.js';
import { gotWords } from '../../problems/expected.js';
import { causeWords } from '../../problems/json.js';
import { problemLine, unknownLine } from '../../problems/lines.js';
import { jsonProblemOf } from './json.js';
import type { Failure } from '../document.js';
import { MAX_BYTES } from '../loader.js';
import type { UnknownOption } from '../unknown-options.js';

/** What a reader is told. Runs inside `withLocale`. */
export interface FailureMessage {
  message: string;
  /** Every problem in technical words, at most 50. */
  details: string[];
}

/** @param json where text that was to be JSON breaks its rules, as `jsonProblemOf` found it */
export function failureMessage(failure: Failure, locale: Locale, json?: JsonProblem): FailureMessage {
  if ('problems' in failure) return ofDocument(failure, locale);
  if ('names' in failure) return ofOption(failure);
  if (json) return ofJson(json, failure.url);
  const details = [failure.url];
  switch (failure.code) {
    case 'http':
      return {
        message: fill(msg('The server answered with an error ({status}).', { id: 'error-http' }), {
          status: failure.status ?? 0,
        }),
        details,
      };
    case 'too-large':
      return {
        message: fill(msg('The data file is too large (limit: {limit}).', { id: 'error-too-large' }), {
          limit: `${formatNumber(MAX_BYTES / 2 ** 20, locale)}\u00a0MB`,
        }),
        details,
      };
    case 'not-json':
      return {
        message: msg('There is no chart data (JSON) at this address.', { id: 'error-not-json' }),
        details: [arrivedWords(arrivedAs(failure.bytes ?? new Uint8Array())), ...details],
      };
    case 'invalid':
      return {
        message: msg('The address of the data is not an http(s) address.', {
          id: 'error-address',
        }),
        details,
      };
    default:
      return {
        message: failure.slow
          ? msg('The data did not arrive in time. Try again later.', { id: 'error-slow' })
          : msg('The data could not be loaded. Check your connection and try again.', {
              id: 'error-network',
            }),
        details,
      };
  }
}

/** The other addresses, each with what is wrong with it, as lines below the message of the first. */
export const mirrorLines = (
  mirrors: readonly Failure[],
  locale: Locale,
  json: readonly (JsonProblem | undefined)[],
): string[] =>
  mirrors.map((failure, i) => {
    const url = failure.url ?? '';
    const { message, details } = failureMessage(failure, locale, json[i]);
    // Of a type that nobody draws the sentence says all; the types that there are stand with the first address, if at all.
    const more = failure.code === 'unknown-type' ? [] : details.filter((detail) => detail !== url);
    return `${url}: ${[message, ...more].join(' ')}`;
  });

function ofJson({ line, column, excerpt, cause }: JsonProblem, url: string): FailureMessage {
  const place = fill(msg('line {line}, column {column}', { id: 'error-json-place' }), { line, column });
  return {
    message: `${msg('There is a mistake in the JSON text.', { id: 'error-json' })} ${causeWords(cause)}`,
    details: [place, excerpt, url].filter(Boolean),
  };
}

function ofOption({ option, values, names }: UnknownOption): FailureMessage {
  const message = msg('{option} asks for “{value}”, which is not in the data. There is:', {
    id: 'error-unknown-option',
  });
  return { message: fill(message, { option, value: values.join(' ') }), details: [...names] };
}

type DocumentFailure = Extract<Failure, { problems: Problem[] }>;

function ofDocument({ code, problems, unknown = [] }: DocumentFailure, locale: Locale): FailureMessage {
  if (code === 'unknown-type') return ofType(problems, locale);
  const n = problems.length;
  const count = fill(
    plural(msg('{n} mistake found | {n} mistakes found', { id: 'error-count' }), n, locale.language),
    { n: `${formatNumber(n, locale)}${n >= MAX_PROBLEMS ? '+' : ''}` },
  );
  return {
    message: `${msg('There are mistakes in the chart data.', { id: 'error-invalid' })} ${count}.`,
    details: [
      ...problems.map((problem) => problemLine(problem, unknown, locale)),
      ...unknown.map(unknownLine),
    ],
  };
}

function ofType(problems: Problem[], locale: Locale): FailureMessage {
  const { expected, got } = problems[0] ?? { expected: '', got: 'nothing' };
  const name = /^text "(.*)"$/s.exec(got)?.[1];
  const type = name === undefined ? gotWords(got) : quote(name, locale);
  const details = problems.map((problem) => problemLine(problem, [], locale));
  if (got === 'nothing')
    return { message: msg('The data do not say their type (type).', { id: 'error-no-type' }), details };
  const message = expected.includes(' | ')
    ? msg('Unknown chart type: {type}', { id: 'error-unknown-type' })
    : msg('This element draws charts of another type, not {type}.', { id: 'error-other-type' });
  return { message: fill(message, { type }), details };
}

/** What `cabar-error` tells beside the code and the URL. */
export interface Technical {
  message: string;
  path?: string;
  /** Of a mistake in JSON text, from 1. */
  line?: number;
  column?: number;
  cause?: JsonCause;
}

/** The technical words that `cabar-error` carries, in English; of several mirrors a line for each further one. */
export async function technicalMessage({ mirrors = [], ...failure }: Failure): Promise<Technical> {
  const [first, ...others] = await Promise.all([failure, ...mirrors].map(technicalOf));
  const lines = others.map(({ message }, i) => `${mirrors[i]?.url ?? ''}: ${message}`);
  return first ? { ...first, message: [first.message, ...lines].join('\n') } : { message: failure.code };
}

async function technicalOf(failure: Failure): Promise<Technical> {
  const json = await jsonProblemOf(failure);
  if (json) {
    const { line, column, cause, excerpt } = json;
    return { message: `line ${line}, column ${column}: ${cause}: ${excerpt}`, line, column, cause };
  }
  if ('names' in failure) {
    const { option, values, names } = failure;
    return { message: `${option}: expected ${names.join(' | ')}, got ${values.join(' ')}`, path: option };
  }
  if (!('problems' in failure)) {
    const { code, status, bytes } = failure;
    return {
      message: [code, status, bytes && arrivedAs(bytes)].filter((part) => part !== undefined).join(' '),
    };
  }
  const lines = failure.problems.map((p) => `${p.path}: expected ${p.expected}, got ${p.got}`);
  return { message: lines.join('\n'), path: failure.problems[0]?.path ?? '' };
}
