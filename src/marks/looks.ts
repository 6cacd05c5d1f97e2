import type { ColourToken } from '../theme/tokens.js';
import { SIZES } from '../theme/sizes.js';

/** A colour by its token, where themes differ by one for each. */
export type Paint = ColourToken | 'none' | readonly [light: ColourToken, dark: ColourToken];

/** What presentation attributes say of marks; sizes and widths in px. */
export interface Look {
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  opacity?: number;
  /** Lengths of dashes and gaps, as in `stroke-dasharray`. */
  dash?: string;
  join?: 'round';
  /** What is painted first. */
  order?: 'stroke' | 'normal';
  size?: number;
  weight?: number;
  anchor?: 'middle' | 'end';
}

/**
 * The looks of classes, for files, which have no style sheet. A line counts for marks that have all of its classes
 * (parted by spaces); later lines win. Lines with `text` alone count for every text.
 */
export type Looks = readonly (readonly [classes: string, look: Look])[];

/** @param className as marks have it, with `text` in front for texts */
export function lookOf(looks: Looks, className: string): Look {
  const classes = new Set(className.split(' '));
  // Most lines have one class, and a picture asks thousands of them.
  const found = looks.filter(([each]) =>
    each.includes(' ') ? each.split(' ').every((one) => classes.has(one)) : classes.has(each),
  );
  return Object.assign({}, ...found.map(([, look]) => look)) as Look;
}

/** Looks of the classes that drawings of several charts share. */
export const SHARED_LOOKS: Looks = [
  ['text', { fill: 'ink' }],
  ['label', { size: SIZES.label.size }],
  ['value', { size: SIZES.value.size }],
  ['set', { size: SIZES.set.size }],
  ['small', { size: SIZES.small.size }],
  ['head', { size: SIZES.head.size }],
  ['strong', { weight: 700 }],
  ['semi', { weight: 600 }],
  ['end', { anchor: 'end' }],
  ['mid', { anchor: 'middle' }],
  ['soft', { fill: 'ink-2' }],
  ['quiet', { fill: 'ink-3' }],
  ['warn', { fill: 'warn-fg', weight: 600 }],
  ['sign', { fill: 'none', stroke: 'warn-fg', strokeWidth: 1.3 }],
  ['line', { fill: 'line' }],
  ['zero', { fill: 'zero' }],
  ['hatch', { fill: 'missing', stroke: 'missing-line' }],
  ['strokes', { fill: 'none', stroke: 'missing-line' }],
];

/** A step of a scale: full in its colour, as an outline, and the figure on it. */
export const stepLooks = (step: ColourToken, on: Paint): Looks => [
  [step, { fill: step }],
  [`on-${step}`, { fill: on }],
];
