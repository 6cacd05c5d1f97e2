import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { placeMethods } from '../../../src/charts/methodology/layout.js';
import type { MethodologyModel } from '../../../src/charts/methodology/model.js';
import { buildModel } from '../../../src/charts/methodology/model.js';
import { parseMethodology } from '../../../src/documents/methodology.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import type { Language } from '../../../src/documents/text.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const [en, ru, kk] = await Promise.all(LANGUAGES.map((language) => loadLocale(language, 'methodology')));
const locales = { en: en!, ru: ru!, kk: kk! };

function modelOf(name: string, language: Language = 'en'): MethodologyModel {
  const file = new URL(`../../../demo/documents/methodology-${name}.json`, import.meta.url);
  const parsed = parseMethodology(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withLocale(locales[language], () => buildModel(parsed.document, {}, locales[language]));
}

test('what a survey’s sample can show is said in every language', () => {
  const said = {
    en: /describe those who answered/,
    ru: /описывают тех, кто ответил/,
    kk: /жауап бергендерді/,
  };
  for (const language of LANGUAGES)
    assert.match(
      modelOf('kz-2023', language)
        .limits.flatMap(({ sentences }) => sentences)
        .join(),
      said[language],
    );
});

test('what the report of 2023 does not state is named', () => {
  const model = modelOf('kz-2023');
  const survey = model.cards.find(({ kind }) => kind === 'survey')!;
  assert.match(
    survey.missing!,
    /^Not given here: question wording, sampling, languages people were asked in, fieldwork/,
  );
  assert.deepEqual(model.notes, []);
  assert.equal(model.stated, '10 of 25 items stated');
});

test('a funder that is stated is no note, and stands in the list', () => {
  const model = modelOf('typical');
  assert.deepEqual(model.notes, []);
  assert.equal(model.sponsor.value!.text, 'Supported by the Sample Fund (invented).');
});

test('a sentence that names its method does not carry the name twice', () => {
  const names = modelOf('typical').limits.map(({ name }) => name?.text);
  assert.deepEqual(names, [undefined, 'Survey', undefined, 'Public discussion']);
});

test('the summary counts the methods and says what they can show', () => {
  const { summary } = modelOf('typical');
  assert.match(
    summary,
    /^4\u00a0methods\. Desk review: 38\u00a0documents; Survey: 1,204\u00a0people; Interviews/,
  );
  assert.match(summary, /no margin of error is given/);
  assert.equal(modelOf('empty').summary, '0\u00a0methods.');
  assert.deepEqual(modelOf('empty').notes, [{ text: 'No data' }]);
});

test('the table has a row for each method and says everything of the cards', () => {
  for (const name of ['typical', 'samples', 'kz-2023', 'hostile'])
    for (const language of LANGUAGES) {
      const { cards, tables } = modelOf(name, language);
      assert.equal(tables[0]!.rows.length, cards.length);
      tables[0]!.rows.forEach(({ cells, head }, i) => {
        assert.equal(cells.length, tables[0]!.columns.length);
        const row = [head.text, ...cells].join('\n');
        const { text, facts, limits, title } = cards[i]!;
        const named = facts.filter(({ name: fact }) => fact !== tables[0]!.corner);
        for (const each of [text.text, title.text, ...limits, ...named.map(({ value }) => value!.text)])
          assert.ok(row.includes(each), each);
        assert.doesNotMatch(row, /NaN|undefined|\[object/);
      });
    }
});

test('dates and numbers of surveys and of other methods share a column', () => {
  const [table] = modelOf('kz-2023').tables;
  assert.deepEqual(table!.columns.map(({ text }) => text).slice(0, 5), [
    'Description',
    'Who paid',
    'Number',
    'How it was done',
    'Languages people were asked in',
  ]);
  assert.deepEqual(
    table!.rows.map(({ cells }) => cells[2]),
    ['not stated', '196\u00a0people', '19\u00a0interviews', 'not stated'],
  );
});

test('cards stand in two columns from 680 px on', () => {
  const place = (width: number) =>
    placeMethods(modelOf('typical'), { width, measure: tableMeasure }).targets.map(({ row, column }) => [
      row,
      column,
    ]);
  assert.deepEqual(place(679).at(-1), [3, 0]);
  assert.deepEqual(place(680), [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});
