import type { Verdict } from '../../../documents/standards-review.js';
import { typeLook } from '../../../marks/paragraph.js';
import type { Looks } from '../../../marks/looks.js';
import type { ColourToken } from '../../../theme/tokens.js';
import { SIZES } from '../../../theme/sizes.js';
import { TYPES } from './types.js';

const VERDICTS: Record<Verdict, [fg: ColourToken, bg: ColourToken]> = {
  conflicts: ['bad-fg', 'bad-bg'],
  partly: ['warn-fg', 'warn-bg'],
  complies: ['ok-fg', 'ok-bg'],
  'not-assessed': ['ink-3', 'bg'],
};

/** What the style sheets of the screen say, by class. */
export const looks: Looks = [
  ...Object.values(TYPES).map(typeLook),
  ['column-head corner', { fill: 'ink-3' }],
  ['law', { fill: 'ink-2' }],
  ['beside', { fill: 'ink-3' }],
  ['assessed', { fill: 'ink-2' }],
  ['sign-icon', { fill: 'none', strokeWidth: 2.2 }],
  ...Object.entries(VERDICTS).flatMap(([verdict, [fg, bg]]): Looks => [
    [`tint ${verdict}`, { fill: bg }],
    [`sign-icon ${verdict}`, { stroke: fg }],
    [`sign-half ${verdict}`, { fill: fg }],
    [`text ${verdict}`, { fill: fg }],
  ]),
  ['edge', { fill: 'bad-line' }],
  ['empty', { fill: 'surface' }],
  ['text dash', { fill: 'ink-3' }],
  ['tint stands-back', { fill: 'bg', stroke: 'line', strokeWidth: 2 }],
  ['sign-icon stands-back', { stroke: 'ink-3' }],
  ['sign-half stands-back', { fill: 'ink-3' }],
  ['text stands-back', { fill: 'ink-3' }],
  ['number', { fill: 'ink', weight: 700 }],
  ['year', { weight: 400, size: SIZES.small.size }],
  ['term', { weight: 600 }],
];
