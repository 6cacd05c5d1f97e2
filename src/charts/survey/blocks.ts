import type { BaseModel } from '../../figure/chart.js';
import type { SymbolShape } from '../../marks/symbols.js';
import type { Words } from '../../locale/choose.js';
import type { BaseMark } from '../../statistics/base.js';
import type { Sort } from '../../statistics/sort.js';

/** The forms a block of survey results can take. */
export type Form = 'bars' | 'stacked' | 'diverging' | 'dots' | 'trend';

export interface SurveyOptions {
  /** Ids of the questions to draw; empty: all. */
  question: string[];
  /** A set of groups. */
  by: string | undefined;
  /** Ids of the waves to draw; empty: all. */
  wave: string[];
  layout: Form | 'auto';
  sort: Sort | undefined;
  /** The sum of each side stands at the ends of a diverging block. */
  totals: boolean;
  /** Ids of answers or groups. */
  highlight: string[];
  decimals: 0 | 1;
  minBase: number;
}

/** One figure that can be drawn. */
export interface Cell {
  /** The id of its `Datum` and `Target`. */
  id: string;
  /** Percent 0–100 or the number of a `number` question, unrounded. */
  value: number;
  /** The figure as shown at the mark, without a percent sign. */
  text: string;
}

/** A base as it is written at a group, row or column. */
export interface Base {
  /** "n = 1,204", or "n = 46**"; empty where the base is the same everywhere and stands in the notes. */
  text: string;
  mark: BaseMark;
  /** n 30–49: hollow mark and a warning in words. */
  small: boolean;
  /** "small base" in the reader's language, where `small`. */
  warning: string;
}

export interface Series {
  id: string;
  text: Words;
  /** In a legend: with its base. */
  legend: Words;
  base: Base;
  /** Colour class: `cat-1` … `cat-6`. */
  step: string;
  shape: SymbolShape;
}

interface BlockBase {
  id: string;
  /** The question or the group, where the title does not say it. */
  heading?: Words;
  /** Line under the heading: base of this block. */
  base?: Base;
  /** Why nothing is drawn in this block, in words; then its lists are empty. */
  absent?: string;
}

/** Answers down, one or two series across. */
export interface BarsBlock<C extends Cell = Cell> extends BlockBase {
  form: 'bars';
  /** One series: no head is drawn when its text is empty. */
  series: Series[];
  rows: {
    id: string;
    text: Words;
    highlighted: boolean;
    missing: boolean;
    /** One for each series; undefined where there is no figure. */
    cells: (C | undefined)[];
  }[];
  /** The same in all blocks of a chart that share a unit; holds 0. */
  domain: [number, number];
  /** "%", written at the first figure only by `firstText`; or the unit of a number. */
  unit: Words | undefined;
  /** Some answer is highlighted: the others are muted. */
  muted: boolean;
}

export type Side = 'negative' | 'neutral' | 'positive' | 'missing' | 'plain';

/** Rows of questions, groups or waves; each a bar of answers. */
export interface LikertBlock<C extends Cell = Cell> extends BlockBase {
  form: 'diverging' | 'stacked';
  answers: {
    id: string;
    text: Words;
    side: Side;
    /** Colour class: `div5-neg2`, `div7-pos3`, `seq-1` …, `cat-1` …, `hatch`. */
    step: string;
  }[];
  /** Heads of the columns of a diverging block; empty strings where a column is not there. */
  head: { negative: string; positive: string; neutral: string; missing: string; net: string };
  rows: {
    id: string;
    section?: Words;
    text: Words;
    highlighted: boolean;
    base: Base;
    /** One for each answer; undefined where there is no figure. Empty when `absent`. */
    cells: (C | undefined)[];
    /** Sum of each side as drawn, at its outer end: for 7 steps, or with `totals`. */
    sums?: { negative: C; positive: C };
    net?: C;
    absent?: string;
  }[];
  /** Sums stand beside the figures of the segments and not in place of them. */
  totals?: boolean;
  /** Largest sum of each side over all blocks of the chart, percent. */
  reach: { negative: number; positive: number; neutral: number; missing: number; plain: number };
}

/** Points of series in rows, or one point a row with the total as a line through all rows. */
export interface DotsBlock<C extends Cell = Cell> extends BlockBase {
  form: 'dots';
  /** More than one: a legend; one: no legend. */
  series: Series[];
  rows: {
    id: string;
    section?: Words;
    text: Words;
    base: Base;
    highlighted: boolean;
    /** `series` is an index into the block's series. `small`: hollow. */
    points: { series: number; cell: C; small: boolean }[];
    absent?: string;
  }[];
  total?: { cell: C; text: string };
  domain: [number, number];
  unit: Words | undefined;
}

export interface TrendBlock<C extends Cell = Cell> extends BlockBase {
  form: 'trend';
  /** Day: days since 1970-01-01 of the middle of the wave's date. */
  waves: { id: string; text: Words; day: number; break: boolean; base: Base }[];
  lines: {
    id: string;
    text: Words;
    step: string;
    shape: SymbolShape;
    missing: boolean;
    highlighted: boolean;
    /** One for each wave. */
    points: ({ cell: C; small: boolean } | undefined)[];
    /** Indexes of waves that one stroke joins; never over a `break` or a gap. */
    segments: number[][];
  }[];
  domain: [number, number];
  unit: Words | undefined;
  /** "Method changed", written at the break line. */
  breakText: string;
  /** Set where not all lines have room; stands in the notes. */
  shortened?: string;
}

export type Block<C extends Cell = Cell> = BarsBlock<C> | LikertBlock<C> | DotsBlock<C> | TrendBlock<C>;

export interface SurveyModel extends BaseModel {
  blocks: Block[];
  /** Figures are percent: the first figure of a series and the last tick carry the sign. */
  percent: boolean;
  /** "47" → "47%" in the reader's language. */
  withPercent: (text: string) => string;
  /** A tick or a spare number in the reader's language. */
  number: (value: number) => string;
  /** Set where the marks are of two kinds: "small base (n < 50)". */
  smallBaseLegend: string;
}
