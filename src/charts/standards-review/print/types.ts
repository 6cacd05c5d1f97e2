import { typeOf } from '../../../marks/paragraph.js';
import { SIZES } from '../../../theme/sizes.js';

const { size: LABEL } = SIZES.label;
const { size: VALUE } = SIZES.value;
const { size: SMALL, line: SMALL_LINE } = SIZES.small;

/** px of a line of running text. */
const LINE = 20;

/** Type of the words, as the styles of the screen have it. */
export const TYPES = {
  head: typeOf('column-head', VALUE, 17),
  law: typeOf('law', VALUE, 18, 700),
  provision: typeOf('provision', LABEL, LINE),
  strongProvision: typeOf('provision-strong', LABEL, LINE, 700),
  standard: typeOf('standard', LABEL, LINE),
  verdict: typeOf('verdict', VALUE, 18, 600),
  quietVerdict: typeOf('verdict-quiet', VALUE, 18),
  strip: typeOf('strip', VALUE, 18),
  prose: typeOf('prose', LABEL, LINE),
  small: typeOf('beside', SMALL, SMALL_LINE),
  assessed: typeOf('assessed', SMALL, SMALL_LINE),
  section: typeOf('section', 15, 22, 700),
} as const;

/** Most px of a line of running text: longer ones are hard to follow. */
export const MEASURE = 640;
