import { group, max } from 'd3';
import type { SceneMark } from '../../../marks/scene.js';
import { rule } from '../../../marks/shapes.js';
import { lineHeight, textLines, wrapText } from '../../../marks/text.js';
import type { Measure } from '../../../text/measure.js';
import type { SetBlock } from '../layout.js';
import { BOLD, CELL, REGULAR } from '../layout/sizes.js';
import { isOfPeople } from '../layout/words.js';
import type { Column } from '../model/columns.js';
import type { Row } from '../model/grid.js';
import { figureIn, ground, spreadIn } from './cell.js';
import { headMarks, headWords } from './head.js';

/** px: height of a cell, over the name of a set, under its heads, under a name, under a row. */
const CELL_HEIGHT = 40;
const BLOCK_GAP = 16;
const HEADS_GAP = 10;
const NAME_GAP = 2;
const ROW_GAP = 12;
const KIND_GAP = 4;

/** px: the name of a group in its cell. */
const GROUP_LINE = 14;
const GROUP_PAD = 6;

interface Context {
  block: SetBlock;
  measure: Measure;
  width: number;
  /** px of a cell. */
  cell: number;
}

type Drawn = { marks: SceneMark[]; bottom: number };

/** Names over strips of cells, for one set of groups, from `top` on. */
export function smallMarks(
  block: SetBlock,
  measure: Measure,
  width: number,
  top: number,
  isFirst: boolean,
): Drawn {
  const { perLine, spreadWidth, head, grid } = block;
  const room = width - (spreadWidth ? spreadWidth + CELL.gap : 0);
  const context: Context = {
    block,
    measure,
    width,
    cell: (room - (perLine - 1) * CELL.gap) / perLine,
  };
  const marks: SceneMark[] = [];
  let y = top;
  if (head) {
    if (!isFirst) y += BLOCK_GAP;
    const lines = wrapText(measure, head.text, width, 'value', BOLD);
    marks.push(...textLines('value', lines, 0, y, 'strong', head.lang));
    y += lines.length * lineHeight('value') + KIND_GAP;
  }
  for (const draw of [headStrip, ...grid.rows.map((row) => rowOf(row))]) {
    const drawn = draw(context, y);
    marks.push(...drawn.marks);
    y = drawn.bottom;
  }
  return { marks, bottom: y - ROW_GAP };
}

/** Where the cell of a column stands, px, and in which line. */
const placeOf = ({ block: { perLine }, cell }: Context, i: number) => ({
  x: (i % perLine) * (cell + CELL.gap),
  line: Math.floor(i / perLine),
});

function headStrip(context: Context, top: number): Drawn {
  const { block, measure, cell, width } = context;
  const marks: SceneMark[] = [];
  const people = block.grid.columns.flatMap((column, i) =>
    isOfPeople(column)
      ? [{ ...placeOf(context, i), width: cell, words: headWords(measure, column, cell) }]
      : [],
  );
  const spread = block.grid.columns.find(({ kind }) => kind === 'spread');
  const beside = spread
    ? [
        {
          x: width - block.spreadWidth,
          line: 0,
          width: block.spreadWidth,
          words: headWords(measure, spread, block.spreadWidth),
        },
      ]
    : [];
  let y = top;
  for (const heads of group([...people, ...beside], ({ line }) => line).values()) {
    y += max(heads, ({ words }) => words.height) ?? 0;
    for (const { words, x, width } of heads) marks.push(...headMarks(words, x, width, y));
    y += NAME_GAP;
  }
  marks.push(rule(0, y, width, 'heads-line'));
  return { marks, bottom: y + HEADS_GAP };
}

const rowOf =
  ({ text, section, highlighted, cells }: Row) =>
  (context: Context, top: number): Drawn => {
    const { block, measure, width } = context;
    const marks: SceneMark[] = [];
    let y = top;
    if (section) {
      const lines = wrapText(measure, section.text, width, 'label', BOLD);
      marks.push(...textLines('label', lines, 0, y, 'strong', section.lang));
      y += lines.length * lineHeight('label') + KIND_GAP;
    }
    const name = wrapText(measure, text.text, width, 'label', highlighted ? BOLD : REGULAR);
    marks.push(...textLines('label', name, 0, y, highlighted ? 'strong' : '', text.lang));
    y += name.length * lineHeight('label') + NAME_GAP;
    const names = block.grid.columns.map((column) => groupName(context, column));
    const height = Math.max(
      CELL_HEIGHT,
      (max(names, ({ length }) => length) ?? 0) * GROUP_LINE + lineHeight('value') + GROUP_PAD,
    );
    let bottom = y;
    cells.forEach((cell, i) => {
      const column = block.grid.columns[i];
      if (!column || column.kind === 'missing') return;
      if (column.kind === 'spread') {
        const box = { x: width - block.spreadWidth, y, width: block.spreadWidth, height };
        marks.push(...spreadIn(cell, block.bars.get(cell.id), box));
        return;
      }
      const { x, line } = placeOf(context, i);
      const box = { x, y: y + line * (height + CELL.gap), width: context.cell, height };
      const words = names[i] ?? [];
      const over = words.length * GROUP_LINE;
      marks.push(
        ...ground(cell, box),
        ...groupMarks(words, cell.step, box, over),
        ...figureIn(cell, column, { ...box, y: box.y + over / 2 }),
      );
      bottom = Math.max(bottom, box.y + height);
    });
    const share = cells[block.grid.columns.findIndex(({ kind }) => kind === 'missing')];
    const missing = block.grid.columns.find(({ kind }) => kind === 'missing');
    if (share && missing) {
      const words = `${missing.text.text}: ${share.text}`;
      const lines = wrapText(measure, words, width, 'small');
      marks.push(...textLines('small', lines, 0, bottom + NAME_GAP, 'quiet', missing.text.lang));
      bottom += NAME_GAP + lines.length * lineHeight('small');
    }
    return { marks, bottom: bottom + ROW_GAP };
  };

/** Heads far from the cells: each cell names its group. */
const groupName = ({ block, measure, cell }: Context, column: Column): string[] =>
  block.namesGroups && isOfPeople(column)
    ? wrapText(measure, column.text.text, cell - GROUP_PAD, 'head')
    : [];

const groupMarks = (
  words: readonly string[],
  step: string | undefined,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  over: number,
): SceneMark[] => {
  const top = y + (height - over - lineHeight('value')) / 2;
  return words.map((text, i) => ({
    x: x + width / 2,
    y: top + (i + 0.5) * GROUP_LINE + 4,
    text,
    className: `base mid ${step ? `on-${step}` : 'on-gap'}`,
  }));
};
