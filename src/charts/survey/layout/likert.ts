import { max } from 'd3';
import type { LegendItem } from '../../../figure/chart.js';
import { baseHeight, baseLines } from '../../../marks/base.js';
import type { Scenery } from '../../../marks/mark.js';
import { addScenery } from '../../../marks/mark.js';
import { rect, rule } from '../../../marks/shapes.js';
import { lineHeight, textAt, textLines, textWidth, wordWidth, wrapText } from '../../../marks/text.js';
import { BAR, GAP } from '../../../theme/sizes.js';
import type { Cell, LikertBlock } from '../blocks.js';
import type { LayoutContext, PlacedBlock, PlacedRow } from './context.js';
import { addDatum, addSection, emptyRow, STRONG, weightOf } from './context.js';
import type { Item } from './likert-columns.js';
import { answersOf, inOrder, INSIDE, totalOf } from './likert-columns.js';
import type { Columns } from './likert-frame.js';
import { headText, LABELS, NET, netNameWidth } from './likert-frame.js';
import { addSegments } from './likert-segments.js';

/** px from labels to marks, and from bases. */
const LABEL_GAP = 16;
const BASE_GAP = 8;

/** px above and below a row: wide; narrow, in the first row, and between its words and its bar. */
const ROW = { wide: 7, narrow: 10, first: 4, words: 6 };

/** px above the head of a set: the first, and others. */
const SECTION_ABOVE = { first: 4, other: 14 };

/** px around a narrow bar that take the pointer too: above, and in all. */
const REACH = { above: 6, both: 14 };

/** px from the heads to the rule under them, and to the first row; beside and between heads. */
const HEAD_RULE = 6;
const HEAD_GAP = 7;
const HEAD_INSET = 6;
const HEAD_SPACE = 8;
const ARROW = /^[←→]$/;

/** px between the label and the net; half its reach on a narrow page, and its reach. */
const NET_PLACE = { gap: 10, half: 14, reach: 24 };

/** Bars of answers in rows: diverging from one zero line with columns of their own for the rest, or stacked to 100. */
export function likert(
  block: LikertBlock,
  columns: Columns,
  context: LayoutContext,
  top: number,
): PlacedBlock {
  const netName = netNameWidth(context, block.head.net);
  const heads = columns.wide && block.form === 'diverging';
  const head = heads ? headsOf(block, context, columns, top) : { shapes: [], texts: [], bottom: top };
  const placed: PlacedBlock = { ...head, rows: [], legend: legendOf(block, heads) };
  const signed = firstFigure(block, columns, context);
  let y = head.bottom;
  block.rows.forEach((item, index) => {
    if (index > 0 && !item.section) placed.shapes.push(rule(0, y, context.width));
    const { row, bottom } = placeRow({ block, item, index, context, columns, netName, signed }, y);
    placed.rows.push(row);
    y = bottom;
  });
  return { ...placed, bottom: y };
}

/** Names over the columns. */
function headsOf(
  block: LikertBlock,
  { measure, width }: LayoutContext,
  { list, start, net }: Columns,
  top: number,
): Scenery & { bottom: number } {
  const names = list.map(({ side, x }, i) => {
    const next = list[i + 1]?.x ?? width - net;
    const positive = side === 'positive';
    const room = side === 'negative' ? x - start - HEAD_INSET : next - x - HEAD_SPACE;
    const lines = headLines(measure, block, side, room);
    if (side === 'negative') return { lines, x: x - HEAD_INSET, className: 'soft end' };
    return { lines, x: positive ? x + HEAD_INSET : x, className: 'soft' };
  });
  names.push({
    lines: net ? wrapText(measure, block.head.net, net - NET.head, 'head', STRONG) : [],
    x: width,
    className: 'strong end',
  });
  const height = (max(names, ({ lines }) => lines.length) ?? 0) * lineHeight('head');
  if (height === 0) return { shapes: [], texts: [], bottom: top };
  return {
    shapes: [rule(0, top + height + HEAD_RULE, width)],
    texts: names.flatMap(({ lines, x, className }) =>
      textLines('head', lines, x, top + height - lines.length * lineHeight('head'), className),
    ),
    bottom: top + height + HEAD_GAP,
  };
}

/** No arrow stands in a line of its own: it is left out where it has no room beside its word. */
function headLines(
  measure: LayoutContext['measure'],
  block: LikertBlock,
  side: Columns['list'][number]['side'],
  room: number,
): string[] {
  const whole = headText(block, side);
  const lines = wrapText(measure, whole, room, 'head');
  if (!lines.some((line) => ARROW.test(line))) return lines;
  const kept = headText(block, side, '\u00a0');
  if (wordWidth(measure, kept, 'head') <= room) return wrapText(measure, kept, room, 'head');
  return lines.filter((line) => !ARROW.test(line));
}

/** The answers in the order of the scale; columns that have a head are not in it. */
function legendOf(block: LikertBlock, heads: boolean): LegendItem[] {
  const neutral = heads ? [] : answersOf(block, 'neutral');
  const answers = [
    ...answersOf(block, 'negative').reverse(),
    ...(block.form === 'stacked' ? neutral : []),
    ...answersOf(block, 'positive'),
    ...(block.form === 'diverging' ? neutral : []),
    ...answersOf(block, 'plain'),
    ...(heads ? [] : answersOf(block, 'missing')),
  ];
  return answers.map(({ text, step }) => ({ text, swatch: step, shape: 'square' }));
}

