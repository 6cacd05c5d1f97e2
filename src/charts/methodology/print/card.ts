import { sum } from 'd3';
import type { Count } from '../../../figure/method.js';
import { round } from '../../../marks/mark.js';
import { paragraph, prose } from '../../../marks/paragraph.js';
import { NOTHING, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';
import type { SceneMark } from '../../../marks/scene.js';
import { drawingAt, rule } from '../../../marks/shapes.js';
import type { Measure } from '../../../text/measure.js';
import { PATHS } from '../icon-paths.js';
import type { Card } from '../model.js';
import { facts } from './facts.js';
import { MEASURE, NUMBER, TYPES } from './types.js';

/** px over each part of a card, under the line that opens it. */
const GAPS = { top: 14, text: 4, facts: 8, missing: 8 } as const;

/** px of the icon, with its space; of the space before a number. */
const ICON = { side: 20, room: 28 } as const;
const COUNT_GAP = 12;

/** Least share of the width that a title keeps beside the number. */
const TITLE_SHARE = 0.5;

/** One method: what it is, of how many, in its own words, and what is stated of it. */
export function card(
  method: Card,
  notStated: string,
  measure: Measure,
  width: number,
  brief: boolean,
): Piece {
  const room = Math.min(width, MEASURE);
  return stack([
    [0, { height: 1, marks: [rule(0, 0, width)] }],
    [GAPS.top - 1, head(method, measure, width)],
    [GAPS.text, prose(measure, method.text, TYPES.told, room)],
    [GAPS.facts, brief ? NOTHING : facts(method.facts, notStated, measure, room)],
    [
      GAPS.missing,
      method.missing && !brief ? paragraph(measure, [{ text: method.missing }], TYPES.absent, room) : NOTHING,
    ],
  ]);
}

/** Icon and title, the number at the right, or under them where the title would have too little room. */
function head({ kind, title, count }: Card, measure: Measure, width: number): Piece {
  const wanted = count ? countWidth(count, measure) + COUNT_GAP : 0;
  const isBeside = width - ICON.room - wanted >= width * TITLE_SHARE;
  const words = paragraph(measure, [title], TYPES.method, width - ICON.room - (isBeside ? wanted : 0), {
    x: ICON.room,
  });
  const icon = drawingAt('method-icon', 0, (TYPES.method.line - ICON.side) / 2, ICON.side, PATHS[kind]);
  const top = isBeside ? 0 : words.height;
  return {
    height: count ? Math.max(words.height, top + TYPES.count.line) : words.height,
    marks: [icon, ...words.marks, ...(count ? [countMark(count, width, top)] : [])],
  };
}

const countWidth = ({ before, number, after }: Count, measure: Measure): number =>
  sum([before, after], (text) => measure(text, TYPES.count.size)) +
  measure(number, NUMBER.size, NUMBER.weight);

/** On the line of the title, whose size is near that of the number. */
const countMark = ({ before, number, after }: Count, x: number, top: number): SceneMark => ({
  x: round(x),
  y: round(top + TYPES.method.line / 2 + TYPES.method.size * 0.36),
  className: `${TYPES.count.className} end`,
  spans: [{ text: before }, { text: number, className: 'count-number' }, { text: after }].filter(
    ({ text }) => text,
  ),
});
