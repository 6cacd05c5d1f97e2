import { typeLook, typeOf } from '../marks/paragraph.js';
import type { Type } from '../marks/paragraph.js';
import type { Looks } from '../marks/looks.js';
import { SIZES, WEIGHT_TITLE } from '../theme/sizes.js';

/** Type of what stands around a drawing, as `src/frame/styles` has it. */
export const TYPES = {
  title: typeOf('title', SIZES.title.size, SIZES.title.line, WEIGHT_TITLE),
  titleSmall: typeOf('title-small', SIZES.titleSmall.size, SIZES.titleSmall.line, WEIGHT_TITLE),
  subtitle: typeOf('subtitle', SIZES.subtitle.size, SIZES.subtitle.line),
  badge: typeOf('badge', 12, 18, 600),
  correction: typeOf('correction', 13.5, 19),
  more: typeOf('more', SIZES.label.size, SIZES.label.line, 600),
  legend: typeOf('legend', SIZES.small.size, SIZES.small.line),
  notes: typeOf('notes', SIZES.small.size, SIZES.small.line),
  source: typeOf('source', SIZES.small.size, SIZES.small.line),
} as const;

const large = (size: number, line: number): Type => typeOf(`title-${size}`, size, line, WEIGHT_TITLE);

/** Titles of pictures that are seen as thumbnails, from the largest on, px. */
export const LARGE_TITLES: readonly Type[] = [large(30, 36), large(26, 32), large(23, 29), large(21, 27)];

/** Looks of what stands around a drawing. */
export const FIGURE_LOOKS: Looks = [
  ...Object.values(TYPES).map(typeLook),
  ...LARGE_TITLES.map(typeLook),
  ['more', { fill: 'ink-2', weight: 600 }],
  ['subtitle', { fill: 'ink-2' }],
  ['legend', { fill: 'ink-2' }],
  ['notes', { fill: 'ink-3' }],
  ['source', { fill: 'ink-3' }],
  ['name', { weight: 600 }],
  ['rule', { fill: 'accent' }],
  ['hairline', { fill: 'line' }],
  ['illustrative', { fill: 'warn-fg' }],
  ['preliminary', { fill: 'info-fg' }],
  ['badge-box illustrative', { fill: 'warn-bg', stroke: 'warn-line' }],
  ['badge-box preliminary', { fill: 'info-bg', stroke: 'info-line' }],
  ['icon illustrative', { fill: 'none', stroke: 'warn-fg', strokeWidth: 1.6 }],
  ['icon preliminary', { fill: 'none', stroke: 'info-fg', strokeWidth: 1.6 }],
  ['panel', { fill: 'info-bg' }],
  ['panel-edge', { fill: 'info-line' }],
  ['correction-head', { fill: 'info-fg', weight: 600 }],
];
