import type { BaseModel } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';

/** A category's part of a bar. */
export interface Segment {
  /** The id of its `Datum` and `Target`. */
  id: string;
  /** Percent 0–100, unrounded. */
  value: number;
  /** The figure as shown in the bar. */
  text: string;
  /** Step of the colour scale: `pair-1`, `pair-2`, `cat-1` … `cat-6`. */
  step: string;
}

export interface Row {
  text: Words;
  strong: boolean;
  /** All staff: a hairline parts it from the positions below. */
  total: boolean;
  /** "n = 35**"; empty where it is not stated. */
  n: string;
  /** The icon of a small n stands before it. */
  warned: boolean;
  /** A small sample: hollow. A small staff is drawn full. */
  hollow: boolean;
  /** In the order drawn; empty when `absent`. */
  segments: Segment[];
  /** What 100 % of the bar's width stands for: 100, or more where rounded percentages pass it. */
  whole: number;
  /** "+3 pp"; empty where nothing is compared. */
  change: string;
  /** Percent of the first category in the wave before, where compared. */
  earlier: number | undefined;
  /** Why nothing is drawn, in words. */
  absent: string | undefined;
}

/** The line of a percent; `text`: "50%". */
export interface Reference {
  value: number;
  text: string;
}

export interface RepresentationModel extends BaseModel {
  categories: { text: Words; step: string }[];
  rows: Row[];
  reference: Reference | undefined;
  /** What the hollow mark of an earlier share is called in the legend; undefined where there is none. */
  earlier: Words | undefined;
  /** Said where the document has no position. */
  absent: string;
}
