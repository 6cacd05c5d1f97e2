import { max, range, scaleBand, scalePoint } from 'd3';
import type { Measure } from '../../../text/measure.js';
import { WIDTHS } from '../../../theme/sizes.js';
import type { MatrixLegend } from '../model/legend.js';
import type { Step } from '../model/scale.js';
import { HEAD_TEXT, PAD } from './sizes.js';

/** The steps of the scale beside each other, their limits under them. */
export interface ScaleLayout {
  /** px */
  width: number;
  height: number;
  steps: { step: Step; x: number; width: number; height: number }[];
  /** `x` is the middle of the text, `y` its base line. */
  limits: { text: string; x: number; y: number }[];
  /** The words at the ends of the scale stand over it. */
  tight: boolean;
}

/** px: the drawing, a step (and what it has in a container of hardly any width), the gap between steps, the base line of the limits. */
const HEIGHT = 34;
const STEP = { least: 42, narrowest: 4, height: 12, gap: 2 } as const;
const LIMITS_Y = 28;

/** Limits are all written where they fit, else those at the ends. */
export function scaleLayout({ steps, limits }: MatrixLegend, width: number, measure: Measure): ScaleLayout {
  const widest = Math.ceil(max(limits, (text) => measure(text, HEAD_TEXT)) ?? 0) + 2 * PAD;
  const wished = Math.min(width / (steps.length + 1), Math.max(STEP.least, widest));
  const step = Math.max(STEP.narrowest, Math.floor(wished));
  // Inner limits stand between steps, those of a closed scale also at its ends, where half of their text needs room.
  const inner = limits.length < steps.length;
  const start = inner ? 0 : step / 2;
  const end = start + step * steps.length;
  const bands = scaleBand(range(steps.length), [start, end - STEP.gap]).paddingInner(STEP.gap / step);
  const edge = inner ? step : 0;
  const middle = STEP.gap / 2;
  const places = scalePoint(range(limits.length), [start + edge - middle, end - edge - middle]);
  return {
    width: end + start,
    height: HEIGHT,
    steps: steps.map((step, i) => ({
      step,
      x: bands(i) ?? 0,
      width: bands.bandwidth(),
      height: STEP.height,
    })),
    limits: limits
      .map((text, i) => ({ text, x: places(i) ?? 0, y: LIMITS_Y }))
      .filter((_, i) => widest <= step || i === 0 || i === limits.length - 1),
    tight: width < WIDTHS.phone,
  };
}
