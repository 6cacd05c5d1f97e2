import { readFile, writeFile } from 'node:fs/promises';
import { LANGUAGES } from '../documents/text.js';
import type { Language } from '../documents/text.js';
import { loadTableLocale } from '../locale/load-table-locale.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { readSheet } from '../reading/read.js';
import type { Sheet } from '../reading/sheet.js';
import { faultWords } from '../reading/words.js';
import { UsageError } from './exit.js';

export interface TableFlags {
  lang: string;
  o?: string;
  sheet?: string;
}

/** The words of tables and of documents that are not valid. */
export async function tableLocale(lang: string): Promise<Locale> {
  const language = LANGUAGES.find((known): known is Language => known === lang);
  if (!language) throw new UsageError(`--lang ${lang}: one of ${LANGUAGES.join(', ')}`);
  return loadTableLocale(language);
}

/** The cells of a file, or nothing, after its fault was said. */
export async function readTableFile(
  file: string,
  { sheet }: TableFlags,
  locale: Locale,
): Promise<Sheet | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    return undefined;
  }
  const read = await readSheet(bytes, { sheet });
  if (read.ok) return read;
  console.error(`${file}: ${withLocale(locale, () => faultWords(read.fault))}`);
  return undefined;
}

/** Writes a document as people read JSON. */
export const writeDocument = (file: string, document: object): Promise<void> =>
  writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
