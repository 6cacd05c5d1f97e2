import { group, max, sum } from 'd3';
import { linear } from '../../../marks/linear.js';
import type { LinearScale } from '../../../marks/linear.js';
import { textWidth, wordWidth } from '../../../marks/text.js';
import { GAP } from '../../../theme/sizes.js';
import type { LikertBlock } from '../blocks.js';
import type { LayoutContext } from './context.js';
import { SEMI, STRONG } from './context.js';
import type { Column } from './likert-columns.js';
import {
  divergingColumns,
  INSIDE,
  isMinor,
  OUTSIDE,
  stackedColumns,
  sumOf,
  totalOf,
} from './likert-columns.js';

export interface Columns {
  wide: boolean;
  /** px of the column of nets; 0 without any. */
  net: number;
  /** Left and right edge of the columns of answers, px. */
  start: number;
  end: number;
  list: Column[];
  /** px of a share: the same in all columns. */
  length: LinearScale;
}

/** px of the labels left of the marks. */
export const LABELS = 220;

/** px of one percent under which the wide form gives way, and that are always left. */
const LEAST_WIDE = 1.3;
const LEAST = 0.2;

/** px by which a share under 1 px may stand beyond the end of its sum. */
const TINY = GAP + 1;

/** px after a figure outside: to the next column, to the edge. */
const AFTER = { column: 8, edge: 2 };

/** A head takes its longest word, better two lines up to a width, px. */
const HEAD = { most: 96, line: 14, pad: 15 };

/** Column of nets, px: least width when wide and narrow, before its figures and its head, which folds; after its name. */
export const NET = { wide: 48, narrow: 34, pad: 14, head: 8, name: 8 };

/** Smaller segments push more figures outside: a few passes find the balance. */
const PASSES = 4;

/** The outer figure of a row in a column. */
interface End {
  total: number;
  value: number;
  /** px of the figure. */
  width: number;
  /** Inside where there is room, always outside, or left to the tooltip. */
  place: 'free' | 'outside' | 'none';
}

function endsOf(column: Column, { rows }: LikertBlock, { measure }: LayoutContext): End[] {
  return rows.flatMap((item): End[] => {
    const sum = sumOf(column, item);
    const last = column.answers.findLast(({ index }) => item.cells[index]);
    const figure = sum ?? (last && item.cells[last.index]);
    if (!figure) return [];
    const total = totalOf(item, column.answers);
    if (!sum && isMinor(column, figure)) return [{ total, value: 0, width: 0, place: 'none' }];
    const width = textWidth(measure, figure.text, 'value', sum ? SEMI : 400);
    return [{ total, value: figure.value, width, place: sum ? 'outside' : 'free' }];
  });
}

/** px by which rows reach beyond the largest one, their outer figures included. All stacked rows end alike. */
function overhang({ reach, side }: Column, ends: readonly End[], unit: number, stacked: boolean): number {
  const inside = side === 'missing' ? INSIDE.hatch : INSIDE.plain;
  const beyond = ends.map(({ total, value, width, place }) => {
    const outside = place === 'outside' || (place === 'free' && value * unit - GAP < width + inside);
    return (stacked ? 0 : (total - reach) * unit) + (outside ? width + OUTSIDE : place === 'none' ? TINY : 0);
  });
  return Math.max(0, max(beyond) ?? 0);
}

/** The head of a column; arrows show where the two sides lead. A no-break `space` measures an arrow with its word. */
export function headText({ head }: LikertBlock, side: Column['side'], space = ' '): string {
  const name = side === 'plain' ? '' : head[side];
  if (!name) return '';
  return side === 'negative' ? `←${space}${name}` : side === 'positive' ? `${name}${space}→` : name;
}

/** px that the head of a column needs. */
function headWidth({ measure }: LayoutContext, name: string): number {
  const half = textWidth(measure, name, 'head') / 2 + HEAD.line;
  return Math.max(wordWidth(measure, name, 'head'), Math.min(half, HEAD.most)) + HEAD.pad;
}

