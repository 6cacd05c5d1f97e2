import { decode } from './encoding.js';
import { kindOf } from './kind.js';
import type { Reading, Sheet } from './sheet.js';

/** A larger file is not read at once. */
const MOST_BYTES = 200 * 2 ** 20;

export interface ReadSettings {
  /** Name of the sheet of a workbook; the first one that is shown without it. */
  sheet?: string | undefined;
}

/**
 * The cells of a file: CSV or TSV in UTF-8, UTF-16 or windows-1251, XLSX, or a web page with a table (also what Excel and
 * Google Sheets put on the clipboard). What it is is found out by its bytes. Code for workbooks and pages comes only then.
 */
export async function readSheet(
  input: Uint8Array | string,
  { sheet }: ReadSettings = {},
): Promise<Reading<Sheet>> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (bytes.length > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const kind = kindOf(bytes);
  if (kind === 'xlsx') return (await import('./workbook.js')).readWorkbook(bytes, sheet);
  if (kind !== 'text' && kind !== 'html') return { ok: false, fault: kind };
  const { text, findings } = decode(bytes);
  const read =
    kind === 'html'
      ? (await import('./page.js')).readPage(text)
      : (await import('./delimited.js')).readDelimited(text);
  return read.ok ? { ...read, findings: [...findings, ...read.findings] } : read;
}
