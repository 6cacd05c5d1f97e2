import assert from 'node:assert/strict';
import test from 'node:test';
import { renderStatic } from '../../src/entries/render.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { staticSheet } from '../../src/export/static-sheet.js';
import { versionOf } from '../../src/export/version.js';
import { gallery, readDocument } from './gallery.js';

const hostile = gallery.filter(({ file }) => /hostile/.test(file));
const survey = readDocument('scale-block.json') as { title: unknown; id: string };
const load = (src: string): Promise<unknown> =>
  Promise.resolve(readDocument(src.slice(src.lastIndexOf('/') + 1)));
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test('every chart of the gallery has two pictures, of which the wide one is hidden, and its table, in each language', async () => {
  for (const { id, file, attributes } of gallery)
    for (const language of LANGUAGES) {
      const document = readDocument(file);
      const figure = await renderStatic(document, { language, options: attributes });
      assert.match(
        figure,
        new RegExp(
          `^<figure class="cabar-static" lang="${language}" dir="ltr" data-cabar-version="${versionOf(document)}">`,
        ),
      );
      assert.equal(count(figure, /<svg /g), 2, id);
      assert.equal(count(figure, /<svg [^>]*role="img" aria-label="[^"]+"/g), 2, id);
      assert.match(figure, /<div class="cabar-wide" hidden><svg /);
    }
});

test('the table in a figure is headed by column and row', async () => {
  const figure = await renderStatic(survey, { language: 'ru' });
  assert.match(figure, /<details class="cabar-tables"><summary>Таблица<\/summary>/);
  assert.match(figure, /<caption/);
  assert.match(figure, /<th scope="col"/);
  assert.match(figure, /<th scope="row"/);
});

test('as a table, a figure shows its table open and no picture', async () => {
  const figure = await renderStatic(survey, { options: { view: 'table' } });
  assert.match(figure, /<details class="cabar-tables" open>/);
  assert.doesNotMatch(figure, /<svg/);
});

test('no id, script, style or event stands in a figure, whatever its document says', async () => {
  for (const { id, file, attributes } of gallery) {
    const figure = await renderStatic(readDocument(file), { options: attributes });
    for (const [tag] of figure.matchAll(/<[^>]*>/g)) {
      assert.doesNotMatch(tag, /^<\/?(script|style|iframe|img|object|link|meta|base)\b/i, id);
      assert.doesNotMatch(tag.replace(/"[^"]*"/g, '""'), /\s(id|style|on\w+)=/i, id);
    }
  }
  assert.ok(hostile.length > 3);
});

test('every link of a figure leads to http, https or mailto, or is relative', async () => {
  for (const { file, attributes } of hostile) {
    const figure = await renderStatic(readDocument(file), { options: attributes });
    for (const [, href] of figure.matchAll(/href="([^"]*)"/g))
      assert.match(href ?? '', /^(https?:|mailto:|[^:]*$)/);
  }
});

test('a relative source is resolved against the address of the document', async () => {
  const document = { ...survey, sources: [{ name: 'Report', url: 'report.pdf' }] };
  const figure = await renderStatic(document, { baseURL: 'https://example.org/data/doc.json' });
  assert.match(figure, /<a href="https:\/\/example\.org\/data\/report\.pdf"/);
});

test('each paint of each picture has a rule in the style sheet, in both themes', async () => {
  const sheet = staticSheet();
  for (const { file, attributes } of gallery) {
    const figure = await renderStatic(readDocument(file), { options: attributes });
    for (const [, classes = ''] of figure.matchAll(/<(?:path|rect|text|tspan) [^>]*?class="([^"]*)"/g))
      for (const name of classes.split(' ')) assert.ok(sheet.includes(`.${name}{`), name);
  }
});

test('the heading stands at the level that the element would have', async () => {
  assert.match(await renderStatic(survey), /<h3 class="cabar-title">/);
  assert.match(await renderStatic(survey, { options: { 'heading-level': '2' } }), /<h2 class="cabar-title">/);
});

test('a dossier is its sections with a figure for each chart, its funder named once', async () => {
  const dossier = readDocument('report-2023.json') as { sections: { charts?: unknown[] }[] };
  const page = await renderStatic(dossier, { language: 'ru', load });
  const charts = dossier.sections.flatMap(({ charts = [] }) => charts);
  assert.match(page, /^<article class="cabar-static cabar-page" lang="ru"/);
  // The methodology of the whole is one more.
  assert.ok(count(page, /<figure /g) >= charts.length);
  assert.equal(count(page, /<section>/g) >= dossier.sections.length, true);
});

test('a broken chart of a dossier is named, and the others stand', async () => {
  const dossier = {
    type: 'dossier',
    id: 'd',
    language: 'en',
    title: 'D',
    sections: [{ id: 's', charts: [{ type: 'survey', title: 'Broken' }, survey, { src: 'elsewhere.json' }] }],
  };
  const page = await renderStatic(dossier, { baseURL: 'https://example.org/d/doc.json' });
  assert.match(page, /<b>Broken<\/b>: This chart cannot be shown\./);
  assert.match(page, /<a href="https:\/\/example\.org\/d\/elsewhere\.json"/);
  assert.equal(count(page, /<figure /g), 1);
});

test('the same document gives the same bytes', async () => {
  assert.equal(await renderStatic(survey), await renderStatic(structuredClone(survey)));
});
