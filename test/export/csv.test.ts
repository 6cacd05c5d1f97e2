import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { csvParseRows, dsvFormat } from 'd3';
import { toCsv } from '../../src/files/csv.js';
import { DocumentError, prepare } from '../../src/files/prepare.js';
import { csvOf } from '../../src/export/csv.js';
import { versionOf } from '../../src/export/version.js';
import { LANGUAGES } from '../../src/documents/text.js';
import { withLocale } from '../../src/locale/with-locale.js';
import type { BaseModel } from '../../src/figure/chart.js';
import { loadLocale } from '../../src/locale/load-locale.js';

const FOLDER = 'demo/documents';
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as { type: string };
const gallery = readdirSync(FOLDER)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'gallery');

const rowsOf = (csv: string, separator: string): string[][] =>
  dsvFormat(separator).parseRows(csv.replace(/^\ufeff/, ''));

const known = (rows: string[][], key: string): string[] =>
  rows.filter(([first]) => first === key).map(([, value]) => value!);

const table = (cells: string[], kind: 'number' | 'text' = 'number') => ({
  caption: { text: 'Question' },
  corner: '',
  columns: cells.map((_, i) => ({ text: `c${i}`, kind })),
  rows: [{ head: { text: 'All' }, cells }],
});

test('a file begins with the mark of UTF-8, and its lines end as spreadsheets expect', async () => {
  const csv = await toCsv(read('scale-block'), { language: 'kk' });
  assert.equal(csv[0], '\ufeff');
  assert.equal(csv.replaceAll('\r\n', '').match(/[\r\n]/), null);
});

test('Russian and Kazakh have semicolons and a decimal comma, English has commas and a point', async () => {
  const cells = ['1\u00a0204,5', '−12,5', '+8', '1\u00a0%'];
  for (const language of ['ru', 'kk'] as const)
    assert.equal(
      csvOf([table(cells)], [], await loadLocale(language)),
      '\ufeffQuestion;c0;c1;c2;c3, %\r\nAll;1204,5;-12,5;8;1\r\n\r\n',
    );
  assert.equal(
    csvOf([table(['1,234,567.5', '−12.5', '+8', '1%'])], [], await loadLocale('en')),
    '\ufeffQuestion,c0,c1,c2,"c3, %"\r\nAll,1234567.5,-12.5,8,1\r\n\r\n',
  );
});

test('the stars of a small base stand beside the figure, and counts have a column of their own', async () => {
  const csv = csvOf([table(['35 (1,414)', '46**'])], [], await loadLocale('en'));
  assert.deepEqual(rowsOf(csv, ',').slice(0, 2), [
    ['Question', 'c0', 'c0, n', 'c1', '*'],
    ['All', '35', '1414', '46', '**'],
  ]);
});

test('what is said of a figure stands in a column of its own', async () => {
  const csv = csvOf([table(['0 (asked in Kazakh)', '– (not asked)', '5'])], [], await loadLocale('en'));
  assert.deepEqual(rowsOf(csv, ',').slice(0, 2), [
    ['Question', 'c0', 'c1', 'c2', 'note'],
    ['All', '0', '', '5', 'c0: asked in Kazakh; c1: not asked'],
  ]);
});

test('what is no number stays as it reads, and a dash is an empty cell', async () => {
  const csv = csvOf([table(['<1', '–', 'withheld'])], [], await loadLocale('en'));
  assert.deepEqual(rowsOf(csv, ',')[1], ['All', '<1', '', 'withheld']);
});

test('no text of a document is a formula, negative numbers stay numbers', async () => {
  const cells = ['=1+1', '+7 701', '-cmd', '@SUM(A1)', '\tx', '\rx'];
  const csv = csvOf([table(cells, 'text')], [['title', '=HYPERLINK("x")']], await loadLocale('en'));
  const rows = rowsOf(csv, ',');
  assert.deepEqual(
    rows[1]!.slice(1),
    cells.map((cell) => `'${cell}`),
  );
  assert.deepEqual(rows.at(-1), ['title', `'=HYPERLINK("x")`]);
});

test('a file says title, status, source with its address, licence, base, dates, version and corrections', async () => {
  const document = {
    ...read('preliminary-corrected'),
    sources: [{ name: 'Source; "quoted"', url: 'https://example.org/a' }],
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    published: '2025-03',
    updated: '2025-04-02',
    corrections: [{ date: '2025-04-02', text: { en: 'Two rows were swapped.' } }],
  };
  const rows = rowsOf(await toCsv(document, { language: 'en', url: 'https://example.org/doc.json' }), ',');
  assert.deepEqual(known(rows, 'source'), ['Source; "quoted"']);
  assert.deepEqual(known(rows, 'URL'), ['https://example.org/a']);
  assert.deepEqual(known(rows, 'licence'), ['CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)']);
  assert.deepEqual(known(rows, 'published'), ['2025-03']);
  assert.deepEqual(known(rows, 'updated'), ['2025-04-02']);
  assert.deepEqual(known(rows, 'corrections'), ['2025-04-02: Two rows were swapped.']);
  assert.deepEqual(known(rows, 'version'), [versionOf(document)]);
  assert.deepEqual(known(rows, 'document'), ['https://example.org/doc.json']);
  assert.equal(known(rows, 'status').length, 1);
  assert.match(known(rows, 'base').join(' '), /\d/);
  assert.equal(known(rows, 'title').length, 1);
});

