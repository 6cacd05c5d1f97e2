/** px; the default values of the `--cabar-size-*`, `--cabar-lh-*` and `--cabar-row` tokens, for layouts. */
export const SIZES = {
  title: { size: 20, line: 26, weight: 700 },
  /** Title in containers under 520 px. */
  titleSmall: { size: 19, line: 25, weight: 700 },
  subtitle: { size: 15, line: 22, weight: 400 },
  /** Answers, rows, groups. */
  label: { size: 14, line: 19, weight: 400 },
  /** Figures in and beside marks, tabular. */
  value: { size: 13, line: 16, weight: 400 },
  /** Notes, source, n, axis, legend. */
  small: { size: 12.5, line: 18, weight: 400 },
  /** Heads of columns and series. */
  head: { size: 12.5, line: 16, weight: 400 },
  /** Heads over the rows of a set. */
  set: { size: 13, line: 19, weight: 700 },
} as const;

/** The sizes in which drawings write. */
export type TextSize = 'label' | 'value' | 'small' | 'head' | 'set';

export const WEIGHT_STRONG = 650;
export const WEIGHT_TITLE = 700;

/** Thickness of a bar, px: default, with figures inside on a phone, at most. */
export const BAR = { row: 22, phone: 24, most: 28 } as const;
/** Gap between touching marks, px. */
export const GAP = 2;
/** Grid of distances, px: SPACE[1] is `--cabar-1`. */
export const SPACE = [0, 4, 8, 12, 16, 24, 32, 48] as const;
/** Height of a control, px; with a coarse pointer. */
export const TARGET = { fine: 32, coarse: 44 } as const;
/** Least reach of a mark for pointer and keyboard, px. */
export const HIT = 24;

/** Container widths, px, at which something changes. */
export const WIDTHS = { icons: 310, phone: 520, side: 600, methods: 680, wide: 960 } as const;
/** Label column left of the marks in containers from `WIDTHS.side`: share of the width, and its least px. */
export const LABEL_COLUMN = { share: 0.35, least: 180 } as const;