/** The leftmost figure of the first row that has room for a percent sign carries it. */
function firstFigure(
  { rows }: LikertBlock,
  { list, length }: Columns,
  { measure, model }: LayoutContext,
): string | undefined {
  const item = rows.find(({ cells }) => cells.some(Boolean));
  const cells = list.flatMap((column) => inOrder(column).flatMap(({ index }) => item?.cells[index] ?? []));
  const hasRoom = ({ value, text }: Cell): boolean =>
    length(value) - GAP >= textWidth(measure, model.withPercent(text), 'value') + INSIDE.hatch;
  return cells.find(hasRoom)?.id;
}

interface RowInput {
  block: LikertBlock;
  item: Item;
  index: number;
  context: LayoutContext;
  columns: Columns;
  /** px of the name of the net before it. */
  netName: number;
  /** Id of the figure with the percent sign. */
  signed: string | undefined;
}

function placeRow(input: RowInput, from: number): { row: PlacedRow; bottom: number } {
  const { item, index, context, columns, netName } = input;
  const { wide, net } = columns;
  const { measure, width } = context;
  const row = emptyRow(item.text);
  const above = index > 0 ? SECTION_ABOVE.other : SECTION_ABOVE.first;
  const top = item.section ? addSection(row, item.section, context, from + above) : from;
  const named = !wide && index === 0 && item.net ? netName : 0;
  const room = wide ? LABELS - LABEL_GAP : width - (net ? net + NET_PLACE.gap + named : 0);
  const lines = wrapText(measure, item.text.text, room, 'label', weightOf(item));
  const label = lines.length * lineHeight('label');
  const baseRoom = wide ? LABELS - BASE_GAP : width;
  const words = label + baseHeight(measure, item.base, baseRoom);
  const absent = wrapText(measure, item.absent ?? '', wide ? width - columns.start : width, 'small');
  const body = item.absent ? absent.length * lineHeight('small') : thicknessOf(wide);
  const height = Math.max(words, body) + 2 * ROW.wide;
  const wordsTop = wide ? top + (height - words) / 2 : top + (index > 0 ? ROW.narrow : ROW.first);
  row.row.texts.push(
    ...textLines('label', lines, 0, wordsTop, item.highlighted ? 'strong' : '', item.text.lang),
  );
  addScenery(row.row, baseLines(measure, item.base, 0, wordsTop + label, baseRoom));
  const bodyTop = wide ? top + (height - body) / 2 : wordsTop + words + ROW.words;
  const bottom = wide ? top + height : bodyTop + body + ROW.narrow;
  if (item.absent) row.row.texts.push(...textLines('small', absent, columns.start, bodyTop, 'soft'));
  else addBar(row, input, bodyTop, wide ? [top, height] : [bodyTop - REACH.above, body + REACH.both]);
  addNet(
    row,
    input,
    named > 0,
    wide ? [top, height] : [wordsTop + label - lineHeight('label') / 2 - NET_PLACE.half, NET_PLACE.reach],
  );
  return { row, bottom };
}

const thicknessOf = (wide: boolean): number => (wide ? BAR.most : BAR.phone);

/** All columns of a row, and the zero line of a diverging one. */
function addBar(
  row: PlacedRow,
  { block, item, context, columns, signed, index }: RowInput,
  top: number,
  reach: [number, number],
): void {
  const { list, end, length, wide } = columns;
  const thickness = thicknessOf(wide);
  const [body] = list;
  list.forEach((column, i) => {
    const next = list[i + 1];
    // Missing answers stand where the body of their row ends.
    const moved = block.form === 'stacked' && i > 0 && body;
    const x = moved ? body.x + length(totalOf(item, body.answers)) + body.pad : column.x;
    const limit = next ? next.x - 2 : end;
    addSegments(row, {
      block,
      item,
      index,
      column,
      x,
      top,
      thickness,
      reach,
      limit,
      length,
      signed,
      context,
    });
  });
  const zero = list.find(({ side }) => side === 'positive');
  if (zero) row.row.shapes.push(rect('zero', zero.x - 0.5, top, 1, thickness));
}

/** The net at the right edge; on a narrow page its name stands before the first. */
function addNet(
  row: PlacedRow,
  { block, item, context, columns: { net: column, wide } }: RowInput,
  named: boolean,
  [top, height]: [number, number],
): void {
  const { net } = item;
  if (!net) return;
  const { measure, width } = context;
  const middle = wide ? top + height / 2 : top + NET_PLACE.half;
  const mark = addDatum(row, net.id, row.targets.length, [width - column, top, column, height], context);
  mark.texts.push(...textAt('label', net.text, width, middle, 'strong end'));
  if (!named) return;
  const left = width - textWidth(measure, net.text, 'label', STRONG) - NET.name;
  row.row.texts.push(...textAt('small', block.head.net, left, middle, 'soft end'));
}
