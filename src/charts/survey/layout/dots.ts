import { ascending, max } from 'd3';
import { axisTexts } from '../../../marks/axis.js';
import { baseHeight, baseLine, baseLines, baseWidth } from '../../../marks/base.js';
import { addScenery } from '../../../marks/mark.js';
import { rect, rule } from '../../../marks/shapes.js';
import { symbolMark } from '../../../marks/symbols.js';
import { lineHeight, textAt, textLines, textWidth, wrapText } from '../../../marks/text.js';
import { HIT } from '../../../theme/sizes.js';
import type { DotsBlock } from '../blocks.js';
import type { LayoutContext, PlacedBlock, PlacedRow, Reach } from './context.js';
import { addDatum, addSection, emptyRow, SEMI, seriesLegend, symbolClass, weightOf } from './context.js';
import type { Axis } from './dots-axis.js';
import { axisOf, dashed, FIGURE_GAP, OVERHANG, placeTotal, ticksOf } from './dots-axis.js';

type Item = DotsBlock['rows'][number];

/** A point of a row; `dy` px off its middle where others are near. */
interface Dot {
  point: Item['points'][number];
  x: number;
  dy: number;
}

const RADIUS = 7;

/** px between centres at which dots cover each other, and by which they are then moved apart. */
const NEAR = 14;
const STEP = 12;

/** Heights, px: of a row at least; of a narrow one; around dots that are moved apart; above narrow words. */
const ROW = { wide: 32, narrow: 30, dot: 20, pad: 10, above: 8 };

/** px above the head of a set: the first, and others. */
const SECTION_ABOVE = { first: 6, other: 18 };

/** Thickness of the range between the outer dots, px. */
const RANGE = 4;

/** px from the words to the base beside them, and the least share of the column that words keep. */
const BASE_GAP = 12;
const WORDS_SHARE = 0.45;

/** px from the last row to the middle of the texts of the axis, and to the lower edge. */
const AXIS = { middle: 11, bottom: 20 };

/** Points on one axis: series in rows with the range between them, or one point a row against the total. */
export function dots(block: DotsBlock, context: LayoutContext, top: number): PlacedBlock {
  const axis = axisOf(block, context);
  const placed: PlacedBlock = {
    shapes: [],
    texts: [],
    rows: [],
    legend: block.series.length > 1 ? block.series.map((series) => seriesLegend(series)) : [],
    bottom: top,
  };
  let y = top;
  let dashedTop = y;
  if (block.total && axis.total !== undefined) {
    const head = placeTotal(block.total, axis.total, context, axis, y);
    placed.rows.push(head.row);
    dashedTop = head.dashedTop;
    y = head.bottom;
  }
  block.rows.forEach((item, i) => {
    const { row, bottom } = placeRow(block, item, i === 0, context, axis, y);
    placed.rows.push(row);
    y = bottom;
  });
  if (axis.total !== undefined && context.wide) placed.shapes.push(dashed(axis.total, dashedTop, y));
  placed.texts.push(
    ...axisTexts(context.measure, ticksOf(block, context, axis), y + AXIS.middle, axis.start, context.width),
  );
  return { ...placed, bottom: y + AXIS.bottom };
}

function placeRow(
  block: DotsBlock,
  item: Item,
  first: boolean,
  context: LayoutContext,
  axis: Axis,
  from: number,
): { row: PlacedRow; bottom: number } {
  const { wide, width, measure } = context;
  const row = emptyRow(item.text);
  let top = from;
  if (item.section)
    top = addSection(row, item.section, context, top + (first ? SECTION_ABOVE.first : SECTION_ABOVE.other));
  const points = dodge(item, axis.scale);
  const words = wordsOf(item, context, wide ? axis.labels : width);
  const inset = wide ? OVERHANG : 0;
  const absent = wrapText(measure, item.absent ?? '', width - axis.start - inset, 'small');
  const tall = max(points, ({ dy }) => Math.abs(dy) * 2 + ROW.dot) ?? 0;
  const plotHeight = item.absent
    ? absent.length * lineHeight('small') + 6
    : Math.max(tall, wide ? ROW.wide : ROW.narrow);
  const height = wide ? Math.max(words.height + ROW.pad, plotHeight) : ROW.above + words.height + plotHeight;
  addWords(row, item, words, context, wide ? top + (height - words.height) / 2 : top + ROW.above);
  const plot = wide ? { top, height } : { top: top + ROW.above + words.height, height: plotHeight };
  if (item.absent) {
    const middle = plot.top + plot.height / 2;
    const above = (absent.length * lineHeight('small')) / 2;
    row.row.texts.push(...textLines('small', absent, axis.start + inset, middle - above, 'soft'));
  } else addGround(row, context, axis, plot);
  addDots(row, block, points, context, axis, plot);
  return { row, bottom: top + height };
}

interface Plot {
  top: number;
  height: number;
}

