import type { RowMark, Scenery, ShapeMark, TextMark } from './mark.js';

/** A stretch of a line with a look or a language of its own. */
export interface Span {
  text: string;
  className?: string | undefined;
  lang?: string | undefined;
}

/** One line of text whose parts differ; the parts follow each other as the face sets them, without places of their own. */
export interface LineMark {
  x: number;
  /** Of the baseline, px. */
  y: number;
  className: string;
  spans: Span[];
}

/** Marks that are drawn from a point of their own. */
export interface GroupMark {
  x: number;
  y: number;
  marks: SceneMark[];
}

/** What a drawing in a file is made of, in the order of painting: later marks lie over earlier ones. */
export type SceneMark = ShapeMark | TextMark | LineMark | GroupMark;

export const sceneryMarks = ({ shapes, texts }: Scenery): SceneMark[] => [...shapes, ...texts];

/** A row in the order in which the screen paints it. */
export const rowMarks = (row: RowMark): SceneMark[] => [
  ...sceneryMarks(row),
  ...row.data.flatMap(sceneryMarks),
  ...row.over,
];
