import type { Position, RepresentationDocument } from '../../../documents/representation.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import type { RepresentationOptions } from '../options.js';

/** A category of people, in the order drawn. */
export interface Category {
  id: string;
  /** Place in the document. */
  index: number;
  text: Words;
  /** Step of the colour scale: `pair-1`, `pair-2`, `cat-1` … `cat-6`. */
  step: string;
}

/** A wave in the order of time. */
export interface ResolvedWave {
  id: string;
  text: Words;
  /** Method changed here or since the last wave that is looked at. */
  break: boolean;
}

/** A category's part of the people at a position. */
export interface Share {
  category: Category;
  /** 0–100, unrounded. */
  percent: number;
  count: number | undefined;
  /** Percent in the wave before, where the two can be compared. */
  before: number | undefined;
}

/** Who held a position in one wave. */
export interface Composition {
  position: Position;
  /** Place among the waves; −1 without a wave. */
  wave: number;
  n: number | undefined;
  mark: BaseMark;
  /** In the order drawn; none where nobody holds the position. */
  shares: Share[];
  /** The wave before, where the two can be compared. */
  previous: Composition | undefined;
  /** There is a wave before, but the method changed since. */
  broken: boolean;
  /** A category has fewer people than the document lets show, or would give away one that has. */
  withheld: boolean;
}

/** A position in all its waves. */
export interface ResolvedPosition {
  text: Words;
  compositions: Composition[];
  /** What is drawn. */
  latest: Composition;
  /** The whole staff. */
  total: boolean;
}

export interface ResolvedRepresentation {
  document: RepresentationDocument;
  options: RepresentationOptions;
  locale: Locale;
  categories: Category[];
  waves: ResolvedWave[];
  positions: ResolvedPosition[];
  /** The methodology names a sample, so that small bases are not drawn. */
  sampled: boolean;
  /** Percent of the line. */
  reference: number | undefined;
}

/** Neither empty, nor withheld, nor of too small a sample. */
export const isShown = ({ shares, mark, withheld }: Composition): boolean =>
  shares.length > 0 && !withheld && mark !== 'too-few';
