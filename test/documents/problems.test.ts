import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsAfter, type Wrong } from './sample.js';

for (const [name, change, ...expected] of [
  [
    'too few numbers',
    (d) => (d.questions[0].results[0].counts = [1, 2, 3]),
    'questions[0].results[0].counts: expected 4 numbers, one for each answer, got 3',
  ],
  [
    'numbers written as text',
    (d) => (d.questions[0].results[0].counts[1] = '12,3'),
    'questions[0].results[0].counts[1]: expected a number of at least 0, got text "12,3"',
  ],
  [
    'a null among the numbers',
    (d) => (d.questions[0].results[0].counts[1] = null),
    'questions[0].results[0].counts[1]: expected a number of at least 0, got null',
  ],
  [
    'a negative count',
    (d) => (d.questions[0].results[0].counts[1] = -1),
    'questions[0].results[0].counts[1]: expected a number of at least 0, got -1',
  ],
  [
    'an endless percentage',
    (d) => (d.questions[1].results[1].percent = [Infinity, 0]),
    'questions[1].results[1].percent[0]: expected a number of at least 0, got Infinity',
    'questions[1].results[1].percent[0]: expected at most 100, got Infinity',
  ],
  [
    'an object for the numbers',
    (d) => (d.questions[0].results[0].counts = { length: 4, 0: 1 }),
    'questions[0].results[0].counts: expected a list, got object',
  ],
  [
    'counts and percent',
    (d) => (d.questions[0].results[0].percent = [1, 2, 3, 4]),
    'questions[0].results[0]: expected exactly one of counts and percent, got both',
  ],
  [
    'neither counts nor percent',
    (d) => delete d.questions[0].results[0].counts,
    'questions[0].results[0]: expected exactly one of counts and percent, got neither',
  ],
  [
    'percent that add up to too much',
    (d) => (d.questions[0].results[2].percent = [40, 30, 20, 12.5]),
    'questions[0].results[2].percent: expected a sum of at most 102, got 102.5',
  ],
  [
    'a percentage of people over 100',
    (d) => (d.questions[1].results[1].percent = [100.5, 0]),
    'questions[1].results[1].percent[0]: expected at most 100, got 100.5',
  ],
  [
    'more answers than people',
    (d) => (d.questions[1].results[0].counts = [101, 0]),
    'questions[1].results[0].counts[0]: expected at most 100, the people asked, got 101',
  ],
  [
    'counts of a multiple question without a base',
    (d) => delete d.questions[1].results[0].n,
    'questions[1].results[0].n: expected n or weightedN, the people asked, beside counts of a multiple question, got nothing',
  ],
  [
    'a fraction of a person',
    (d) => (d.questions[0].results[0].n = 1.5),
    'questions[0].results[0].n: expected a whole number of at least 0, got 1.5',
  ],
  [
    'no value for a number',
    (d) => delete d.questions[2].results[0].value,
    'questions[2].results[0].value: expected a number, got nothing',
  ],
  [
    'counts for a number',
    (d) => (d.questions[2].results[0].counts = [1]),
    'questions[2].results[0].counts: expected nothing beside value in a question of kind number, got list of 1',
  ],
  [
    'a value for a list',
    (d) => (d.questions[0].results[0].value = 3),
    'questions[0].results[0].value: expected counts or percent, as the kind is not number, got 3',
  ],
  [
    'a question without answers',
    (d) => {
      delete d.questions[0].answers;
      d.questions[0].results = [];
    },
    'questions[0].answers: expected at least one answer, got none',
  ],
  [
    'two totals',
    (d) => d.questions[0].results.push({ counts: [1, 1, 1, 1] }),
    'questions[0].results[3]: expected one result for each group and wave, got a second one',
  ],
  [
    'an unknown group',
    (d) => (d.questions[0].results[1].group = 'xx'),
    'questions[0].results[1].group: expected the id of one of the groups, got text "xx"',
  ],
  [
    'an unknown wave',
    (d) => (d.questions[0].results[1].wave = 'constructor'),
    'questions[0].results[1].wave: expected the id of one of the waves, got text "constructor"',
  ],
  [
    'an unknown set',
    (d) => (d.sets[0].id = 'tongue'),
    'groups[0].set: expected the id of one of the sets, got text "language"',
    'groups[1].set: expected the id of one of the sets, got text "language"',
  ],
  [
    'an id twice',
    (d) => (d.questions[1].id = 'trust'),
    'questions[1].id: expected an id of its own, got text "trust", the id of another',
  ],
  [
    'an answer twice',
    (d) => (d.questions[0].answers[3].id = 'yes'),
    'questions[0].answers[3].id: expected an id of its own, got text "yes", the id of another',
  ],
  ['an empty id', (d) => (d.questions[2].id = ' '), 'questions[2].id: expected an id, got text " "'],
  [
    'an id that is a path',
    (d) => (d.id = '../a'),
    'id: expected a slug such as media-trust-2024, got text "../a"',
  ],
  [
    'a title in no language',
    (d) => (d.title = {}),
    'title: expected text, or an object with any of en, ru, kk, got object',
  ],
  [
    'a title in another language',
    (d) => (d.title = { de: 'Titel' }),
    'title: expected text, or an object with any of en, ru, kk, got object',
  ],
  ['a translation that is a number', (d) => (d.title.kk = 5), 'title.kk: expected text, got 5'],
  [
    'a missing title',
    (d) => delete d.title,
    'title: expected text, or an object with any of en, ru, kk, got nothing',
  ],
  [
    'a note that is a list',
    (d) => (d.notes[1] = []),
    'notes[1]: expected text, or an object with any of en, ru, kk, got list of 0',
  ],
  ['another language', (d) => (d.language = 'de'), 'language: expected "en" | "ru" | "kk", got text "de"'],
  [
    'another status',
    (d) => (d.status = 'draft'),
    'status: expected "final" | "preliminary" | "illustrative", got text "draft"',
  ],
  [
    'a day that is not in the calendar',
    (d) => (d.updated = '2023-02-29'),
    'updated: expected a date such as 2023, 2023-04-12 or 2023-01/2023-03, got text "2023-02-29"',
  ],
  [
    'a year as a number',
    (d) => (d.waves[0].date = 2023),
    'waves[0].date: expected a date such as 2023, 2023-04-12 or 2023-01/2023-03, got 2023',
  ],
  [
    'a list for a source',
    (d) => (d.publisher = []),
    'publisher.name: expected text, or an object with any of en, ru, kk, got nothing',
  ],
  ['a missing method', (d) => (d.methodology = {}), 'methodology.methods: expected a list, got nothing'],
  [
    'long text',
    (d) => (d.language = 'ә'.repeat(500)),
    `language: expected "en" | "ru" | "kk", got text "${'ә'.repeat(59)}…"`,
  ],
] as [string, (document: Wrong) => void, ...string[]][]) {
  test(`${name}: the problem is named with its path`, () =>
    assert.deepEqual(problemsAfter(change), expected));
}
