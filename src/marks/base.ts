import type { Measure } from '../text/measure.js';
import type { Scenery } from './mark.js';
import { warningIcon } from './shapes.js';
import { lineHeight, textAt, textWidth } from './text.js';

/** The base of a figure in words, and a warning where it is small. */
export interface BaseText {
  /** Empty where the base stands elsewhere. */
  text: string;
  small: boolean;
  warning: string;
}

/** px of the warning triangle with the space after it. */
const ICON = 18;

/** px between the number and the warning. */
const GAP = 8;

const WARNING_WEIGHT = 600;

const numberWidth = (measure: Measure, { text }: BaseText): number => textWidth(measure, text, 'small');

const warningWidth = (measure: Measure, { small, warning }: BaseText): number =>
  small ? textWidth(measure, warning, 'small', WARNING_WEIGHT) + ICON : 0;

/** px of a base in one line; 0 where nothing is to be written. */
export function baseWidth(measure: Measure, base: BaseText): number {
  const warning = warningWidth(measure, base);
  return numberWidth(measure, base) + (base.text && warning ? GAP : 0) + warning;
}

/** px: none, one line, or two where number and warning do not fit side by side in `room`. */
export function baseHeight(measure: Measure, base: BaseText, room: number): number {
  const width = baseWidth(measure, base);
  if (width === 0) return 0;
  return lineHeight('small') * (base.text && base.small && width > room ? 2 : 1);
}

/** A base in one line centred on `middle`, from `x` on, or up to it with `end`. */
export function baseLine(measure: Measure, base: BaseText, x: number, middle: number, end = false): Scenery {
  const { text, small, warning } = base;
  const texts = text ? textAt('small', text, x, middle, end ? 'quiet end' : 'quiet') : [];
  if (!small) return { shapes: [], texts };
  const left = end ? x - baseWidth(measure, base) : x + (text ? numberWidth(measure, base) + GAP : 0);
  return {
    shapes: [warningIcon(left, middle)],
    texts: [...texts, ...textAt('small', warning, left + ICON, middle, 'warn')],
  };
}

/** A base from `top` down, `baseHeight` px high. */
export function baseLines(measure: Measure, base: BaseText, x: number, top: number, room: number): Scenery {
  const line = lineHeight('small');
  const height = baseHeight(measure, base, room);
  if (height <= line) return height ? baseLine(measure, base, x, top + line / 2) : { shapes: [], texts: [] };
  const number = baseLine(measure, { ...base, small: false }, x, top + line / 2);
  const warning = baseLine(measure, { ...base, text: '' }, x, top + 1.5 * line);
  return { shapes: warning.shapes, texts: [...number.texts, ...warning.texts] };
}
