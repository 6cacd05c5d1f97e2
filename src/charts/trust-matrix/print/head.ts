import type { SceneMark } from '../../../marks/scene.js';
import { rect } from '../../../marks/shapes.js';
import { lineHeight, textLines, wrapText } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import { wrap } from '../../../text/wrap.js';
import { BASE_TEXT } from '../layout/sizes.js';
import { headWeight } from '../layout/words.js';
import type { Column } from '../model/columns.js';

/** px: the base under a head, and the line under a highlighted one. */
const BASE = { line: 15, baseline: 11.5, least: 24 } as const;
const HIGH = { height: 2, gap: 4 } as const;

/** The words of a column, folded into its width. */
export interface HeadWords {
  column: Column;
  lines: string[];
  base: string[];
  /** px */
  height: number;
}

export function headWords(measure: Measure, column: Column, width: number): HeadWords {
  const lines = wrapText(measure, column.text.text, width, 'head', headWeight(column));
  const base = column.base
    ? wrap(column.base, Math.max(BASE.least, width), BASE_TEXT, measure, headWeight(column))
    : [];
  const high = column.highlighted ? HIGH.gap + HIGH.height : 0;
  return {
    column,
    lines,
    base,
    height: lines.length * lineHeight('head') + base.length * BASE.line + high,
  };
}

/** The head of a column with its lower edge at `bottom`, around `middle` or, of a spread, from `left` on. */
export function headMarks(
  { column, lines, base, height }: HeadWords,
  left: number,
  width: number,
  bottom: number,
): SceneMark[] {
  const top = bottom - height;
  const middle = left + width / 2;
  const look = `mid${headWeight(column) > 400 ? ' strong' : ''}`;
  const under = top + lines.length * lineHeight('head');
  return [
    ...textLines('head', lines, middle, top, look, column.text.lang),
    ...base.map((text, i) => ({
      x: middle,
      y: under + i * BASE.line + BASE.baseline,
      text,
      className: `base quiet ${look}`,
    })),
    ...(column.highlighted ? [rect('high', left, bottom - HIGH.height, width, HIGH.height)] : []),
  ];
}
