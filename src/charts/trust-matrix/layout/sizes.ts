import { SIZES } from '../../../theme/sizes.js';

// px; those that the style sheet sets.

export const HEAD_TEXT = SIZES.small.size;
export const BASE_TEXT = 11.5;
export const NAME_TEXT = SIZES.label.size;
export const FIGURE_TEXT = SIZES.value.size;
export const REGULAR = 400;
export const BOLD = 700;

/** Least and largest width of a cell; gaps between cells and, beside it, between sets. */
export const CELL = { least: 44, most: 128, gap: 2 } as const;
export const SET_GAP = 3;
/** Room at each side of the words of a cell; between the names and the cells. */
export const PAD = 4;
export const NAME_PAD = 8;
/** Column of the names: least px, largest share of the width. */
export const NAMES = { least: 130, share: 0.36 } as const;
/** Bar under a spread: shortest px of the longest one, and of any. */
export const SPREAD_BAR = { least: 8, any: 1 } as const;
