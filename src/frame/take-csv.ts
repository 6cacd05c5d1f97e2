import { isReference } from '../documents/dossier.js';
import type { DossierChart, DossierDocument } from '../documents/dossier.js';
import type { Language } from '../documents/text.js';
import { resolveUrl } from '../documents/url.js';
import { brokenCsv, documentCsv, joinCsv } from '../export/document-csv.js';
import { loadFileLocale } from '../export/locale.js';
import { readOptions } from '../export/options.js';
import { versionOf } from '../export/version.js';
import { loadLocale } from '../locale/load-locale.js';
import type { Ahead } from './ahead.js';
import type { Shown } from './take.js';

/** The figures that an element shows, as its reader has set it; a dossier gives the files of its charts. */
export async function toCSV({ chart, document, raw, url, language, options }: Shown): Promise<string> {
  if (!chart || !document) throw new Error('there is no chart whose figures could be taken');
  const spoken = language ?? document.language;
  if (document.type === 'dossier') {
    const charts = (document as DossierDocument).sections.flatMap(({ charts = [] }) => charts);
    return joinCsv(await Promise.all(charts.map((one) => ofChart(one, url, spoken))));
  }
  const locale = await loadFileLocale(spoken, chart.type);
  const version = versionOf(raw);
  return documentCsv({ chart, document, options: options(chart), locale }, { url, version });
}

interface Reading extends HTMLElement {
  data: unknown;
  src: string | undefined;
  readAhead: () => Promise<Ahead | undefined>;
}

/** Read by an element that never stands in the page: which charts there are, only `cabar-chart` knows. */
async function ofChart(chart: DossierChart, base: string | undefined, language: Language): Promise<string> {
  const element = window.document.createElement('cabar-chart') as Reading;
  element.lang = language;
  const away = isReference(chart) ? chart : undefined;
  if (away) element.src = addresses(away.src, base);
  else element.data = chart;
  const read = await element.readAhead();
  if (!read) return brokenCsv(element.src ?? 'a chart that breaks the rules', await loadLocale(language));
  const { loaded } = read;
  const options = readOptions(loaded.chart, away?.options);
  const locale = await loadFileLocale(language, loaded.chart.type);
  return documentCsv({ ...loaded, options, locale }, { url: loaded.url, version: versionOf(loaded.raw) });
}

/** Seen from the dossier, as on the screen. */
const addresses = (src: string, base: string | undefined): string =>
  src
    .trim()
    .split(/\s+/)
    .map((url) => (base && resolveUrl(url, base)) || url)
    .join(' ');
