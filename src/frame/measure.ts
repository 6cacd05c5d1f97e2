import { tableMeasure } from '../text/measure.js';
import type { Measure } from '../text/measure.js';

/**
 * The table of widths of our own font stack, or, where the page sets `--cabar-font` to another face,
 * a canvas measure of that face, so that labels still fit.
 * @param face the value of `--cabar-font` on the page, empty where it is not set
 */
export function measureOf(face: string): Measure {
  const context =
    face && !face.startsWith('system-ui') ? document.createElement('canvas').getContext('2d') : undefined;
  if (!context) return tableMeasure;
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${face}`;
    return context.measureText(text).width;
  };
}
