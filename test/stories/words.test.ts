import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { words } from '../../.storybook/words.js';
import { glossary } from '../../scripts/locale/glossary.js';
import type { GlossaryPart } from '../../scripts/locale/glossary.js';
import { readMessages } from '../../scripts/locale/check.js';
import { LANGUAGES } from '../../src/documents/text.js';

const parts = glossary();

test('the page of words has every message of the code, with a wording in each language', () => {
  const shown = parts.flatMap((part) => part.words);
  assert.deepEqual([...new Set(shown.map(({ id }) => id))].sort(), Object.keys(readMessages().code).sort());
  const lacking = shown.filter((word) => LANGUAGES.some((language) => word[language].some((form) => !form)));
  assert.deepEqual(lacking, []);
});

test('each part of the words has a title of its own: every chart, what stands around one, and failures', () => {
  const titles = parts.map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
  assert.equal(titles[0], 'Around every chart');
  const charts = readdirSync('src/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(
    charts.map(({ name }) => name).filter((name) => name !== 'any' && !parts.some(({ id }) => id === name)),
    [],
  );
});

test('counted words show all their forms, in the order of the file', () => {
  const people = parts.flatMap((part) => part.words).find(({ id }) => id === 'n-people');
  assert.deepEqual(
    people?.ru.map((form) => form.replace('\u00a0', ' ')),
    ['{n} человек', '{n} человека', '{n} человек', '{n} человека'],
  );
});

test('Storybook reads the words from the sources and xliff, and again when a translation changes', () => {
  const watched: string[] = [];
  const load = words.load as (this: { addWatchFile: (file: string) => void }, id: string) => string;
  const resolve = words.resolveId as (id: string) => string;
  const code = load.call({ addWatchFile: (file) => watched.push(file) }, resolve('virtual:words'));
  assert.deepEqual(JSON.parse(code.replace(/^export const parts = |;$/g, '')) as GlossaryPart[], parts);
  assert.equal(watched.filter((file) => /xliff\/(ru|kk)\.xlf$/.test(file)).length, 2);
});
