import { msg } from '@lit/localize';
import type { JsonCause, JsonProblem } from '../documents/json-problem.js';
import { arrivedAs } from './arrived.js';

/** Where the text that was to be JSON breaks its rules; undefined where something else has come, or its code has not. */
export async function jsonProblemIn(bytes: Uint8Array): Promise<JsonProblem | undefined> {
  if (!/^(other|cut)$/.test(arrivedAs(bytes))) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!/^\s*[[{]/.test(text)) return undefined;
    const { findJsonProblem } = await import('../documents/json-problem.js');
    return findJsonProblem(text);
  } catch {
    return undefined;
  }
}

/** The likely cause, as a sentence. */
export const causeWords = (cause: JsonCause): string => CAUSES[cause]();

const CAUSES: Record<JsonCause, () => string> = {
  'missing-comma': () => msg('A comma is missing.', { id: 'json-missing-comma' }),
  'trailing-comma': () => msg('There is a comma too many.', { id: 'json-trailing-comma' }),
  'decimal-comma': () =>
    msg('Decimals are written with a point: 45.5, not 45,5.', { id: 'json-decimal-comma' }),
  'smart-quotes': () =>
    msg('Curly quotes are in place of straight ones: write "…", not “…”.', { id: 'json-smart-quotes' }),
  'angle-quotes': () =>
    msg('Angle quotes are in place of straight ones: write "…", not «…».', { id: 'json-angle-quotes' }),
  'single-quotes': () =>
    msg('Single quotes are in place of double ones: write "…".', { id: 'json-single-quotes' }),
  'unescaped-quote': () =>
    msg('There is a quote inside a text: write \\" or «…» there.', { id: 'json-unescaped-quote' }),
  'unclosed-text': () => msg('The text has no closing quote.', { id: 'json-unclosed-text' }),
  'line-break': () =>
    msg('There is a line break or a tab inside a text: write \\n or a space.', { id: 'json-line-break' }),
  backslash: () => msg('A backslash is written twice: \\\\.', { id: 'json-backslash' }),
  comment: () => msg('JSON has no comments: remove it.', { id: 'json-comment' }),
  unquoted: () => msg('Names and texts stand in straight quotes: "…".', { id: 'json-unquoted' }),
  'number-format': () =>
    msg('Numbers are written without spaces, % and +: 1024, 0.5.', { id: 'json-number-format' }),
  'missing-colon': () => msg('A colon is missing.', { id: 'json-missing-colon' }),
  'wrong-bracket': () => msg('The bracket does not match the opening one.', { id: 'json-wrong-bracket' }),
  'invisible-character': () =>
    msg('There is an invisible character: replace it with a space.', { id: 'json-invisible-character' }),
  cut: () => msg('The file breaks off: something is not closed.', { id: 'json-cut' }),
  'after-end': () => msg('There is something after the end of the document.', { id: 'json-after-end' }),
  other: () => msg('The text cannot be read from here on.', { id: 'json-other' }),
};
