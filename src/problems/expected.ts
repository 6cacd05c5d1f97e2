import { msg } from '@lit/localize';
import type { Language } from '../documents/text.js';
import type { Locale } from '../locale/locale.js';
import { fill, plural } from '../locale/message.js';

/**
 * A technical phrase of a schema (`a number of at least 0`) in the reader's language. The English phrase is the key, so
 * that who reads no failure fetches no words for one. A phrase without words stays English.
 */
export function expectedWords(english: string, { language }: Locale): string {
  return words(english, EXPECTED) ?? numbersFor(english, language) ?? choices(english) ?? english;
}

/** What was found (`text "45%"`) in the reader's language. */
export function gotWords(english: string): string {
  return words(english, GOT) ?? english;
}

type Phrase = [pattern: RegExp, say: () => string];

/** The groups of a pattern stand in the places `{a}` and `{b}` of its words. */
function words(english: string, phrases: Phrase[]): string | undefined {
  for (const [pattern, say] of phrases) {
    const match = pattern.exec(english);
    if (match) return fill(say(), { a: match[1] ?? '', b: match[2] ?? '' });
  }
  return undefined;
}

/** The lists that others have a number for each item of, by what a schema calls an item. */
const LISTS: Record<string, string> = { answer: 'answers', level: 'levels', category: 'categories' };

/** `5 numbers, one for each answer` */
function numbersFor(english: string, language: Language): string | undefined {
  const [, n, item = ''] = /^(\d+) numbers?, one for (?:each|the) (\w+)$/.exec(english) ?? [];
  if (n === undefined) return undefined;
  const forms = msg(
    '{n} number, one for each item of the list {list} | {n} numbers, one for each item of the list {list}',
    { id: 'expected-length' },
  );
  return fill(plural(forms, +n, language), { n, list: LISTS[item] ?? item });
}

/** `"single" | "multiple"` */
function choices(english: string): string | undefined {
  if (!/^"[^"]*"( \| "[^"]*")*$/.test(english)) return undefined;
  if (!english.includes(' | ')) return english;
  return fill(msg('one of: {a}', { id: 'expected-choice' }), { a: english.replaceAll(' | ', ', ') });
}

const EXPECTED: Phrase[] = [
  [/^an object$/, () => msg('an object', { id: 'expected-object' })],
  [/^a list$/, () => msg('a list', { id: 'expected-list' })],
  [/^text$/, () => msg('text', { id: 'expected-text' })],
  [/^text, or an object with/, () => msg('text, or an object with en, ru, kk', { id: 'expected-words' })],
  [/^words, not an empty text$/, () => msg('a text that is not empty', { id: 'expected-title' })],
  [/^a slug such as (.+)$/, () => msg('a name in Latin letters, such as {a}', { id: 'expected-slug' })],
  [/^an id$/, () => msg('an id that is not empty', { id: 'expected-id' })],
  [/^a date such as/, () => msg('a date: 2023, 2023-04 or 2023-04-12', { id: 'expected-date' })],
  [
    /^(a URL that|one or several URLs)/,
    () => msg('an address: https://…, mailto:… or relative', { id: 'expected-url' }),
  ],
  [/^a number$/, () => msg('a number', { id: 'expected-number' })],
  [/^a number of at least 0$/, () => msg('a number of at least 0', { id: 'expected-amount' })],
  [/^a number above 0$/, () => msg('a number above 0', { id: 'expected-positive' })],
  [/^a whole number of at least 0$/, () => msg('a whole number of at least 0', { id: 'expected-whole' })],
  [/^true or false$/, () => msg('true or false', { id: 'expected-boolean' })],
  [/^two numbers, the lower/, () => msg('two numbers, the lower one first', { id: 'expected-order' })],
  [/^an id of its own$/, () => msg('an id that no other has', { id: 'expected-own-id' })],
  [/^the id of one of the (\w+)$/, () => msg('an id from the list {a}', { id: 'expected-reference' })],
  [/^a stage such as/, () => msg('a known stage or an id from the list stages', { id: 'expected-stage' })],
  [/^at least one \w+$/, () => msg('at least one item', { id: 'expected-some' })],
  [/^one .+ (for|in) each /, () => msg('one only, without repetition', { id: 'expected-once' })],
  [
    /^a sum of at most ([\d.]+), the people/,
    () => msg('a sum of at most {a}, the number of people asked', { id: 'expected-people' }),
  ],
  [/^a sum of at most ([\d.]+)$/, () => msg('a sum of at most {a}', { id: 'expected-sum' })],
  [
    /^at most ([\d.]+), the people/,
    () => msg('at most {a}, the number of people asked', { id: 'expected-share-of-people' }),
  ],
  [/^at most ([\d.]+)$/, () => msg('at most {a}', { id: 'expected-most' })],
  [/^exactly one of/, () => msg('either counts or percent', { id: 'expected-one-of-two' })],
  [/^nothing beside value/, () => msg('value only', { id: 'expected-value-only' })],
  [/^a value in its place/, () => msg('value, as there are no levels', { id: 'expected-value' })],
  [/^counts or percent/, () => msg('counts or percent in place of value', { id: 'expected-numbers' })],
  [/^n or weightedN/, () => msg('n or weightedN beside counts', { id: 'expected-base' })],
  [/^percentages from/, () => msg('percentages from 0 to 100', { id: 'expected-percent' })],
  [/^the name of an attribute/, () => msg('the name of an attribute', { id: 'expected-attribute' })],
  [/^text, a number, true/, () => msg('text, a number, true or false', { id: 'expected-option' })],
  [/^a document with its type/, () => msg('a document with type, or src', { id: 'expected-chart' })],
  [/^plain JSON$/, () => msg('plain JSON', { id: 'expected-json' })],
  [/^a document that can be drawn$/, () => msg('a document that can be drawn', { id: 'expected-drawable' })],
];

const GOT: Phrase[] = [
  [/^text (".*"), the id of another$/s, () => msg('{a}, the id of another', { id: 'got-other-id' })],
  [/^text (".*")$/s, () => msg('text {a}', { id: 'got-text' })],
  [/^list of (\d+)$/, () => msg('a list (items: {a})', { id: 'got-list' })],
  [/^a list$/, () => msg('a list', { id: 'expected-list' })],
  [/^(an )?object/, () => msg('an object', { id: 'expected-object' })],
  [/^(nothing|none|neither)$/, () => msg('nothing', { id: 'got-nothing' })],
  [/^both$/, () => msg('both', { id: 'got-both' })],
  [/^a second one$/, () => msg('a second one', { id: 'got-second' })],
  [/^shares of 1: (.+)$/, () => msg('shares: {a}', { id: 'got-shares' })],
];
