import * as v from 'valibot';
import { parseDate } from './date.js';
import { LANGUAGES, type Language, type Text } from './text.js';
import { safeUrl } from './url.js';

/** An object with known fields; others are left out. A missing field is named in that field's own words. */
export function record<E extends v.ObjectEntries>(entries: E) {
  // Without a prototype: valibot walks the keys by `for … in`, and pages add to that of all objects.
  const own = Object.assign(Object.create(null) as object, entries);
  return v.object(own, (issue) => {
    const key = issue.path?.[0]?.key as string | undefined;
    return (
      (key && entries[key]!['~run']({ value: undefined }, { message: alternatives }).issues?.[0].message) ||
      'an object'
    );
  });
}

/** Words for schemas that have none of their own: the values to choose from. */
export function alternatives({ expected }: v.BaseIssue<unknown>): string {
  return `${expected}`.replace(/[()]/g, '');
}

export function list<S extends v.GenericSchema>(item: S) {
  return v.array(item, 'a list');
}

function string(expected: string, test: (text: string) => boolean) {
  return v.pipe(v.string(expected), v.check(test, expected));
}

function number(expected: string, test: (value: number) => boolean) {
  return v.pipe(v.number(expected), v.check(test, expected));
}

const translation = v.optional(v.string('text'));
const plain = v.string(`text, or an object with any of ${LANGUAGES.join(', ')}`);
const translations = v.pipe(
  record(
    Object.fromEntries(LANGUAGES.map((language) => [language, translation])) as Record<
      Language,
      typeof translation
    >,
  ),
  v.check((words) => LANGUAGES.some((language) => words[language] !== undefined), plain.message as string),
);

/** A `Text`; lazy rather than a union, which would hide the path of a wrong translation. */
export const text: v.GenericSchema<Text> = v.lazy((input) =>
  input && typeof input === 'object' && !Array.isArray(input) ? translations : plain,
);

/** Name of a document, fit for a file name and an address. */
export const slug = string('a slug such as media-trust-2024', (id) => /^[a-z\d]+([-_.][a-z\d]+)*$/i.test(id));
/** Any word or words; one with a space in it cannot be named in an attribute, which lists ids. */
export const id = string('an id', (id) => id.trim() !== '');
export const date = string('a date such as 2023, 2023-04-12 or 2023-01/2023-03', (date) => !!parseDate(date));
export const url = string('a URL that is http, https, mailto or relative', safeUrl);

export const finite = number('a number', Number.isFinite);
export const amount = number('a number of at least 0', (value) => value >= 0 && value < Infinity);
export const positive = number('a number above 0', (value) => value > 0 && value < Infinity);
export const whole = number(
  'a whole number of at least 0',
  (value) => value >= 0 && Number.isSafeInteger(value),
);
