import assert from 'node:assert/strict';
import test from 'node:test';
import { registry } from '../../src/charts/registry.js';
import type { Envelope } from '../../src/documents/envelope.js';
import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';
import type { DocumentType } from '../../src/documents/types.js';
import { readOptions } from '../../src/export/options.js';
import { address } from '../../src/figure/address.js';
import type { BaseModel, Table } from '../../src/figure/chart.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { withLocale } from '../../src/locale/with-locale.js';
import { lines, readPicture } from '../support/picture.js';
import { gallery, pictureOf, readDocument } from './gallery.js';
import type { Entry } from './gallery.js';

/** What of a table no picture has to say word by word, by the type of its document: heads of rows, and columns. */
const BESIDE: Partial<Record<DocumentType, { heads?: true; columns?: (table: Table) => string[] }>> = {
  // The date in full stands short beside its event; "other step" is no step.
  'legislation-timeline': {
    heads: true,
    columns: ({ columns }) => columns.slice(1, 2).map(({ text }) => text),
  },
};

async function tablesOf({ type, file, attributes }: Entry, language: Language): Promise<Table[]> {
  const chart = await registry[type].load();
  const parsed = chart.parse(readDocument(file));
  assert.ok(parsed.ok);
  const locale = await loadLocale(language, type);
  return withLocale(locale, () => {
    const model = chart.model(
      parsed.document as Envelope,
      readOptions(chart, attributes),
      locale,
    ) as BaseModel;
    return model.tables.map((table) => ({ ...table, rows: table.rows }));
  });
}

/** Without what a line break takes, or puts in. */
const squeeze = (words: string): string => words.replace(/[\s\u00ad-]/g, '');

const written = (cell: string): string => squeeze(/^https?:/.test(cell) ? address(cell) : cell);

for (const entry of gallery.filter(({ type }) => type in BESIDE))
  test(`all that ${entry.id} says in its table, folded on the screen or not, is written in its picture`, async () => {
    const { heads, columns: beside } = BESIDE[entry.type]!;
    for (const language of LANGUAGES) {
      const tables = await tablesOf(entry, language);
      for (const width of [360, 1000]) {
        const picture = readPicture(await pictureOf(entry, { language, width }));
        const words = squeeze(
          lines(picture)
            .map(({ text }) => text)
            .join(' '),
        );
        for (const table of tables) {
          const skipped = new Set(beside?.(table));
          for (const { head, cells } of table.rows) {
            if (!heads) assert.ok(words.includes(written(head.text)), `${language} ${width}: ${head.text}`);
            cells.forEach((cell, i) => {
              if (skipped.has(table.columns[i]?.text ?? '') || cell === '–') return;
              assert.ok(words.includes(written(cell)), `${language} ${width}: ${cell}`);
            });
          }
        }
      }
    }
  });
