import { typeLook, typeOf } from '../../../marks/paragraph.js';
import type { Looks } from '../../../marks/looks.js';
import { SIZES } from '../../../theme/sizes.js';

const { size: LABEL } = SIZES.label;
const { size: VALUE } = SIZES.value;
const { size: SMALL, line: SMALL_LINE } = SIZES.small;
/** px of a line of running text. */
const LINE = 20;

/** Of the number of people or documents, px and weight. */
export const NUMBER = { size: 17, weight: 700 } as const;

/** Type of the words, as the styles of the screen have it. */
export const TYPES = {
  method: typeOf('method', 15, 22, 700),
  count: typeOf('count', VALUE, 22),
  told: typeOf('told', LABEL, LINE),
  fact: typeOf('fact', VALUE, LINE),
  absent: typeOf('absent', SMALL, SMALL_LINE),
  strong: typeOf('strong-line', LABEL, LINE, 700),
} as const;

/** Most px of a line of running text: longer ones are hard to follow. */
export const MEASURE = 720;

export const looks: Looks = [
  ...Object.values(TYPES).map(typeLook),
  ['count', { fill: 'ink-2' }],
  ['count-number', { fill: 'ink', ...NUMBER }],
  ['fact term', { fill: 'ink-3' }],
  ['absent', { fill: 'ink-3' }],
  ['strong-line limits', { fill: 'warn-fg' }],
  ['strong-span', { weight: 700 }],
  ['method-icon', { fill: 'none', stroke: 'accent', strokeWidth: 1.7 }],
  ['limits-ground', { fill: 'warn-bg' }],
  ['limits-edge', { fill: 'warn-line' }],
];
