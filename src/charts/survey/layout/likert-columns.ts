import { ascending, stack, sum } from 'd3';
import type { Series } from 'd3';
import type { Cell, LikertBlock, Side } from '../blocks.js';

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

/** px between a mark and its figure outside. */
export const OUTSIDE = 5;

/** px that a figure needs in its segment beyond its own: on plain ground, on hatching. */
export const INSIDE = { plain: 10, hatch: 15 };

/** px between columns, wide and narrow, and before the missing answers of stacked bars; left of a wide negative side. */
const BETWEEN = { wide: 20, narrow: 14, missing: 12 };
const BEFORE = 18;

/** Percent under which a figure in one of several segments is left to tooltip and table. */
const MINOR = 5;

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

/** Answers of a column from left to right: the order of the scale. */
export const inOrder = ({ side, answers }: Column): Answer[] =>
  side === 'negative' ? [...answers].reverse() : answers;

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

/**
 * Two sides from one zero line, then a column for each of the rest.
 * @param even both sides have the same room, so that the zero line is the middle of what is compared
 */
export function divergingColumns(block: LikertBlock, wide: boolean, even: boolean): Column[] {
  const { negative, positive } = block.reach;
  const larger = Math.max(negative, positive);
  const sides = even ? { negative: larger, positive: larger } : { negative, positive };
  const rest = (['neutral', 'plain', 'missing'] as const)
    .map((side) => column(block, side, answersOf(block, side)))
    .filter(({ answers }) => answers.length);
  const list = [
    column(block, 'negative', answersOf(block, 'negative'), wide ? BEFORE : 0, sides.negative),
    column(block, 'positive', answersOf(block, 'positive'), 0, sides.positive),
    ...rest,
  ];
  for (const each of list.slice(1, -1)) each.pad = wide ? BETWEEN.wide : BETWEEN.narrow;
  return list;
}

/**
 * One body of all answers, and the missing ones apart.
 * @param whole percent of the longest row
 */
export function stackedColumns(block: LikertBlock, whole: number): Column[] {
  const body = [
    ...answersOf(block, 'negative').reverse(),
    ...answersOf(block, 'neutral'),
    ...answersOf(block, 'positive'),
    ...answersOf(block, 'plain'),
  ];
  const missing = answersOf(block, 'missing');
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

/** A small share beside others of its column: its figure would crowd theirs. */
export const isMinor = ({ answers }: Column, { value }: Cell): boolean =>
  answers.length > 1 && Math.round(value) < MINOR;
