import type { Cell, LikertBlock, Side } from '../blocks.js';
import { textWidth, wordWidth, type Paper } from './paper.js';

export type Item = LikertBlock['rows'][number];
type Answer = LikertBlock['answers'][number] & { index: number };

/** Marks that touch, from `side` outward. */
export interface Run {
  side: 'negative' | 'positive' | 'neutral' | 'plain' | 'missing';
  answers: Answer[];
  /** Sum of the largest row, percent. */
  reach: number;
  /** px beyond the largest row: figures outside and the gap to the next column. */
  pad: number;
  /** Where the first mark starts, px. */
  x: number;
}

export interface Columns {
  wide: boolean;
  netColumn: number;
  start: number;
  end: number;
  list: Run[];
  /** px of one percent */
  unit: number;
}

export const LABELS = 220;
/** px of one percent under which the wide form gives way */
const LEAST = 1.3;
export const TOUCH = 2;
export const OUTSIDE = 5;

const rank = (step: string): number => Number(step.slice(-1)) || 0;

/** Answers of a side from its inner to its outer step. */
export function of(block: LikertBlock, side: Side): Answer[] {
  const answers = block.answers
    .map((answer, index) => ({ ...answer, index }))
    .filter((answer) => answer.side === side);
  return side === 'negative' || side === 'positive'
    ? answers.sort((a, b) => rank(a.step) - rank(b.step))
    : answers;
}

function runs(block: LikertBlock, wide: boolean): Run[] {
  const run = (side: Run['side'], answers: Answer[], pad: number, reach = block.reach[side]): Run => ({
    side,
    answers,
    reach,
    pad,
    x: 0,
  });
  const gap = wide ? 20 : 14;
  if (block.form === 'diverging') {
    const list = [
      run('negative', of(block, 'negative'), wide ? 18 : 0),
      run('positive', of(block, 'positive'), 0),
    ];
    for (const side of ['neutral', 'plain', 'missing'] as const) {
      const answers = of(block, side);
      if (answers.length === 0) continue;
      list.at(-1)!.pad = gap;
      list.push(run(side, answers, 0));
    }
    return list;
  }
  const body = [
    ...of(block, 'negative').reverse(),
    ...of(block, 'neutral'),
    ...of(block, 'positive'),
    ...of(block, 'plain'),
  ];
  const missing = of(block, 'missing');
  const sum = (item: Item): number => item.cells.reduce((total, cell) => total + (cell?.value ?? 0), 0);
  const list = [run('plain', body, 0, Math.max(100, ...block.rows.map(sum)) - block.reach.missing)];
  if (missing.length > 0) {
    list[0]!.pad = 12;
    list.push(run('missing', missing, 0));
  }
  return list;
}

/** Sums stand at the ends instead of figures in the marks. */
export const hasSums = (run: Run, item: Item): Cell | undefined =>
  run.side === 'negative' || run.side === 'positive' ? item.sums?.[run.side] : undefined;

/** px by which a row reaches beyond the largest one, its outer figure included. All stacked rows end alike. */
function overhang(paper: Paper, run: Run, item: Item, unit: number, stacked: boolean): number {
  const cells = run.answers.map((answer) => item.cells[answer.index]);
  const total = cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
  const sum = hasSums(run, item);
  const last = cells.filter(Boolean).at(-1);
  const figure = sum ?? last;
  if (!figure) return 0;
  const width = textWidth(paper, figure.text, 'value', sum ? 600 : 400);
  const outside =
    sum !== undefined || figure.value * unit - TOUCH < width + (run.side === 'missing' ? 15 : 10);
  return (stacked ? 0 : (total - run.reach) * unit) + (outside ? width + OUTSIDE : 0);
}

/** One px-per-point for all columns, after the room that heads and outer figures take. */
function settle(
  block: LikertBlock,
  paper: Paper,
  list: Run[],
  start: number,
  end: number,
  wide: boolean,
): number {
  const total = list.reduce((sum, run) => sum + run.reach, 0) || 1;
  const fit = (): number =>
    Math.max(0.2, (end - start - list.reduce((sum, run) => sum + run.pad, 0)) / total);
  // Smaller marks push more figures outside: a few passes find the balance.
  for (let pass = 0; pass < 4; pass++) {
    const unit = fit();
    if (block.form === 'stacked' && list.length === 1) break;
    list.forEach((run, i) => {
      if (block.form === 'stacked' && i === 0) return;
      let need = Math.max(
        0,
        ...block.rows.map((item) => overhang(paper, run, item, unit, block.form === 'stacked')),
      );
      if (need > 0) need += i === list.length - 1 ? 2 : 8;
      if (wide && block.form === 'diverging' && run.side !== 'plain') {
        const name = block.head[run.side];
        // A head takes its longest word, better two lines.
        const head = Math.max(
          wordWidth(paper, name, 'head'),
          Math.min(textWidth(paper, name, 'head') / 2 + 14, 96),
        );
        need = Math.max(need, head + 15 - run.reach * unit);
      }
      run.pad = Math.max(run.pad, need);
    });
  }
  const unit = fit();
  let x = start;
  list.forEach((run) => {
    if (run.side === 'negative') run.x = x += run.pad + run.reach * unit;
    else {
      run.x = x;
      x += run.reach * unit + run.pad;
    }
  });
  return unit;
}

/** Places the columns; heads too long for theirs make it the narrow form, whatever the width. */
export function columnsOf(block: LikertBlock, paper: Paper, netName: number): Columns {
  const netSize = Math.max(
    0,
    ...block.rows.map((row) => (row.net ? textWidth(paper, row.net.text, 'label', 700) : 0)),
  );
  const columns = (wide: boolean): Columns => {
    const netColumn = netSize > 0 ? Math.max(wide ? 48 : 34, netSize + 14, wide ? netName + 8 : 0) : 0;
    const start = wide ? LABELS : 0;
    const end = wide ? paper.width - netColumn : paper.width;
    const list = runs(block, wide);
    return { wide, netColumn, start, end, list, unit: settle(block, paper, list, start, end, wide) };
  };
  const place = columns(paper.wide);
  return paper.wide && place.unit < LEAST ? columns(false) : place;
}
