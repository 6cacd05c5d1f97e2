import { cumsum, max } from 'd3';
import type { SceneMark } from '../../../marks/scene.js';
import { rule } from '../../../marks/shapes.js';
import { lineHeight, textAt, textLines, wrapText } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import type { WideLayout } from '../layout.js';
import { BOLD, CELL, NAME_PAD, REGULAR, SET_GAP } from '../layout/sizes.js';
import type { Row } from '../model/grid.js';
import type { Box } from './cell.js';
import { figureIn, ground, spreadIn } from './cell.js';
import { headMarks, headWords } from './head.js';

/** px: least height of a row, over and under names, over the name of a kind, under heads. */
const ROW = 36;
const NAME_GAP = 4;
const KIND_GAP = 12;
const HEAD_GAP = 6;
const SET_LINE = 4;

interface Column {
  x: number;
  width: number;
}

/** The table of all sets from `top` on; answers where it ends. */
export function wideMarks(
  layout: WideLayout,
  measure: Measure,
  top: number,
): { marks: SceneMark[]; bottom: number } {
  const columns = columnsOf(layout);
  const marks: SceneMark[] = [];
  let y = top;
  const sets = setMarks(layout, columns, measure, y);
  marks.push(...sets.marks);
  y = sets.bottom;
  const heads = layout.grid.columns.map((column, i) => headWords(measure, column, columns[i]?.width ?? 0));
  y += max(heads, ({ height }) => height) ?? 0;
  heads.forEach((head, i) => {
    const { x = 0, width = 0 } = columns[i] ?? {};
    marks.push(...headMarks(head, x, width, y));
  });
  y += HEAD_GAP;
  for (const row of layout.grid.rows) {
    const placed = rowMarks(layout, columns, row, measure, y);
    marks.push(...placed.marks);
    y = placed.bottom + CELL.gap;
  }
  return { marks, bottom: y - CELL.gap };
}

/** Where the columns stand; the first of a set keeps its distance. */
function columnsOf({ columns: [names = 0, ...widths], grid }: WideLayout): Column[] {
  const ends = cumsum(widths, (width) => width + CELL.gap);
  return widths.map((width, i) => {
    const gap = grid.columns[i]?.first ? SET_GAP : 0;
    return { x: names + 2 * CELL.gap + (ends[i - 1] ?? 0) + gap, width: width - gap };
  });
}

function setMarks(
  { heads }: WideLayout,
  columns: readonly Column[],
  measure: Measure,
  top: number,
): { marks: SceneMark[]; bottom: number } {
  const starts = cumsum(heads, ({ span }) => span);
  const named = heads.flatMap((head, i) => {
    const first = columns[starts[i - 1] ?? 0];
    const last = columns[(starts[i] ?? 0) - 1];
    if (!head.text || !first || !last) return [];
    const width = last.x + last.width - first.x;
    return [{ head, x: first.x, width, lines: wrapText(measure, head.text, width, 'value', BOLD) }];
  });
  if (!named.length) return { marks: [], bottom: top };
  const bottom = top + (max(named, ({ lines }) => lines.length) ?? 0) * lineHeight('value') + SET_LINE;
  return {
    marks: named.flatMap(({ head, x, width, lines }) => [
      ...textLines(
        'value',
        lines,
        x + width / 2,
        bottom - SET_LINE - lines.length * lineHeight('value'),
        'mid strong',
        head.lang,
      ),
      rule(x, bottom, width, 'set-line'),
    ]),
    bottom: bottom + HEAD_GAP,
  };
}

function rowMarks(
  { grid, columns: [names = 0], bars, width }: WideLayout,
  columns: readonly Column[],
  { text, section, highlighted, cells }: Row,
  measure: Measure,
  top: number,
): { marks: SceneMark[]; bottom: number } {
  const marks: SceneMark[] = [];
  let y = top;
  if (section) {
    const lines = wrapText(measure, section.text, width, 'label', BOLD);
    marks.push(...textLines('label', lines, 0, y + KIND_GAP, 'strong', section.lang));
    y += KIND_GAP + lines.length * lineHeight('label') + NAME_GAP;
  }
  const weight = highlighted ? BOLD : REGULAR;
  const lines = wrapText(measure, text.text, names - NAME_PAD, 'label', weight);
  const words = lines.length * lineHeight('label');
  const height = Math.max(ROW, words + 2 * NAME_GAP);
  marks.push(
    ...textLines('label', lines, 0, y + (height - words) / 2, highlighted ? 'strong' : '', text.lang),
  );
  cells.forEach((cell, i) => {
    const column = grid.columns[i];
    const place = columns[i];
    if (!column || !place) return;
    const box: Box = { ...place, y, height };
    if (column.kind === 'spread') marks.push(...spreadIn(cell, bars.get(cell.id), box));
    else if (column.kind === 'missing')
      marks.push(...textAt('value', cell.text, box.x + box.width / 2, y + height / 2, 'quiet mid'));
    else marks.push(...ground(cell, box), ...figureIn(cell, column, box));
  });
  return { marks, bottom: y + height };
}
