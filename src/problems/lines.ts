import { msg } from '@lit/localize';
import { nearestName } from '../documents/field-names.js';
import { hintOf } from '../documents/hint.js';
import type { Hint } from '../documents/hint.js';
import type { Problem } from '../documents/problem.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { expectedWords, gotWords } from './expected.js';

/**
 * `PATH: expected …, got …`, with a hint where one is sure; `/` stands for the whole document. Runs inside `withLocale`.
 * @param unknown paths of the document's fields that nobody knows
 */
export function problemLine(problem: Problem, unknown: readonly string[], locale: Locale): string {
  const hint = hintOf(problem, unknown);
  const line = fill(msg('{path}: expected {expected}, got {actual}', { id: 'error-expected' }), {
    path: problem.path || '/',
    expected: expectedWords(problem.expected, locale),
    actual: gotWords(problem.got),
  });
  return hint ? `${line}. ${hintWords(hint)}` : line;
}

/** `PATH: unknown field`, and which was perhaps meant. Runs inside `withLocale`. */
export function unknownLine(path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const meant = nearestName(name);
  const line = fill(msg('{path}: unknown field', { id: 'unknown-field' }), { path });
  // A field of another place is unknown here under its own name.
  return meant && meant !== name
    ? `${line}. ${fill(msg('Perhaps this is meant: “{name}”.', { id: 'hint-known' }), { name: meant })}`
    : line;
}

function hintWords(hint: Hint): string {
  switch (hint.kind) {
    case 'write':
      return fill(msg('Write {write}, not {instead}.', { id: 'hint-write' }), {
        write: hint.write,
        instead: hint.instead,
      });
    case 'decimals':
      return msg('Decimals are written with a point: 45.5, not 45,5.', { id: 'json-decimal-comma' });
    case 'rename':
      return fill(msg('Perhaps the field “{name}” is meant by it.', { id: 'hint-rename' }), {
        name: hint.to,
      });
  }
}
