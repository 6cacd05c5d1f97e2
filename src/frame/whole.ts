import type { ReactiveElement, TemplateResult } from 'lit';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { BaseModel, Chart, Table } from '../figure/chart.js';
import { loadLocale } from '../locale/locale.js';
import type { Locale } from '../locale/locale.js';
import { adopt } from './adopt.js';

/** Any chart; the frame never looks inside what its steps hand to each other. */
// oxlint-disable-next-line typescript/no-explicit-any -- each chart has its own types in these places
export type AnyChart = Chart<any, any, any, any>;

/** A valid document and the chart that draws it. */
export interface Shown {
  chart: AnyChart;
  document: Envelope;
  /** Where the document came from, absolute; absent where it was handed in. */
  url?: string | undefined;
}

/** All that is needed for one drawing or one table, words and code included. */
export interface Whole extends Shown {
  shown: Shown;
  options: object;
  locale: Locale;
  /** Absent in the drawing. */
  tables: ((tables: Table[]) => TemplateResult) | undefined;
}

/** Fetches what a drawing needs; rejects when a part of it does not come. */
export async function gather(
  host: ReactiveElement,
  shown: Shown,
  options: object,
  language: Language,
  view: 'chart' | 'table',
): Promise<Whole> {
  const { chart, document } = shown;
  const table = view === 'table' ? import('./parts/table.js') : undefined;
  const locale = await loadLocale(language, chart.words);
  const narrowed = (await chart.narrow?.(document, options, locale, view)) ?? chart;
  const tables = await table;
  if (tables) adopt(host, tables.tableStyles, true);
  return {
    shown,
    chart: narrowed,
    document,
    options,
    locale,
    tables: tables?.tables,
  };
}

export const modelOf = ({ chart, document, options, locale }: Whole): BaseModel =>
  chart.model(document, options, locale);
