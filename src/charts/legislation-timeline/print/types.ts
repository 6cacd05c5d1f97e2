import { typeOf } from '../../../marks/paragraph.js';
import { SIZES, WEIGHT_TITLE } from '../../../theme/sizes.js';

const { size: SMALL, line: SMALL_LINE } = SIZES.small;
/** Of the words of events. */
const EVENT = { size: 13, line: 18 };

/** Type of the words, as the styles of the screen have it. */
export const TYPES = {
  bill: typeOf('bill', 15, 20, WEIGHT_TITLE),
  billNarrow: typeOf('bill-narrow', 16, 20, WEIGHT_TITLE),
  about: typeOf('about', SMALL, SMALL_LINE),
  pill: typeOf('pill-words', SMALL, SMALL_LINE, 600),
  key: typeOf('key', EVENT.size, EVENT.line),
  event: typeOf('event', EVENT.size, EVENT.line, 600),
  step: typeOf('step', SIZES.label.size, SIZES.label.line, 600),
  under: typeOf('under', EVENT.size, EVENT.line),
  told: typeOf('told', EVENT.size, EVENT.line),
  vote: typeOf('vote-words', SMALL, SMALL_LINE),
  link: typeOf('address', SMALL, SMALL_LINE),
  date: typeOf('date', SMALL, SMALL_LINE),
  now: typeOf('now-words', SIZES.label.size, SIZES.label.line, WEIGHT_TITLE),
} as const;

/** Most px of a line of running text: longer ones are hard to follow. */
export const MEASURE = 720;
