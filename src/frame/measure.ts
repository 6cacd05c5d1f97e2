import type { Measure } from '../text/measure.js';
import { tableMeasure } from '../text/measure.js';

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

/** What an outlet has set on the page. */
export interface Look {
  /** px: it may box its charts with `--cabar-pad`. */
  pad: number;
  /** `--cabar-font`, empty where it is not set. */
  font: string;
}

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element);
  return {
    pad: parseFloat(style.getPropertyValue('--cabar-pad')) || 0,
    font: style.getPropertyValue('--cabar-font').trim(),
  };
}
