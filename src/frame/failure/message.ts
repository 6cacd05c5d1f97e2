import { msg } from '@lit/localize';
import type { Problem } from '../../documents/problem.js';
import { MAX_PROBLEMS } from '../../documents/problem.js';
import type { Locale } from '../../locale/locale.js';
import { fill, plural } from '../../locale/message.js';
import { formatNumber } from '../../locale/number.js';
import { arrivedAs } from './arrived.js';
import type { Arrived } from './arrived.js';
import type { Failure } from '../document.js';
import { MAX_BYTES } from '../loader.js';

/** What a reader is told. Runs inside `withLocale`. */
export interface FailureMessage {
  message: string;
  /** Every problem in technical words, at most 50. */
  details: string[];
}

export function failureMessage(failure: Failure, locale: Locale): FailureMessage {
  if ('problems' in failure) return ofDocument(failure.code, failure.problems, locale);
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
        details: [arrived(arrivedAs(failure.bytes ?? new Uint8Array())), ...details],
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

function ofDocument(code: string, problems: Problem[], locale: Locale): FailureMessage {
  const n = problems.length;
  const count = fill(
    plural(msg('{n} mistake found | {n} mistakes found', { id: 'error-count' }), n, locale.language),
    { n: `${formatNumber(n, locale)}${n >= MAX_PROBLEMS ? '+' : ''}` },
  );
  return {
    message:
      code === 'unknown-type'
        ? fill(msg('Unknown kind of chart: {type}', { id: 'error-unknown-type' }), {
            type: problems[0]?.got ?? '',
          })
        : `${msg('There are mistakes in the chart data.', { id: 'error-invalid' })} ${count}.`,
    details: problems.map((problem) =>
      fill(msg('{path}: expected {expected}, got {actual}', { id: 'error-expected' }), {
        path: problem.path || '/',
        expected: problem.expected,
        actual: problem.got,
      }),
    ),
  };
}

function arrived(what: Arrived): string {
  switch (what) {
    case 'page':
      return msg('Expected JSON, got a web page.', { id: 'arrived-page' });
    case 'csv':
      return msg('Expected JSON, got a table (CSV).', { id: 'arrived-csv' });
    case 'archive':
      return msg('Expected JSON, got a compressed file.', { id: 'arrived-archive' });
    case 'utf-16':
      return msg('Expected JSON in UTF-8, got UTF-16.', { id: 'arrived-utf-16' });
    case 'encoding':
      return msg('Expected JSON in UTF-8, got text in another encoding.', {
        id: 'arrived-encoding',
      });
    case 'cut':
      return msg('Expected JSON, got a file that breaks off.', { id: 'arrived-cut' });
    case 'empty':
      return msg('Expected JSON, got an empty file.', { id: 'arrived-empty' });
    case 'script':
      return msg('Expected JSON, got a script.', { id: 'arrived-script' });
    case 'other':
      return msg('Expected JSON, got something else.', { id: 'arrived-other' });
  }
}

/** The one line of technical words that `cabar-error` carries, in English. */
export function technicalMessage(failure: Failure): { message: string; path?: string } {
  if (!('problems' in failure)) {
    const { code, status, bytes } = failure;
    return {
      message: [code, status, bytes && arrivedAs(bytes)].filter((part) => part !== undefined).join(' '),
    };
  }
  const lines = failure.problems.map((p) => `${p.path}: expected ${p.expected}, got ${p.got}`);
  return { message: lines.join('\n'), path: failure.problems[0]?.path ?? '' };
}
