import type { CsvSettings } from './csv.js';

/**
 * The tables of a document as CSV, as `toCSV()` of its element gives them; charts are loaded only then.
 * Rejects with a `DocumentError`, whose `problems` say what is wrong, where the document is not valid.
 */
export const toCsv = async (document: unknown, request?: CsvSettings): Promise<string> =>
  (await import('./csv.js')).toCsv(document, request);
