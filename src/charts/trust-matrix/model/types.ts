import type { Answer } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import type { TrustCell, TrustItem, TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import type { BaseModel, Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import type { TrustMeasure } from '../../../statistics/trust.js';

export interface MatrixOptions {
  /** Sets of groups; none: all. */
  by: string[];
  measure: TrustMeasure | 'value' | undefined;
  /** `total`, `spread`, `missing`, `document` or the id of a group, with `-` before it to turn the order. */
  sort: string | undefined;
  /** Ids of items or groups. */
  highlight: string[];
  decimals: 0 | 1;
  minBase: number;
}

/** The total, or a group. */
export interface Part {
  /** Place in the document's groups; −1: the total. */
  index: number;
  /** Id of the group, `total` for all. */
  id: string;
  /** Id of the set; empty for the total. */
  set: string;
  text: Words;
  highlighted: boolean;
}

export interface Item {
  index: number;
  item: TrustItem;
  text: Words;
  highlighted: boolean;
}

/** What the document says of one item and part. */
export interface Slice {
  /** `i0/g2`, `i0/t` */
  id: string;
  item: Item;
  part: Part;
  cell: TrustCell | undefined;
  n: number | undefined;
  mark: BaseMark;
  /** Of the measure, unrounded. */
  figure: number | undefined;
  /** Of each level, 0–100; empty without levels. */
  percents: number[];
  /** Of all asked, 0–100; undefined where nothing is known of it. */
  missing: number | undefined;
  /** Why there is no figure. */
  absent: string;
}

export interface Study {
  document: TrustMatrixDocument;
  options: MatrixOptions;
  locale: Locale;
  levels: readonly Answer[];
  levelTexts: Words[];
  measure: TrustMeasure | 'value';
  /** Of figures as they are shown. */
  decimals: number;
  /** Written with their sign, on the diverging scale. */
  net: boolean;
  /** Percentages: `%` belongs to them. */
  percent: boolean;
  census: boolean;
  /** Counts are no numbers of people. */
  weighted: boolean;
  sets: { id: string; text: Words | undefined }[];
  items: Item[];
  total: Part | undefined;
  /** All groups, set by set. */
  groups: Part[];
  slice: (item: Item, part: Part) => Slice;
  /** The slice of a cell's id, if it is one. */
  found: (id: string) => Slice | undefined;
  data: Map<string, Datum>;
  say: (text: Text) => Words;
}

export interface Column {
  /** Id of the mark that is its head. */
  id: string;
  kind: 'total' | 'group' | 'spread' | 'missing';
  text: Words;
  /** "1,204", "41**", "180–201"; empty where it is not stated */
  base: string;
  /** Id of the set of a group. */
  set: string;
  order: 'none' | 'ascending' | 'descending';
  /** What `sort` becomes by a press. */
  next: string;
  highlighted: boolean;
  /** The first of its set. */
  first: boolean;
}

export interface Cell {
  id: string;
  text: string;
  /** Classes: the step of the scale, hatching, small base, place among the columns. */
  look: string;
  /** Of a spread: its part of the largest one, 0–1. */
  bar: number;
}

export interface Row {
  text: Words;
  /** Opens the rows of a kind. */
  section?: Words;
  highlighted: boolean;
  /** One for each column. */
  cells: Cell[];
}

/** The matrix with the groups of one set, or of all. */
export interface Frame {
  /** Id of the one set; undefined: all that are shown. */
  set: string | undefined;
  columns: Column[];
  rows: Row[];
}

export interface Scale {
  kind: 'heat' | 'seq';
  /** Between the steps, from low to high. */
  limits: number[];
  /** Class of a figure's step. */
  step: (figure: number) => string;
}

export interface MatrixModel extends BaseModel {
  /** With the groups of all sets that are shown. */
  all: Frame;
  /** How many columns `all` has at least; the frame itself may be work for nothing. */
  columns: number;
  /** The sets that chips offer; a press chooses one. */
  sets: { id: string; text: Words; named: boolean }[];
  /** The frame of one set; made when first asked for. */
  only: (set: string) => Frame;
  /** Set that stands first in the small form; undefined without groups. */
  firstSet: string | undefined;
  /** Head of the items. */
  corner: string;
  chips: string;
  legend: {
    label: string;
    lead: string;
    tail: string;
    steps: string[];
    limits: string[];
    hatched: string;
    small: string;
  };
  /** The distribution of a cell, for its tooltip: classes, and places along a bar of 240. */
  bar: (id: string) => { step: string; from: number; size: number }[];
}
