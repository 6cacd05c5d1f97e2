import type { Envelope } from '../documents/envelope.js';
import type { AnyChart, BaseModel } from '../figure/chart.js';
import type { Locale } from '../locale/locale.js';
import { withLocale } from '../locale/with-locale.js';
import { csvOf } from './csv.js';
import { factsOf } from './facts.js';
import type { Origin } from './facts.js';

/** What a file of figures is made from. */
export interface Tabled {
  chart: AnyChart;
  document: Envelope;
  /** As the chart's readers of options give them. */
  options: object;
  /** With the words of the chart and those of files. */
  locale: Locale;
}

/** The tables of one chart, and below them where and when they are from. */
export function documentCsv({ chart, document, options, locale }: Tabled, origin: Origin): string {
  return withLocale(locale, () => {
    const model = chart.model(document, options, locale) as BaseModel;
    return csvOf(model.tables, factsOf(document, model, locale, origin), locale);
  });
}

/** In place of a chart that breaks the rules, or could not be had: what is wrong. */
export const brokenCsv = (message: string, locale: Locale): string => csvOf([], [['error', message]], locale);

/** Files of a dossier's charts as one, parted by an empty line. */
export const joinCsv = (files: readonly string[]): string =>
  // Only the first keeps its byte order mark.
  files.map((file, i) => (i ? file.slice(1) : file)).join('\r\n');
