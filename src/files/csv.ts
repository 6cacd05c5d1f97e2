import { isReference } from '../documents/dossier.js';
import type { DossierDocument } from '../documents/dossier.js';
import type { BaseModel } from '../figure/chart.js';
import { csvOf } from '../export/csv.js';
import { factsOf } from '../export/facts.js';
import type { Origin } from '../export/facts.js';
import { versionOf } from '../export/version.js';
import { loadLocale } from '../locale/load-locale.js';
import { withLocale } from '../locale/with-locale.js';
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
  const { chart, document, options, locale } = await prepare(input, settings);
  if (document.type === 'dossier') return ofCharts(document as DossierDocument, settings);
  const origin: Origin = { url: settings.url, version: settings.version ?? versionOf(input) };
  return withLocale(locale, () => {
    const model = chart.model(document, options, locale) as BaseModel;
    return csvOf(model.tables, factsOf(document, model, locale, origin), locale);
  });
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
  return files.map((file, i) => (i ? file.slice(1) : file)).join('\r\n');
}

async function ofChart(input: unknown, settings: CsvSettings): Promise<string> {
  try {
    return await toCsv(input, settings);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return csvOf([], [['error', error.message]], await loadLocale(settings.language ?? 'en'));
  }
}
