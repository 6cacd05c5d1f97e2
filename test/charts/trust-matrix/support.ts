import { layout } from '../../../src/charts/trust-matrix/layout.js';
import type { MatrixLayout } from '../../../src/charts/trust-matrix/layout.js';
import { model } from '../../../src/charts/trust-matrix/model.js';
import type { MatrixModel } from '../../../src/charts/trust-matrix/model.js';
import { matrixOptions } from '../../../src/charts/trust-matrix/options.js';
import type { MatrixOptions } from '../../../src/charts/trust-matrix/options.js';
import { parseTrustMatrix } from '../../../src/documents/trust-matrix.js';
import type { Language } from '../../../src/documents/text.js';
import { tableMeasure } from '../../../src/text/measure.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const locales = {
  en: await loadLocale('en', 'trust-matrix'),
  ru: await loadLocale('ru', 'trust-matrix'),
  kk: await loadLocale('kk', 'trust-matrix'),
};

const optionsOf = (attributes: Record<string, string>): MatrixOptions =>
  Object.fromEntries(
    Object.entries(matrixOptions).map(([key, reader]) => [key, reader(attributes[key] ?? null)]),
  ) as unknown as MatrixOptions;

/** The model of a document that must be valid, with options as an author writes them. */
export function modelOf(
  document: unknown,
  attributes: Record<string, string> = {},
  language: Language = 'en',
): MatrixModel {
  const parsed = parseTrustMatrix(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withLocale(locales[language], () =>
    model(parsed.document, optionsOf(attributes), locales[language]),
  );
}

export const place = (model: MatrixModel, width: number): MatrixLayout =>
  layout(model, { width, measure: tableMeasure });

/** Names of the rows with their figures, as they stand. */
export const rowsOf = ({ all }: MatrixModel): string[] =>
  all.rows.map(({ text, cells }) => `${text.text}: ${cells.map((cell) => cell.text).join(' ')}`);

export const namesOf = ({ all }: MatrixModel): string => all.rows.map(({ text }) => text.text).join(' ');

export const headsOf = ({ all }: MatrixModel): string[] =>
  all.columns.map(({ text, base }) => [text.text, base].filter(Boolean).join(' '));

export const notesOf = ({ notes }: MatrixModel): string => notes.map(({ text }) => text).join('\n');

export const label = (model: MatrixModel, id: string): string => model.data.get(id)!.label;

export const LEVELS = [
  { id: 'a', text: 'Fully', value: 2 },
  { id: 'b', text: 'Rather', value: 1 },
  { id: 'c', text: 'Neither', kind: 'neutral', value: 0 },
  { id: 'd', text: 'Rather not', value: -1 },
  { id: 'e', text: 'Not at all', value: -2 },
  { id: 'x', text: 'Never heard of it', kind: 'missing' },
];

export const GROUPS = {
  sets: [
    { id: 'sex', text: 'Sex' },
    { id: 'age', text: 'Age' },
  ],
  groups: [
    { id: 'w', set: 'sex', text: 'Women' },
    { id: 'm', set: 'sex', text: 'Men' },
    { id: 'y', set: 'age', text: '18–29' },
    { id: 'o', set: 'age', text: '30+' },
  ],
};

export const matrix = (cells: object[], more: object = {}) => ({
  type: 'trust-matrix',
  id: 'test',
  language: 'en',
  title: 'A finding',
  levels: LEVELS,
  ...GROUPS,
  items: [
    { id: 'tv', text: 'Television' },
    { id: 'web', text: 'Websites' },
  ],
  cells,
  ...more,
});

/** 100 with an opinion, of them `trust` and `distrust`, beside `missing` without one. */
export const counts = (trust: number, distrust: number, missing = 0) => [
  trust,
  0,
  100 - trust - distrust,
  0,
  distrust,
  missing,
];

/** Television +10 (Women +20, Men 0, 18–29 −30, 30+ +25), websites −5 (+5, −15, +40, −20); 25 of 125 know no websites. */
export const TYPICAL = matrix([
  { item: 'tv', n: 100, counts: counts(40, 30) },
  { item: 'tv', group: 'w', n: 100, counts: counts(50, 30) },
  { item: 'tv', group: 'm', n: 100, counts: counts(40, 40) },
  { item: 'tv', group: 'y', n: 100, counts: counts(20, 50) },
  { item: 'tv', group: 'o', n: 100, counts: counts(50, 25) },
  { item: 'web', n: 125, counts: counts(30, 35, 25) },
  { item: 'web', group: 'w', n: 100, counts: counts(35, 30) },
  { item: 'web', group: 'm', n: 100, counts: counts(25, 40) },
  { item: 'web', group: 'y', n: 100, counts: counts(60, 20) },
  { item: 'web', group: 'o', n: 100, counts: counts(20, 40) },
]);

export interface DrawnCell {
  id: string;
  text: string;
  /** Its step of the legend; undefined where it has no colour. */
  step: string | undefined;
  /** px of the bar under a spread; 0 without. */
  bar: number;
}

export interface DrawnMatrix {
  heads: { id: string }[];
  rows: { cells: DrawnCell[] }[];
  longestBar: number;
  /** Names of the steps from low to high, limits as they are written. */
  legend: { steps: string[]; limits: string[]; scale: MatrixLayout['scale'] };
}

/** What stands in the page. */
export function drawn(model: MatrixModel, { grid, bars, longestBar, scale }: MatrixLayout): DrawnMatrix {
  return {
    heads: grid.columns.map(({ id }) => ({ id })),
    rows: grid.rows.map(({ cells }) => ({
      cells: cells.map(({ id, text, step }) => ({ id, text, step, bar: bars.get(id) ?? 0 })),
    })),
    longestBar,
    legend: { ...model.legend, scale },
  };
}
