import type { LegendItem } from '../figure/chart.js';
import { paragraph } from '../marks/paragraph.js';
import type { Piece } from '../marks/piece.js';
import type { SceneMark } from '../marks/scene.js';
import { bar, pathIn } from '../marks/shapes.js';
import { isOpen, symbolMark } from '../marks/symbols.js';
import type { Measure } from '../text/measure.js';
import { TYPES } from './types.js';

/** px: a swatch, the space after it, and between two items side by side or one over the other. */
const SWATCH = { width: 14, height: 12, radius: 6 } as const;
const TEXT_GAP = 6;
const ITEM_GAP = 16;
const LINE_GAP = 4;

/** Swatches with their words, in lines of at most `width` px; in the order of the chart. */
export function legend(items: readonly LegendItem[], measure: Measure, width: number): Piece {
  const marks: SceneMark[] = [];
  const { line, size } = TYPES.legend;
  let x = 0;
  let top = 0;
  let below = 0;
  for (const item of items) {
    const indent = SWATCH.width + TEXT_GAP;
    const wanted = indent + measure(item.text.text, size);
    if (x && x + wanted > width) {
      x = 0;
      top = below + LINE_GAP;
    }
    const words = paragraph(measure, [item.text], TYPES.legend, width - indent, { x: x + indent, top });
    marks.push(...swatch(item, x, top + line / 2), ...words.marks);
    below = top + Math.max(line, words.height);
    x += wanted + ITEM_GAP;
  }
  return { height: below, marks };
}

function swatch({ swatch: step, shape = 'square' }: LegendItem, x: number, middle: number): SceneMark[] {
  const { width, height, radius } = SWATCH;
  const top = middle - height / 2;
  const small = step.includes('hollow');
  if (shape === 'square') return bar(step.replace(/hollow ?/, ''), small, x, top, width, height);
  if (shape === 'line')
    return [
      {
        ...pathIn(`${step} stroke`, { x, y: middle, width, height: 0 }, `M0 0h${width}`),
        at: { x, y: middle },
      },
    ];
  const open = isOpen(shape) && !small ? `${step} hollow` : step;
  return [symbolMark(open, shape, small, x + width / 2, middle, radius)];
}
