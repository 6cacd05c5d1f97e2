import { max } from 'd3';
import type { Item } from '../../../figure/method-items.js';
import { paragraph } from '../../../marks/paragraph.js';
import { beside, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Measure } from '../../../text/measure.js';
import { TYPES } from './types.js';

/** Share of the width that names take at most, px after them, px between items. */
const NAMES = { share: 0.38, gap: 12 } as const;
const BETWEEN = 2;

/** Items as two columns: names, and what is stated, or that nothing is. */
export function facts(items: readonly Item[], notStated: string, measure: Measure, width: number): Piece {
  const widest = max(items, ({ name }) => measure(name, TYPES.fact.size)) ?? 0;
  const names = Math.min(width * NAMES.share, Math.ceil(widest) + 1);
  const x = names + NAMES.gap;
  return stack(
    items.map(({ name, value }, i) => [
      i ? BETWEEN : 0,
      beside([
        [0, named('term', paragraph(measure, [{ text: name }], TYPES.fact, names))],
        [
          x,
          named(
            value ? '' : 'term',
            paragraph(measure, [value ?? { text: notStated }], TYPES.fact, width - x),
          ),
        ],
      ]),
    ]),
  );
}

/** The lines of a paragraph with one more class. */
export const named = (className: string, { height, marks }: ReturnType<typeof paragraph>): Piece => ({
  height,
  marks: marks.map((mark) => ({ ...mark, className: `${mark.className} ${className}`.trimEnd() })),
});
