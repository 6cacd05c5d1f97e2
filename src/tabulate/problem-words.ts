import { msg } from '@lit/localize';
import type { Problem } from '../documents/problem.js';
import type { Locale } from '../locale/locale.js';
import { fill } from '../locale/message.js';
import { gotWords } from '../problems/expected.js';
import { problemLine } from '../problems/lines.js';

/** `PATH: expected …, got …` of a spec, in the reader's language. Runs inside `withLocale`. */
export function specProblemLine(problem: Problem, locale: Locale): string {
  for (const [pattern, say] of EXPECTED) {
    const match = pattern.exec(problem.expected);
    if (!match) continue;
    return fill(msg('{path}: expected {expected}, got {actual}', { id: 'error-expected' }), {
      path: problem.path || '/',
      expected: fill(say(), { a: match[1] ?? '' }),
      actual: gotWords(problem.got),
    });
  }
  return problemLine(problem, [], locale);
}

/** English phrases of the spec's schema; those that it shares with documents stand in `problems/expected.ts`. */
const EXPECTED: [pattern: RegExp, say: () => string][] = [
  [/^one of the columns (.+)$/s, () => msg('one of the columns {a}', { id: 'spec-column-known' })],
  [/^the name of a column$/, () => msg('the name of a column', { id: 'spec-column' })],
  [/^what stands in a cell/, () => msg('what stands in a cell, as text', { id: 'spec-code' })],
  [/^codes or from and to/, () => msg('codes, or from and to, not both', { id: 'spec-codes-or-cut' })],
  [/^a number above from$/, () => msg('a number above “from”', { id: 'spec-to' })],
  [/^a sign, such as/, () => msg('a sign, such as “;”', { id: 'spec-separator' })],
  [
    /^multiple, as the answers/,
    () => msg('kind “multiple”, as the answers have columns of their own', { id: 'spec-multiple' }),
  ],
  [
    /^a column of the question, or/,
    () =>
      msg('a column of the question, or columns of its answers, not both', { id: 'spec-column-or-columns' }),
  ],
  [/^no waves, as/, () => msg('no waves, as the document is a trust matrix', { id: 'spec-no-waves' })],
  [
    /^single or scale, as/,
    () => msg('single or scale, as the document is a trust matrix', { id: 'spec-levels' }),
  ],
  [
    /^the levels (.+)$/s,
    () => msg('the same answers as in the first question: {a}', { id: 'spec-same-levels' }),
  ],
  [/^codes that no other answer has$/, () => msg('codes that no other answer has', { id: 'spec-own-codes' })],
  [
    /^codes that stand in the column$/,
    () => msg('codes that stand in the column', { id: 'spec-codes-there' }),
  ],
  [/^numbers in the column$/, () => msg('numbers in the column', { id: 'spec-numbers' })],
  [/^a list of objects by name/, () => msg('a list of objects by name of column', { id: 'spec-rows' })],
  [/^at least one row$/, () => msg('at least one row', { id: 'spec-some-rows' })],
];
