import { ascending, greatest, max, scaleLinear, stack, sum } from 'd3';
import type { ScaleLinear, Series } from 'd3';
import { textWidth, wordWidth } from '../../../marks/text.js';
import { GAP } from '../../../theme/sizes.js';
import type { Cell, LikertBlock, Side } from '../blocks.js';
import type { LayoutContext } from './context.js';
import { SEMI, STRONG } from './context.js';

export type Item = LikertBlock['rows'][number];
export type Answer = LikertBlock['answers'][number] & { index: number };

/** Answers whose segments touch, from where they start outward. */
export interface Column {
  side: Side;
  answers: Answer[];
  /** Sum of the largest row, percent. */
  reach: number;
  /** px beyond the largest row: figures outside and the gap to the next column. */
  pad: number;
  /** Where the first segment starts, px. */
  x: number;
  /** From and to of each answer in each row, percent from the start of the column. */
  segments: Series<Item, number>[];
}

export interface Columns {
  wide: boolean;
  /** px of the column of nets; 0 without any. */
  net: number;
  /** Left and right edge of the columns of answers, px. */
  start: number;
  end: number;
  list: Column[];
  /** px of a share: the same in all columns. */
  length: ScaleLinear<number, number>;
}

/** px of the labels left of the marks. */
export const LABELS = 220;

/** px of one percent under which the wide form gives way, and that are always left. */
const LEAST_WIDE = 1.3;
const LEAST = 0.2;

/** px between a mark and its figure outside. */
export const OUTSIDE = 5;

/** px that a figure needs in its segment beyond its own: on plain ground, on hatching. */
export const INSIDE = { plain: 10, hatch: 15 };

/** px between columns, wide and narrow; left of the negative side; before the missing answers of stacked bars. */
const BETWEEN = { wide: 20, narrow: 14, negative: 18, missing: 12 };

/** px after a figure outside: to the next column, to the edge. */
const AFTER = { column: 8, edge: 2 };

/** A head takes its longest word, better two lines up to a width, px. */
const HEAD = { most: 96, line: 14, pad: 15 };

/** Column of nets, px: least width when wide and narrow, before its figures and its head. */
const NET = { wide: 48, narrow: 34, pad: 14, head: 8 };

/** Smaller segments push more figures outside: a few passes find the balance. */
const PASSES = 4;

const rank = ({ step }: Answer): number => Number(step.slice(-1)) || 0;

/** Answers of a side from its inner to its outer step. */
export function answersOf(block: LikertBlock, side: Side): Answer[] {
  const answers = block.answers
    .map((answer, index) => ({ ...answer, index }))
    .filter((answer) => answer.side === side);
  return side === 'negative' || side === 'positive'
    ? answers.sort((a, b) => ascending(rank(a), rank(b)))
    : answers;
}

export const totalOf = ({ cells }: Item, answers: readonly Answer[]): number =>
  sum(answers, ({ index }) => cells[index]?.value);

function column(
  block: LikertBlock,
  side: Side,
  answers: Answer[],
  pad = 0,
  reach = block.reach[side],
): Column {
  const segments = stack<unknown, Item, number>()
    .keys(answers.map(({ index }) => index))
    .value(({ cells }, index) => cells[index]?.value ?? 0)(block.rows);
  return { side, answers, reach, pad, x: 0, segments };
}

/** Two sides from one zero line, then a column for each of the rest. */
function divergingColumns(block: LikertBlock, wide: boolean): Column[] {
  const rest = (['neutral', 'plain', 'missing'] as const)
    .map((side) => column(block, side, answersOf(block, side)))
    .filter(({ answers }) => answers.length);
  const list = [
    column(block, 'negative', answersOf(block, 'negative'), wide ? BETWEEN.negative : 0),
    column(block, 'positive', answersOf(block, 'positive')),
    ...rest,
  ];
  for (const each of list.slice(1, -1)) each.pad = wide ? BETWEEN.wide : BETWEEN.narrow;
  return list;
}

/** One body of all answers, and the missing ones apart. */
function stackedColumns(block: LikertBlock): Column[] {
  const body = [
    ...answersOf(block, 'negative').reverse(),
    ...answersOf(block, 'neutral'),
    ...answersOf(block, 'positive'),
    ...answersOf(block, 'plain'),
  ];
  const missing = answersOf(block, 'missing');
  const whole = max([100, ...block.rows.map(({ cells }) => sum(cells, (cell) => cell?.value))]) ?? 100;
  const first = column(
    block,
    'plain',
    body,
    missing.length ? BETWEEN.missing : 0,
    whole - block.reach.missing,
  );
  return missing.length ? [first, column(block, 'missing', missing)] : [first];
}

