import assert from 'node:assert/strict';
import test from 'node:test';
import { dsvFormat } from 'd3';
import { parse } from '../../src/documents/parse.js';
import type { DocumentType } from '../../src/documents/types.js';
import { citationOf } from '../../src/export/citation.js';
import { EMBED_CODES } from '../../src/export/embed-code.js';
import { toCsv } from '../../src/files/csv.js';
import { renderSVG } from '../../src/files/svg.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { lines, nodes, overlaps, readPicture } from '../support/picture.js';
import { corpus, documentOf, missing, OWN, TYPES } from './hostile.js';

/** Plain SVG of the elements and attributes that nothing can be done with, no words over each other. */
async function picture(type: DocumentType, words: string, preset?: 'link' | 'story'): Promise<void> {
  const read = readPicture(await renderSVG(documentOf(type, words), { preset }));
  for (const { name, attributes } of nodes(read)) {
    assert.match(name, /^(svg|title|desc|g|rect|path|text|tspan)$/);
    for (const attribute of Object.keys(attributes))
      assert.doesNotMatch(attribute, /^(on|id$|class$|style$|href$)/);
  }
  assert.deepEqual(overlaps(lines(read)), [], `${type} ${words}`);
}

/** Every cell is a number, or a text that no spreadsheet takes for a formula. */
async function figures(type: DocumentType, words: string): Promise<void> {
  for (const [language, separator] of [
    ['en', ','],
    ['kk', ';'],
  ] as const) {
    const csv = await toCsv(documentOf(type, words), { language });
    assert.match(csv, /^\ufeff[^\ufeff]/, 'one byte order mark');
    for (const row of dsvFormat(separator).parseRows(csv.slice(1)))
      for (const cell of row)
        assert.ok(
          !/^[=+\-@\t\r\n＝＋－＠]/.test(cell) || /^-\d+([.,]\d+)?$/.test(cell),
          JSON.stringify(cell),
        );
  }
}

/** BibTeX with braces in pairs and one entry, RIS with one record and a field in each line, a text of one line. */
async function citation(words: string): Promise<void> {
  const parsed = parse(documentOf('survey', words));
  assert.ok(parsed.ok);
  const locale = await loadLocale('kk', 'share');
  const place = { url: `https://example.org/?${new URLSearchParams([['q', words]])}`, version: 'abc' };
  const { text, bibtex, ris } = withLocale(locale, () => citationOf(parsed.document, locale, place));
  assert.doesNotMatch(text, /[\r\n]/);
  let depth = 0;
  for (const sign of bibtex) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    assert.ok(depth >= 0, bibtex);
  }
  assert.equal(depth, 0, bibtex);
  assert.equal(bibtex.match(/^@/gm)?.length, 1, bibtex);
  const fields = ris.split('\r\n');
  assert.equal(fields.pop(), '');
  for (const field of fields) assert.match(field, /^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
  assert.equal(fields.filter((field) => /^(TY|ER)/.test(field)).length, 2, ris);
}

/** What HTML may hold as a text or as the value of an attribute. */
const TEXT = /(?:[^<>"&\0]|&(?:amp|lt|gt|quot);)*/.source;
const EMBED = new RegExp(
  `^<script type="module" src="${TEXT}"></script>\n<cabar-chart(?: [a-z-]+(?:="${TEXT}")?)*>` +
    `\n  <script type="application/json">([^<\0]*)</script>\n  <a href="${TEXT}">${TEXT}</a>\n</cabar-chart>\n$`,
);
/** Characters that are errors in a document of HTML. */
const NO_HTML = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/u;

function code(words: string): void {
  const document = documentOf('survey', words);
  const written = EMBED_CODES.script({
    height: 400,
    tables: [],
    script: 'https://example.org/cabar-charts.js',
    attributes: [
      ['type', 'survey'],
      ['question', words],
    ],
    document,
    title: words,
    page: 'https://example.org/?a=1&b=2',
  });
  const [, json] = EMBED.exec(written) ?? assert.fail(written);
  assert.doesNotMatch(written, NO_HTML);
  assert.deepEqual(JSON.parse(json!), JSON.parse(JSON.stringify(document)), 'the document as it was');
}

test('words of every kind stay words in the pictures of every chart', async () => {
  for (const type of TYPES) for (const words of OWN) await picture(type, words);
  for (const words of OWN) {
    await picture('representation', words, 'link');
    await picture('survey', words, 'story');
  }
});

test('words of every kind are no formulas in the figures of any chart', async () => {
  for (const type of TYPES) for (const words of OWN) await figures(type, words);
});

test('words of every kind neither end nor begin a field of a citation', async () => {
  for (const words of OWN) await citation(words);
});

test('embed code is valid HTML with the document as it was, whatever words it holds', () => {
  for (const words of OWN) code(words);
});

test('the hostile corpus is inert in pictures', { skip: missing }, async () => {
  const { words } = corpus();
  assert.ok(words.length > 100);
  // Charts by turns: each string is drawn once.
  for (const [i, each] of words.entries()) await picture(TYPES[i % TYPES.length]!, each);
});

test('the hostile corpus is safe in spreadsheets', { skip: missing }, async () => {
  for (const [i, each] of corpus().words.entries()) await figures(TYPES[i % TYPES.length]!, each);
});

test('the hostile corpus breaks no citation and no embed code', { skip: missing }, async () => {
  for (const each of corpus().words) {
    await citation(each);
    code(each);
  }
});

test('an address that must not be live is in no file', { skip: missing }, async () => {
  for (const url of corpus().urls) {
    const document = { ...documentOf('survey', 'words'), sources: [{ name: 'Source', url }] };
    if (!parse(document).ok) continue;
    for (const { name, attributes } of nodes(readPicture(await renderSVG(document))))
      assert.ok(!('href' in attributes || 'xlink:href' in attributes), name);
  }
});
