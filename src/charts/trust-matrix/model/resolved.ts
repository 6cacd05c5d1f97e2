import type { Answer } from '../../../documents/survey.js';
import type { Text } from '../../../documents/text.js';
import type { TrustCell, TrustItem, TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import type { Withheld } from '../../../statistics/suppression.js';
import type { TrustMeasure } from '../../../statistics/trust.js';
import type { MatrixOptions } from '../options.js';

/** An audience group, or the whole audience. */
export interface Group {
  /** Place in the document's groups; −1: the whole audience. */
  index: number;
  /** `total` for the whole audience. */
  id: string;
  /** Id of the set; empty for the whole audience. */
  set: string;
  text: Words;
  highlighted: boolean;
}

/** A source of information. */
export interface Item {
  index: number;
  item: TrustItem;
  text: Words;
  highlighted: boolean;
}

/** What the document says of one item in one group. */
export interface Estimate {
  /** `i0/g2`, `i0/t` */
  id: string;
  item: Item;
  group: Group;
  cell: TrustCell | undefined;
  /** People asked, unweighted; undefined where not stated, or withheld. */
  asked: number | undefined;
  /** People whom the figure is of, unweighted: those asked, or of them those with an opinion. */
  n: number | undefined;
  /** By `n`. */
  mark: BaseMark;
  /** Left out of sight by the document's `minCell`. */
  withheld: boolean;
  /** Of the measure, unrounded. */
  figure: number | undefined;
  /** Of each level, 0–100; empty without levels. */
  percents: number[];
  /** Of all asked, 0–100; undefined where nothing is known of it. */
  missing: number | undefined;
  /** Why there is no figure. */
  absent: string;
}

/** A document with the reader's options and language applied: what every part of the model reads. */
export interface ResolvedMatrix {
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
  weightedCounts: boolean;
  /** Counts or published percentages are weighted. */
  weighted: boolean;
  sets: { id: string; text: Words | undefined }[];
  items: Item[];
  total: Group | undefined;
  /** All groups, set by set. */
  groups: Group[];
  /** Of each item in each group, by id. */
  estimates: ReadonlyMap<string, Estimate>;
  estimate: (item: Item, group: Group) => Estimate;
  say: (text: Text) => Words;
}

/** What one estimate needs of the matrix. */
export type EstimateContext = Pick<
  ResolvedMatrix,
  'document' | 'options' | 'locale' | 'levels' | 'measure' | 'census'
> & { withheld: ReadonlyMap<TrustCell, Withheld> };
