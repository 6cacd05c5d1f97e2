/** What drawings are made of: plain values in px, rounded to 0.1. Class names say which token colours them. */

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface RectMark extends Box {
  className: string;
  d?: undefined;
}

/** A path inside its box; `at` moves a path that is drawn around 0, 0. */
export interface PathMark extends Box {
  className: string;
  d: string;
  at?: { x: number; y: number } | undefined;
}

export type ShapeMark = RectMark | PathMark;

/** One line of text; `y` is its baseline, the classes `end` and `mid` anchor it at its end or middle. */
export interface TextMark {
  x: number;
  y: number;
  text: string;
  className: string;
  /** Where the text is not in the reader's language. */
  lang?: string | undefined;
}

/** What has no figure: grounds, rules, words. */
export interface Scenery {
  shapes: ShapeMark[];
  texts: TextMark[];
}

/** What is drawn for one figure; its sentence stands in the model under the same id. */
export interface DatumMark extends Scenery {
  id: string;
}

/** A row of a drawing (a line of a trend): its scenery first, the figures above it, then what lies over them. */
export interface RowMark extends Scenery {
  label: { text: string; lang?: string | undefined };
  data: DatumMark[];
  over: ShapeMark[];
}

/** px, to one decimal: a tenth is finer than any screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const rowMark = (label: RowMark['label']): RowMark => ({
  label,
  shapes: [],
  texts: [],
  data: [],
  over: [],
});

/** Puts shapes and texts over those that are there. */
export function addScenery(to: Scenery, { shapes, texts }: Scenery): void {
  to.shapes.push(...shapes);
  to.texts.push(...texts);
}
