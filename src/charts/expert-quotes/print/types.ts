import { typeOf, typeLook } from '../../../marks/paragraph.js';
import type { Looks } from '../../../marks/looks.js';
import { SIZES } from '../../../theme/sizes.js';

const { size: LABEL } = SIZES.label;
const { size: SMALL, line: SMALL_LINE } = SIZES.small;
/** px of the lines under a quote. */
const LINE = 20;

/** Type of the words, as the styles of the screen have it. */
export const TYPES = {
  said: typeOf('said', 17, 26),
  large: typeOf('said-large', 21, 31),
  largeNarrow: typeOf('said-large-narrow', 19, 28),
  topic: typeOf('topic', LABEL, LINE, 700),
  speaker: typeOf('speaker', LABEL, LINE),
  origin: typeOf('origin', SMALL, SMALL_LINE),
  original: typeOf('original', LABEL, LINE),
} as const;

export const looks: Looks = [
  ...Object.values(TYPES).map(typeLook),
  ['topic', { fill: 'ink-2' }],
  ['origin', { fill: 'ink-3' }],
  ['original', { fill: 'ink-2' }],
  ['role', { weight: 600 }],
  ['language', { fill: 'ink-3', size: SMALL }],
  ['said-as', { fill: 'ink-3' }],
  ['edge', { fill: 'accent' }],
];
