import { isReference } from '../documents/dossier.js';
import type { DossierDocument } from '../documents/dossier.js';
import { brokenCsv, documentCsv, joinCsv } from '../export/document-csv.js';
import type { Origin } from '../export/facts.js';
import { versionOf } from '../export/version.js';
import { loadLocale } from '../locale/load-locale.js';
import { DocumentError, prepare } from './prepare.js';
import type { FileSettings } from './prepare.js';

export interface CsvSettings extends FileSettings, Partial<Origin> {
  /** Gives the document of a dossier's chart that stands at an address; without it such charts are left out. */
  load?: (src: string) => Promise<unknown>;
}

/**
 * The tables of a document as CSV, with title, status, source, licence, base, dates and version below them. A dossier gives
 * the files of its charts, parted by an empty line; in place of one that breaks the rules stands what is wrong with it.
 * @throws DocumentError
 */
export async function toCsv(input: unknown, settings: CsvSettings = {}): Promise<string> {
  const prepared = await prepare(input, settings);
  const { document } = prepared;
  if (document.type === 'dossier') return ofCharts(document as DossierDocument, settings);
  return documentCsv(prepared, { url: settings.url, version: settings.version ?? versionOf(input) });
}

async function ofCharts(
  { sections, language }: DossierDocument,
  { load, ...settings }: CsvSettings,
): Promise<string> {
  const files: string[] = [];
  for (const chart of sections.flatMap(({ charts = [] }) => charts)) {
    const one: CsvSettings = { language: settings.language ?? language };
    if (!isReference(chart)) files.push(await ofChart(chart, one));
    else if (load) files.push(await ofChart(await load(chart.src), { ...one, options: chart.options }));
  }
  return joinCsv(files);
}

async function ofChart(input: unknown, settings: CsvSettings): Promise<string> {
  try {
    return await toCsv(input, settings);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return brokenCsv(error.message, await loadLocale(settings.language ?? 'en'));
  }
}