/** Sums stand at the ends instead of figures in the segments. */
export const sumOf = ({ side }: Column, { sums }: Item): Cell | undefined =>
  side === 'negative' || side === 'positive' ? sums?.[side] : undefined;

/** The outer figure of a row in a column. */
interface End {
  total: number;
  value: number;
  /** px of the figure. */
  width: number;
  /** It stands outside, whatever the room. */
  always: boolean;
}

function endsOf(column: Column, rows: readonly Item[], { measure }: LayoutContext): End[] {
  return rows.flatMap((item): End[] => {
    const sum = sumOf(column, item);
    const figure = sum ?? column.answers.findLast(({ index }) => item.cells[index]);
    const cell = figure && ('value' in figure ? figure : item.cells[figure.index]);
    if (!cell) return [];
    const width = textWidth(measure, cell.text, 'value', sum ? SEMI : 400);
    return [{ total: totalOf(item, column.answers), value: cell.value, width, always: !!sum }];
  });
}

/** px by which rows reach beyond the largest one, their outer figures included. All stacked rows end alike. */
function overhang({ reach, side }: Column, ends: readonly End[], unit: number, stacked: boolean): number {
  const inside = side === 'missing' ? INSIDE.hatch : INSIDE.plain;
  const beyond = ends.map(({ total, value, width, always }) => {
    const outside = always || value * unit - GAP < width + inside;
    return (stacked ? 0 : (total - reach) * unit) + (outside ? width + OUTSIDE : 0);
  });
  return Math.max(0, max(beyond) ?? 0);
}

/** px that the head of a column needs. */
function headWidth({ measure }: LayoutContext, name: string): number {
  const half = textWidth(measure, name, 'head') / 2 + HEAD.line;
  return Math.max(wordWidth(measure, name, 'head'), Math.min(half, HEAD.most)) + HEAD.pad;
}

/** Gives each column the room that its head and outer figures take; answers px for a percent, the same in all. */
function settle(block: LikertBlock, context: LayoutContext, columns: Omit<Columns, 'length'>): number {
  const { list, start, end, wide } = columns;
  const stacked = block.form === 'stacked';
  const total = sum(list, ({ reach }) => reach) || 1;
  const fit = (): number => Math.max(LEAST, (end - start - sum(list, ({ pad }) => pad)) / total);
  const settled = list.slice(stacked ? 1 : 0).map((each) => ({
    column: each,
    ends: endsOf(each, block.rows, context),
    head: wide && !stacked && each.side !== 'plain' ? headWidth(context, block.head[each.side]) : 0,
  }));
  for (let pass = 0; pass < PASSES && settled.length; pass++) {
    const unit = fit();
    for (const { column, ends, head } of settled) {
      const figures = overhang(column, ends, unit, stacked);
      const after = column === list.at(-1) ? AFTER.edge : AFTER.column;
      column.pad = Math.max(column.pad, figures > 0 ? figures + after : 0, head - column.reach * unit);
    }
  }
  return fit();
}

/** Places columns from left to right; the negative one starts at its right end. */
function placeColumns(list: readonly Column[], start: number, unit: number): void {
  let x = start;
  for (const each of list) {
    const width = each.pad + each.reach * unit;
    each.x = each.side === 'negative' ? x + width : x;
    x += width;
  }
}

/** Places the columns; heads too long for theirs make it the narrow form, whatever the width. */
export function columnsOf(block: LikertBlock, context: LayoutContext, netHead: number): Columns {
  const widest = greatest(
    block.rows,
    ({ net }) => net && textWidth(context.measure, net.text, 'label', STRONG),
  );
  const figure = widest?.net ? textWidth(context.measure, widest.net.text, 'label', STRONG) : 0;
  const placed = (wide: boolean): Columns => {
    const least = wide ? Math.max(NET.wide, netHead + NET.head) : NET.narrow;
    const net = figure > 0 ? Math.max(least, figure + NET.pad) : 0;
    const list = block.form === 'stacked' ? stackedColumns(block) : divergingColumns(block, wide);
    const start = wide ? LABELS : 0;
    const columns = { wide, net, start, end: wide ? context.width - net : context.width, list };
    const unit = settle(block, context, columns);
    placeColumns(list, start, unit);
    return { ...columns, length: scaleLinear([0, 100], [0, 100 * unit]) };
  };
  const columns = placed(context.wide);
  return context.wide && columns.length(1) < LEAST_WIDE ? placed(false) : columns;
}
