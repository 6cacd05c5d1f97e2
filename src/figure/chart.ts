import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { Parsed } from '../documents/check.js';
import type { Envelope } from '../documents/envelope.js';
import type { Language } from '../documents/text.js';
import type { DocumentType } from '../documents/types.js';
import type { Measure } from '../text/measure.js';
import type { Looks } from '../marks/looks.js';
import type { SceneMark } from '../marks/scene.js';
import type { SymbolShape } from '../marks/symbols.js';
import type { Furniture } from './furniture.js';
import type { OptionReader } from './option.js';
import type { Words } from '../locale/choose.js';
import type { Locale } from '../locale/locale.js';

/** What is known of one mark: the words a screen reader speaks and a tooltip shows. */
export interface Datum {
  /** Unique in the chart; made by us, never a bare id of the document. */
  id: string;
  /** One spoken sentence: what, how much, of whom. */
  label: string;
  /** Head of the tooltip: the full label of the mark. */
  title: Words;
  /** Lines of the tooltip: share, count, base. Without any there is no tooltip, as where the mark says all itself. */
  rows: { name: string; value: string }[];
  /** Ids of the document behind the mark, for `cabar-select`. */
  detail: Record<string, string>;
}

/** Where a mark takes pointer and keyboard. Row and column are its place in the walk of the arrow keys. */
export interface Target {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  row: number;
  column: number;
}

export interface LegendItem {
  text: Words;
  /** A state class that the chart's style sheet maps to a token; `hatch` for missing answers. */
  swatch: string;
  shape?: 'square' | 'line' | SymbolShape;
}

export interface TableColumn extends Words {
  /** `missing` columns stand back in grey, `total` (nets, sums) in bold. */
  kind: 'number' | 'missing' | 'total' | 'text';
}

export interface Table {
  caption: Words;
  /** Head of the first column; may be empty text. */
  corner: string;
  columns: TableColumn[];
  /** `section` opens a body of its own with this head. */
  rows: { section?: Words; head: Words; cells: string[] }[];
}

/** A sentence or more below a drawing. */
export interface Note extends Words {
  /** It says of whom the figures are. */
  about?: 'base';
}

/** All words and figures of a figure; what every reader of it (drawing, table, text, file) shares. */
export interface BaseModel {
  tables: Table[];
  /** The generated description, in full sentences. */
  summary: string;
  /** Notes that follow from the data (base, small bases, rounding, sample), in reading order. */
  notes: Note[];
  /** By `Target.id`. */
  data: ReadonlyMap<string, Datum>;
}

export interface BaseLayout {
  /** px */
  width: number;
  /** px; of a drawing as HTML, 0: the browser makes it as high as its words need */
  height: number;
  /** In a drawing as HTML only `id`, `row` and `column` count: the browser knows where its marks are. */
  targets: Target[];
  legend: LegendItem[];
}

/** A ring around boxes in a drawing, all in px; nothing around none. */
export type FocusRing = (
  boxes: readonly { x: number; y: number; width: number; height: number }[],
  drawing: { width: number; height: number },
) => unknown;

/** What a reader may do in a drawing beside looking at marks. */
export interface Actions {
  /** Sets an option as its attribute would, until the attribute or the document changes. */
  set: (option: string, text: string) => void;
  /** Opens a part of the drawing, or closes it. */
  toggle: (id: string) => void;
}

/** What stands around a drawing, ready to be placed. */
export interface PageParts {
  text: Furniture;
  language: Language;
  /** Of the page's own heading, 2 to 6. */
  level: number;
  /** Badge and language switch. */
  eyebrow: unknown;
  corrections: unknown;
  /** Notice that no newer version could be loaded. */
  over: unknown;
  notes: unknown;
  /** Source, publisher, funder, licence, dates. */
  foot: unknown;
  /** Where the document came from, absolute; absent where it was handed in. */
  url: string | undefined;
  /** The page stands in another one. */
  inside: boolean;
  /** What the page's own figures show at first. */
  view: 'chart' | 'table';
}

/** What the view needs beside the layout: which mark is looked at, what is open. */
export interface ViewState {
  /** The mark under the pointer or the keyboard. */
  active?: string | undefined;
  /** The mark that holds the keyboard focus. */
  focusedId?: string | undefined;
  /** Draws the ring around the shapes of the mark in focus; fetched with what the keys do. */
  ring?: FocusRing | undefined;
  /** Draw only the first rows; the rest follow in the next frames. */
  limit?: number;
  /** Ids of the parts that the reader has turned from how they stand at first. */
  open: ReadonlySet<string>;
  /** Absent where nothing can be pressed: in print and in files. */
  on?: Actions;
}

