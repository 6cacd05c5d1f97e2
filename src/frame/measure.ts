import { spacedMeasure, tableMeasure } from '../text/measure.js';
import type { Measure } from '../text/measure.js';

/**
 * The table of widths of our own font stack, or, where the page sets `--cabar-font` to another face,
 * a canvas measure of that face, so that labels still fit; wider where readers space out their texts.
 * @param face the value of `--cabar-font` on the page, empty where it is not set
 * @param spacing of `spacingOf`
 */
export function measureOf(face: string, spacing: string): Measure {
  const measure = faceMeasure(face);
  if (!spacing) return measure;
  const [letter = 0, word = 0] = spacing.split(' ').map(Number);
  return spacedMeasure(measure, letter, word);
}

function faceMeasure(face: string): Measure {
  const context =
    face && !face.startsWith('system-ui') ? document.createElement('canvas').getContext('2d') : undefined;
  if (!context) return tableMeasure;
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${face}`;
    return context.measureText(text).width;
  };
}

/**
 * Em after letters and words, as "0.12 0.16", where a reader's style sheet or tool spaces out the texts inside of an
 * element (WCAG 1.4.12); empty else, and before anything is drawn.
 */
export function spacingOf({ shadowRoot }: Element): string {
  const frame = shadowRoot?.querySelector('.frame');
  if (!frame) return '';
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(frame);
  const spaces = [letterSpacing, wordSpacing].map((space) => parseFloat(space) / parseFloat(fontSize) || 0);
  return spaces.some(Boolean) ? spaces.join(' ') : '';
}