/** Lines of the ticks, the line of the row, and on a narrow page the total's. */
function addGround(
  { row }: PlacedRow,
  { wide }: LayoutContext,
  { ticks, scale, range: [low, high], total }: Axis,
  plot: Plot,
): void {
  const { top, height } = plot;
  row.shapes.push(
    ...ticks.map((tick) => rect('grid', Math.round(scale(tick)), top, 1, height)),
    rule(low - OVERHANG, top + height / 2 - 0.5, high - low + 2 * OVERHANG),
  );
  if (total !== undefined && !wide) row.shapes.push(dashed(total, top, top + height));
}

interface RowWords {
  lines: string[];
  column: number;
  /** The base keeps to the line of the label. */
  beside: boolean;
  height: number;
}

/** Lines of a label; the base stands beside them where a fair width is left for the label. */
function wordsOf(item: Item, { measure }: LayoutContext, column: number): RowWords {
  const base = baseWidth(measure, item.base);
  const weight = weightOf(item);
  const room = column - base - BASE_GAP;
  const beside =
    base > 0 &&
    room >= Math.min(column * WORDS_SHARE, textWidth(measure, item.text.text, 'label', weight) + 1);
  const lines = wrapText(measure, item.text.text, beside ? room : column, 'label', weight);
  const below = beside ? 0 : baseHeight(measure, item.base, column);
  return { lines, column, beside, height: lines.length * lineHeight('label') + below };
}

function addWords(
  { row }: PlacedRow,
  item: Item,
  { lines, column, beside }: RowWords,
  { measure }: LayoutContext,
  top: number,
): void {
  const line = lineHeight('label');
  row.texts.push(...textLines('label', lines, 0, top, item.highlighted ? 'strong' : '', item.text.lang));
  addScenery(
    row,
    beside
      ? baseLine(measure, item.base, column, top + line / 2, true)
      : baseLines(measure, item.base, 0, top + lines.length * line, column),
  );
}

/** Moves dots whose centres are near apart, in the order of their series; the row grows with them. */
function dodge(item: Item, scale: (value: number) => number): Dot[] {
  const points = item.points
    .map((point): Dot => ({ point, x: scale(point.cell.value), dy: 0 }))
    .sort((a, b) => ascending(a.x, b.x));
  let near: Dot[] = [];
  const settle = (): void => {
    near
      .sort((a, b) => ascending(a.point.series, b.point.series))
      .forEach((dot, i) => (dot.dy = (i - (near.length - 1) / 2) * STEP));
    near = [];
  };
  for (const dot of points) {
    if (dot.x - (max(near, ({ x }) => x) ?? -Infinity) >= NEAR) settle();
    near.push(dot);
  }
  settle();
  return points;
}

/** The range, the dots and the figures at both ends. */
function addDots(
  row: PlacedRow,
  block: DotsBlock,
  points: readonly Dot[],
  context: LayoutContext,
  axis: Axis,
  plot: Plot,
): void {
  const middle = plot.top + plot.height / 2;
  const first = points[0];
  const last = points.at(-1);
  if (first && last && last.x - first.x >= NEAR)
    row.row.shapes.push(rect('range', first.x, middle - RANGE / 2, last.x - first.x, RANGE));
  points.forEach((dot, i) => {
    const { cell, series, small } = dot.point;
    const mark = addDatum(row, cell.id, i, reachOf(points, i, context, axis, plot), context);
    const { step = 'cat-1', shape = 'circle' } = block.series[series] ?? {};
    const className = symbolClass(step, shape, small);
    mark.shapes.push(symbolMark(className, shape, small, dot.x, middle + dot.dy, RADIUS));
    const figure = axis.figures.get(cell.id) ?? '';
    const left = isLeft(points, i, textWidth(context.measure, figure, 'value', SEMI), axis);
    if (!left && i < points.length - 1) return;
    const colour = block.series.length === 2 ? ` ${step}` : small ? ' soft' : '';
    const x = left ? dot.x - FIGURE_GAP : dot.x + FIGURE_GAP;
    mark.texts.push(...textAt('value', figure, x, middle, `semi${colour}${left ? ' end' : ''}`));
  });
}

/** The first figure stands left of its dot; that of a lone dot where it lies below the total and there is room. */
function isLeft(points: readonly Dot[], i: number, width: number, { total, start }: Axis): boolean {
  const x = points[i]?.x ?? 0;
  if (points.length > 1) return i === 0;
  return total !== undefined && x < total && x - FIGURE_GAP - width >= start;
}

/** A dot is taken by its part of the row; dots at one place part the row in height. */
function reachOf(
  points: readonly Dot[],
  i: number,
  { wide, width }: LayoutContext,
  { start }: Axis,
  { top, height }: Plot,
): Reach {
  const dot = points[i];
  if (!dot) return [0, top, width, height];
  const split = points.some((other) => other !== dot && Math.abs(other.x - dot.x) < NEAR);
  if (split) return [dot.x - HIT / 2, top + height / 2 + dot.dy - HIT / 2, HIT, HIT];
  const before = points[i - 1];
  const after = points[i + 1];
  const left = before ? (before.x + dot.x) / 2 : wide ? start : 0;
  const right = after ? (after.x + dot.x) / 2 : width;
  return [left, top, right - left, height];
}