test('a wave is named with its date', async () => {
  const rows = rowsOf(await toCsv(read('waves-gap'), { language: 'en', options: { wave: '' } }), ',');
  assert.ok(known(rows, 'wave').every((wave) => /\((19|20)\d\d.*\)$/.test(wave)));
  assert.ok(known(rows, 'wave').length > 2);
});

test('a file is made with the options of a chart, by attribute names too', async () => {
  const csv = await toCsv(read('matrix-typical'), {
    language: 'en',
    options: { by: 'age', sort: 'document' },
  });
  const [head] = rowsOf(csv, ',');
  assert.ok(head!.length < 10, head!.join(' | '));
});

test('a document that breaks the rules of its format gives no file but its problems', async () => {
  await assert.rejects(toCsv({ type: 'survey' }), (error: unknown) => {
    assert.ok(error instanceof DocumentError);
    assert.ok(error.problems.some(({ path }) => path === 'title'));
    return true;
  });
});

test('a dossier gives the tables of its charts', async () => {
  const chart = { ...read('single-two-groups') };
  const dossier = {
    type: 'dossier',
    id: 'all',
    language: 'en',
    title: 'All',
    sections: [{ id: 'one', charts: [chart, { src: 'there.json', options: { by: 'sex' } }] }],
  };
  const csv = await toCsv(dossier, { load: () => Promise.resolve(read('scale-block')) });
  assert.equal(csv.match(/\ufeff/g)!.length, 1);
  assert.equal(known(rowsOf(csv, ','), 'version').length, 2);
});

/** A figure as a number, however it is written. */
const numberOf = (text: string): number => {
  const plain = text
    .replace('−', '-')
    .replace(/[\s+%]|п\.|pp|п\. п\./g, '')
    .replace(',', '.');
  return /^-?\d/.test(plain) ? Number.parseFloat(plain) : Number.NaN;
};

/** Where the columns of a table stand in a line of the file: after its sections and heads, some with a column for counts. */
function placesOf(head: string[], columns: number, sections: boolean): number[] {
  let place = sections ? 2 : 1;
  return Array.from({ length: columns }, () => {
    const own = place++;
    if (head[place] === `${head[own]}, n`) place++;
    return own;
  });
}

for (const language of LANGUAGES)
  test(`read back, the figures are those of the tables: ${language}`, async () => {
    let figures = 0;
    for (const name of gallery.filter((name) => read(name).type !== 'dossier')) {
      const document = read(name);
      const { chart, options, document: valid, locale } = await prepare(document, { language });
      const model = withLocale(locale, () => chart.model(valid, options, locale) as BaseModel);
      const separator = locale.numbers.decimal === ',' ? ';' : ',';
      const lines = rowsOf(await toCsv(document, { language }), separator);
      for (const { columns, rows, caption } of model.tables) {
        const start = lines.findIndex((line) => line.some((cell) => cell.replace(/^'/, '') === caption.text));
        assert.ok(start >= 0, `${name}: ${caption.text}`);
        const places = placesOf(
          lines[start]!,
          columns.length,
          rows.some(({ section }) => section),
        );
        rows.forEach(({ cells }, row) => {
          cells.forEach((cell, i) => {
            const shown =
              columns[i]!.kind === 'text' ? NaN : numberOf(cell.replaceAll(locale.numbers.group, ''));
            if (Number.isNaN(shown)) return;
            figures++;
            const field = lines[start + 1 + row]![places[i]!]!;
            assert.equal(
              Number(field.replace(',', '.')),
              shown,
              `${name}, row ${row}, column ${i}: ${cell} as ${field}`,
            );
          });
        });
      }
    }
    assert.ok(figures > 1000, `${figures} figures`);
  });

test('the hostile documents of the gallery give files without a formula', async () => {
  for (const name of gallery.filter((name) => name.includes('hostile')))
    for (const row of csvParseRows(await toCsv(read(name), { language: 'en' })))
      for (const field of row)
        assert.doesNotMatch(field.replace(/^-\d+(\.\d+)?$/, ''), /^[=+\-@\t\r]/, `${name}: ${field}`);
});
