import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { unlike } from '../../../src/charts/dossier/ids.js';
import { placeDossier } from '../../../src/charts/dossier/layout.js';
import type { DossierModel } from '../../../src/charts/dossier/model.js';
import { buildModel } from '../../../src/charts/dossier/model.js';
import { parseDossier } from '../../../src/documents/dossier.js';
import { parseMethodology } from '../../../src/documents/methodology.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import type { Language } from '../../../src/documents/text.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const [en, ru, kk] = await Promise.all(LANGUAGES.map((language) => loadLocale(language, 'dossier')));
const locales = { en: en!, ru: ru!, kk: kk! };

function build(input: unknown, language: Language = 'en'): DossierModel {
  const parsed = parseDossier(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withLocale(locales[language], () => buildModel(parsed.document, {}, locales[language]));
}
const read = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../../demo/documents/${name}.json`, import.meta.url), 'utf8'),
  ) as object;
const dossier = (...sections: object[]): object => ({
  type: 'dossier',
  id: 'd',
  language: 'en',
  title: 'T',
  sections,
});
const rows = (model: DossierModel, at = 0): string[][] =>
  model.parts[at]!.rows.map(({ places }) => places.map(({ id }) => id));
const survey = (id: string, ...questions: string[]) => ({
  type: 'survey',
  id,
  questions: questions.map((question) => ({ id: question })),
});
const quotes = (id: string, ...about: string[]) => ({
  type: 'expert-quotes',
  id,
  quotes: about.map((each) => ({ about: each })),
});

test('text is parted into paragraphs at empty lines', () => {
  const model = build(dossier({ id: 'a', text: 'one\ntwo\n\n  three\r\n \r\n\r\nfour\n\n' }));
  assert.deepEqual(
    model.parts[0]!.paragraphs.map(({ text }) => text),
    ['one\ntwo', 'three', 'four'],
  );
});

test('a paragraph in another language says so', () => {
  const model = build(dossier({ id: 'a', text: { ru: 'Один\n\nДва' } }));
  assert.deepEqual(
    model.parts[0]!.paragraphs.map(({ lang }) => lang),
    ['ru', 'ru'],
  );
});

test('anchors are the ids of charts at hand, else made of their section, and never twice the same', () => {
  const model = build(
    dossier(
      { id: 'a', charts: [survey('b', 'x', 'y'), survey('a', 'x', 'y'), { src: 'c.json' }] },
      { id: 'contents', charts: [survey('b', 'x', 'y'), { type: 'survey', id: 7 }] },
      { id: 'a-chart-3' },
    ),
  );
  const ids = model.parts.flatMap(({ id, rows: all }) => [
    id,
    ...all.flatMap(({ places }) => places.map((place) => place.id)),
  ]);
  assert.deepEqual(ids, [
    'a',
    'b',
    'a-chart-2',
    'a-chart-3-2',
    'contents',
    'contents-chart-1',
    'contents-chart-2',
    'a-chart-3',
  ]);
  assert.equal(model.contents, 'contents-2');
  assert.equal(new Set([...ids, model.contents]).size, ids.length + 1);
});

test('an anchor is the first wish that is free', () => {
  const free = unlike(['a', 'a-2']);
  assert.deepEqual([free('b', 'a'), free('b', 'a'), free(undefined, 'a')], ['b', 'a-3', 'a-4']);
});

test('questions and bills are anchors of their charts, unless another has the name', () => {
  const model = build(
    dossier(
      { id: 'a', charts: [survey('s', 'q1', 'a'), { src: 'x.json', options: { bill: 'b1 s2' } }] },
      { id: 'b', charts: [survey('s2', 'q1', 'q2')] },
    ),
  );
  const anchors = model.parts.flatMap(({ rows: all }) =>
    all.flatMap(({ places }) => places.map((place) => place.anchors)),
  );
  assert.deepEqual(anchors, [['q1'], ['b1'], ['q2']]);
});

test('quotes stand beside the chart of their section that they are about', () => {
  const model = build(
    dossier(
      {
        id: 'a',
        charts: [
          quotes('said', 'q9', 'q2'),
          survey('s1', 'q1', 'q3'),
          survey('s2', 'q2', 'q4'),
          quotes('more', 'q2'),
        ],
      },
      { id: 'b', charts: [quotes('elsewhere', 'q1')] },
      { id: 'c', charts: [{ src: 'laws.json', options: { bill: 'one two' } }, quotes('law', 'two')] },
    ),
  );
  assert.deepEqual(rows(model), [['s1'], ['s2', 'said'], ['more']]);
  assert.equal(model.parts[0]!.rows[1]!.beside, true);
  assert.deepEqual(rows(model, 1), [['elsewhere']]);
  assert.deepEqual(rows(model, 2), [['c-chart-1', 'law']]);
});

test('narrow charts stand in pairs, wide ones alone', () => {
  const narrow = { src: 'x.json', options: { type: 'representation' } };
  const model = build(
    dossier({
      id: 'a',
      charts: [narrow, survey('one', 'q'), narrow, { src: 'x.json' }, narrow, survey('two', 'q', 'r')],
    }),
  );
  assert.deepEqual(
    model.parts[0]!.rows.map(({ places }) => places.length),
    [2, 1, 1, 1, 1],
  );
});

test('of the options only the attributes of charts get through', () => {
  const options = {
    question: 'a b',
    decimals: 1,
    'min-base': 30,
    sort: false,
    layout: true,
  };
  const [place] = build(dossier({ id: 'a', charts: [{ src: 'x.json', options }] })).parts[0]!.rows[0]!.places;
  assert.deepEqual(place.options, [
    ['question', 'a b'],
    ['decimals', '1'],
    ['min-base', '30'],
    ['layout', ''],
  ]);
});

test('a chart that is no document at all is placed like any other', () => {
  const broken = {
    type: 'survey',
    id: null,
    title: { en: {} },
    questions: [null, 3, { id: {} }],
    quotes: 'no',
  };
  const [place] = build(dossier({ id: 'a', charts: [broken] })).parts[0]!.rows[0]!.places;
  assert.equal(place.data, broken);
  assert.equal(place.title, undefined);
  assert.equal(place.holds.size + place.about.size, 0);
});

test('the methodology of the whole is its last section, a valid document of its own', () => {
  for (const language of LANGUAGES) {
    const model = build(read('dossier-typical'), language);
    const last = model.parts.at(-1)!;
    assert.equal(last.id, 'methodology');
    assert.equal(last.title!.lang, undefined);
    const { data } = last.rows[0]!.places[0];
    const parsed = parseMethodology(data);
    assert.ok(parsed.ok);
    assert.equal(parsed.document.methods.length, 2);
    assert.equal(parsed.document.status, 'illustrative');
    assert.ok(parsed.document.funding);
  }
});

test('a dossier with no section says that there is nothing', () => {
  for (const language of LANGUAGES) {
    const model = build(read('dossier-empty'), language);
    assert.equal(model.parts.length, 0);
    assert.equal(model.notes.length, 1);
  }
});

test('the contents stand beside the text from 960 px on', () => {
  const model = build(read('dossier-typical'));
  const wide = (width: number): boolean => placeDossier(model, { width, measure: tableMeasure }).wide;
  assert.deepEqual([320, 959, 960, 1200].map(wide), [false, false, true, true]);
});

test('the report of 2023 has all its words in three languages, and marks what is invented', () => {
  for (const language of LANGUAGES) {
    const model = build(read('report-2023'), language);
    for (const { title, paragraphs } of model.parts)
      for (const { lang } of [title!, ...paragraphs]) assert.equal(lang, undefined);
  }
  const inline = build(read('report-2023')).parts.flatMap(({ rows: all }) =>
    all.flatMap(({ places }) =>
      places.flatMap(({ data }) => (data ? [data as Record<string, unknown>] : [])),
    ),
  );
  for (const { type, status, sources } of inline)
    if (type === 'survey') assert.equal(status, 'illustrative');
    else assert.match(JSON.stringify(sources), /https:\/\/cabar\.asia/);
});