/** A block and its columns. */
interface Framed {
  block: LikertBlock;
  list: Column[];
}

/**
 * Gives each column the room that its heads and outer figures take, the same in all blocks;
 * answers px for a percent, the same in all columns.
 */
function settle(framed: readonly Framed[], context: LayoutContext, room: number, wide: boolean): number {
  const [{ block, list } = { block: undefined, list: [] }] = framed;
  const stacked = block?.form === 'stacked';
  const total = sum(list, ({ reach }) => reach) || 1;
  const fit = (): number => Math.max(LEAST, (room - sum(list, ({ pad }) => pad)) / total);
  const settled = list.slice(stacked ? 1 : 0).map((column) => {
    const { side } = column;
    const same = framed.flatMap((each) =>
      each.list.filter((other) => other.side === side).map((own) => ({ ...each, own })),
    );
    return {
      column,
      same,
      ends: same.flatMap(({ own, block }) => endsOf(own, block, context)),
      head:
        wide && !stacked && side !== 'plain'
          ? (max(same, ({ block }) => headWidth(context, headText(block, side, '\u00a0'))) ?? 0)
          : 0,
    };
  });
  for (let pass = 0; pass < PASSES && settled.length; pass++) {
    const unit = fit();
    for (const { column, ends, head } of settled) {
      const figures = overhang(column, ends, unit, stacked);
      const after = column === list.at(-1) ? AFTER.edge : AFTER.column;
      column.pad = Math.max(column.pad, figures > 0 ? figures + after : 0, head - column.reach * unit);
    }
  }
  for (const { column, same } of settled) for (const { own } of same) own.pad = column.pad;
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

/**
 * Columns of blocks that are compared: in all of them a share is as long, and the zero line stands at one place.
 * Heads too long for their columns make it the narrow form, whatever the width.
 */
function columnsTogether(blocks: readonly LikertBlock[], context: LayoutContext): Map<LikertBlock, Columns> {
  const { measure, width } = context;
  const figure = max(blocks, ({ rows }) =>
    max(rows, ({ net }) => net && textWidth(measure, net.text, 'label', STRONG)),
  );
  const word = max(blocks, ({ head }) => wordWidth(measure, head.net, 'head', STRONG)) ?? 0;
  const sums = blocks.flatMap(({ rows }) => rows.map(({ cells }) => sum(cells, (cell) => cell?.value)));
  const whole = Math.max(100, max(sums) ?? 0);
  const placed = (wide: boolean): Map<LikertBlock, Columns> => {
    const least = wide ? Math.max(NET.wide, word + NET.head) : NET.narrow;
    const net = figure === undefined ? 0 : Math.max(least, figure + NET.pad);
    const start = wide ? LABELS : 0;
    const end = wide ? width - net : width;
    const framed = blocks.map((block) => ({
      block,
      list:
        block.form === 'stacked'
          ? stackedColumns(block, whole)
          : divergingColumns(block, wide, blocks.length > 1),
    }));
    const unit = settle(framed, context, end - start, wide);
    const length = linear([0, 100], [0, 100 * unit]);
    return new Map(
      framed.map(({ block, list }) => {
        placeColumns(list, start, unit);
        return [block, { wide, net, start, end, list, length }];
      }),
    );
  };
  const columns = placed(context.wide);
  const tight = [...columns.values()].some(({ length }) => length(1) < LEAST_WIDE);
  return context.wide && tight ? placed(false) : columns;
}

/** px of the name of the net before the first one. */
export const netNameWidth = ({ measure }: LayoutContext, name: string): number =>
  name ? textWidth(measure, name, 'small') + NET.name : 0;

/** The columns of each block; those of one form and with the same sides are placed together. */
export function columnsOf(blocks: readonly LikertBlock[], context: LayoutContext): Map<LikertBlock, Columns> {
  const alike = group(
    blocks,
    ({ form, answers }) => `${form} ${[...new Set(answers.map(({ side }) => side))].sort()}`,
  );
  return new Map([...alike.values()].flatMap((some) => [...columnsTogether(some, context)]));
}
