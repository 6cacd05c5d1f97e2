import { typeLook } from '../marks/paragraph.js';
import type { Type } from '../marks/paragraph.js';
import type { Looks } from '../marks/looks.js';
import { SIZES, WEIGHT_TITLE } from '../theme/sizes.js';

/** Type of what stands around a drawing, as `src/frame/styles` has it, px. */
const type = (className: string, size: number, line: number, weight = 400): Type => ({
  className,
  size,
  line,
  weight,
});

export const TYPES = {
  title: type('title', SIZES.title.size, SIZES.title.line, WEIGHT_TITLE),
  titleSmall: type('title-small', SIZES.titleSmall.size, SIZES.titleSmall.line, WEIGHT_TITLE),
  subtitle: type('subtitle', SIZES.subtitle.size, SIZES.subtitle.line),
  badge: type('badge', 12, 18, 600),
  correction: type('correction', 13.5, 19),
  legend: type('legend', SIZES.small.size, SIZES.small.line),
  notes: type('notes', SIZES.small.size, SIZES.small.line),
  source: type('source', SIZES.small.size, SIZES.small.line),
} as const;

/** Looks of what stands around a drawing. */
export const FIGURE_LOOKS: Looks = [
  ...Object.values(TYPES).map(typeLook),
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
