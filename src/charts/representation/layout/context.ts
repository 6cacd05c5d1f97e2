import { max } from 'd3';
import type { Space } from '../../../figure/chart.js';
import { linear } from '../../../marks/linear.js';
import { WARNING_WIDTH } from '../../../marks/shapes.js';
import { textWidth, wordWidth } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import { WIDTHS } from '../../../theme/sizes.js';
import type { Reference, RepresentationModel, Row } from '../model/types.js';
import { gutters } from './figures.js';

/** px: thickness of a bar, and from a bar to the next row. */
const BESIDE = { bar: 28, below: 12 } as const;
const STACKED = { bar: 26, below: 16 } as const;

/** The column of words: its least px, its least share of the width, and the share at which words go over the bars. */
const LABELS = { least: 230, share: 0.36, most: 0.48 } as const;

/** px between words and bars, n and what stands left of it, a change and what stands left of it. */
export const LABEL_GAP = 16;
const N_GAP = 10;
const CHANGE_GAP = 12;

/** What all rows share: where words, bars and changes stand, px. */
export interface LayoutContext {
  width: number;
  measure: Measure;
  /** Words stand left of the bars; else over them. */
  beside: boolean;
  /** Where the column of bars begins; figures outside of a bar stand between this and `scale(0)`. */
  left: number;
  /** px that n takes left of the bars with the space before it; 0 where no row states one. */
  nColumn: number;
  bar: number;
  below: number;
  /** Percent to px, the same for all rows. */
  scale: (percent: number) => number;
  reference: Reference | undefined;
}

export const nameWeight = ({ strong }: Row): number => (strong ? 700 : 400);

/** px of n with its warning; 0 where it is not stated. */
export const nWidth = (measure: Measure, { n, warned }: Row): number =>
  n ? textWidth(measure, n, 'small') + (warned ? WARNING_WIDTH : 0) : 0;

/** px of the change with the space before it; 0 where nothing is compared. */
export const changeReach = (measure: Measure, { change }: Row, gap = N_GAP): number =>
  change ? textWidth(measure, change, 'value', 600) + gap : 0;

/** px of n and the change over a bar, with the space before them. */
export function asideWidth(measure: Measure, row: Row): number {
  const aside = nWidth(measure, row) + changeReach(measure, row);
  return aside ? aside + CHANGE_GAP : 0;
}

/** Words stand left of the bars from 600 px on, unless one is too long for a column there. */
export function contextOf(model: RepresentationModel, { width, measure }: Space): LayoutContext {
  const { rows, reference } = model;
  const widest = (read: (row: Row) => number): number => max(rows, read) ?? 0;
  const n = widest((row) => nWidth(measure, row));
  const nColumn = n ? n + N_GAP : 0;
  const needed =
    widest((row) => wordWidth(measure, row.text.text, 'label', nameWeight(row))) + LABEL_GAP + nColumn;
  const beside = width >= WIDTHS.side && needed < width * LABELS.most;
  const left = beside ? Math.ceil(Math.max(LABELS.least, width * LABELS.share, needed)) : 0;
  const right = beside ? widest((row) => changeReach(measure, row, CHANGE_GAP)) : 0;
  const outside = gutters(rows, width - left - right, measure);
  const scale = linear([0, 100], [left + outside.before, width - right - outside.after]);
  return { width, measure, beside, left, nColumn, ...(beside ? BESIDE : STACKED), scale, reference };
}