export interface Space {
  /** px, of the container */
  width: number;
  measure: Measure;
}

/** A reader for each option. */
export type OptionReaders<O> = { [K in keyof O]-?: OptionReader<O[K]> };

/** A chart as it is drawn in files: from 0, 0 on, as wide as the space it was given. */
export interface Printed {
  /** px */
  height: number;
  /** Written over the drawing; what a drawing explains itself is not in it. */
  legend: LegendItem[];
  /** In the order of painting. */
  marks: SceneMark[];
  /** In place of the model's, where those tell of what only a screen can do. */
  notes?: Words[] | undefined;
}

/**
 * A chart in files, where nothing can be pressed and no browser places words: title, legend, notes and source come from
 * `src/export/figure.ts`, which calls these.
 *
 * To give a chart its printed layout, write `charts/NAME/print.ts` with `export const print: Print<…Model> = { looks, draw,
 * rows, first }` and `print: () => import('./print.js')` in its `chart.ts`; tests in `test/export`
 * then run over its documents of the gallery.
 * - `draw` turns the chart's own model into marks: `rect`, `rule`, `bar`, `symbolMark`, `textLines`, `paragraph`, `stack` of
 *   `src/marks`; `{ x, y, marks }` moves marks together. Words and figures come from the model, in the order of the
 *   screen, wrapped by `measure`; it answers how high it became. Pure, no DOM, no `msg()`.
 * - `looks` says what each class of these marks looks like, as styles do on the screen; `SHARED_LOOKS` has the common
 *   ones. A chart that draws the screen's own marks is held to the screen's colours by `test/export/looks.browser.ts`.
 * - `rows` and `first` let a picture of a fixed shape leave out what does not fit, the last row first.
 * Long drawings go into `charts/NAME/print/*.ts`. What is folded on the screen is written out.
 */
export interface Print<M extends BaseModel> {
  looks: Looks;
  draw: (model: M, space: Space) => Printed;
  /** How many rows, items or blocks it draws. */
  rows: (model: M) => number;
  /** The same with the first `count` of them, at least one; all else as it stands. */
  first: (model: M, count: number) => M;
  /**
   * What is missing then, where that is not as many rows: how many of what (rows have no name). Where details go before
   * the last row does, `rows` is one more, and the picture of all rows without details leaves nothing out by number.
   */
  leftOut?: (model: M, count: number) => { of?: string; count: number }[];
}

/** Any chart's; figures never look inside a model. */
// oxlint-disable-next-line typescript/no-explicit-any -- each chart has its own type in this place
export type AnyPrint = Print<any>;

/** One kind of chart: five pure functions over one document. */
export interface Chart<D extends Envelope, O, M extends BaseModel, L extends BaseLayout> {
  type: DocumentType;
  parse: (input: unknown) => Parsed<D>;
  /** Keys are property names; the attribute is the key in kebab-case. */
  options: OptionReaders<O>;
  /** Runs inside `withLocale`. */
  model: (document: D, options: O, locale: Locale) => M;
  layout: (model: M, space: Space) => L;
  /** Rows that the view draws at most; the frame raises `state.limit` to it over several frames. */
  rows: (layout: L) => number;
  view: (layout: L, model: M, state: ViewState) => TemplateResult;
  /**
   * Draws all itself, where the chart is a page and not a figure: title, sources and the rest are handed to it,
   * `view` is not called; as a table, it shows the tables of its charts.
   */
  page?: (layout: L, model: M, state: ViewState, parts: PageParts) => TemplateResult;
  /** Below the rows of a mark's tooltip. */
  detail?: (id: string, model: M) => TemplateResult | typeof nothing;
  styles: CSSResult;
  /** Fetches how it is drawn in files; absent where that is not to be had yet. */
  print?: () => Promise<{ print: AnyPrint }>;
}

/** Any chart; the frame never looks inside what its steps hand to each other. */
// oxlint-disable-next-line typescript/no-explicit-any -- each chart has its own types in these places
export type AnyChart = Chart<any, any, any, any>;
