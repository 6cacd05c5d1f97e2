import { max, sum } from 'd3';
import { paragraph } from '../../../marks/paragraph.js';
import { beside, NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { Measure } from '../../../text/measure.js';
import type { ReviewModel } from '../model/types.js';
import { TYPES } from './types.js';
import { verdict, verdictWidth } from './verdict.js';

/** px between counts, between their lines, and to the names beside or under them. */
const GAPS = { across: 20, down: 4, names: 24, under: 8 } as const;

/** How often each verdict stands, and whose they are: beside each other, or one under the other. */
export function counts({ counts: all, assessedBy }: ReviewModel, measure: Measure, width: number): Piece {
  const tally = inLines(all, measure, width);
  if (!assessedBy.length) return tally.piece;
  const wanted = max(assessedBy, (line) => sum(line, ({ text }) => measure(text, TYPES.assessed.size))) ?? 0;
  const isBeside = tally.width + GAPS.names + wanted <= width;
  const names = stack(
    assessedBy.map((line) => [0, paragraph(measure, line, TYPES.assessed, isBeside ? wanted + 1 : width)]),
  );
  return isBeside
    ? beside([
        [0, tally.piece],
        [width - wanted, names],
      ])
    : stack([
        [0, tally.piece],
        [GAPS.under, names],
      ]);
}

function inLines(
  all: ReviewModel['counts'],
  measure: Measure,
  width: number,
): { piece: Piece; width: number } {
  const lines: [x: number, piece: Piece][][] = [];
  let right = Infinity;
  let widest = 0;
  for (const { verdict: of, word, text } of all) {
    const judged = { verdict: of, word, count: text };
    const wanted = verdictWidth(judged, measure);
    if (right + wanted > width) {
      lines.push([]);
      right = 0;
    }
    lines.at(-1)?.push([right, verdict(judged, measure, Math.max(wanted, Math.min(width, wanted + 1)))]);
    right += wanted + GAPS.across;
    widest = Math.max(widest, right - GAPS.across);
  }
  const piece = lines.length ? stack(lines.map((line, i) => [i ? GAPS.down : 0, beside(line)])) : NOTHING;
  return { piece, width: widest };
}
