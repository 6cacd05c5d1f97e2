import { max } from 'd3';
import type { RowMark } from '../../../marks/mark.js';
import { round } from '../../../marks/mark.js';
import { pathIn } from '../../../marks/shapes.js';
import { symbolMark } from '../../../marks/symbols.js';
import { lineHeight, textAt, textLines, textWidth, wrapText } from '../../../marks/text.js';
import { spread } from '../../../text/spread.js';
import type { TrendBlock } from '../blocks.js';
import type { LayoutContext } from './context.js';
import { isPercent, SEMI, weightOf, symbolClass } from './context.js';
import type { Plot } from './trend-plot.js';

type Line = TrendBlock['lines'][number];

/** The direct label of a line: figure and words of its last point. */
export interface Tag {
  line: Line;
  figure: string;
  /** px of the figure. */
  size: number;
  lines: string[];
  height: number;
}

export interface PlacedTag extends Tag {
  /** The last point of the line, px. */
  point: { x: number; y: number };
  /** Middle of the tag, px. */
  y: number;
  /** It repeats the symbol of its line. */
  keyed: boolean;
}

export const POINT_RADIUS = 4;

/** px by which tags may stand beyond the plot. */
const TAGS_BEYOND = 9;

/** px right of the plot, before the figure, after it, before a leader; of the symbol, and kept free for all of them. */
const TAG = { left: 8, figure: 2, words: 11, leader: 6, symbol: 12, room: 39 };

/** Least px between two tags; px from its point at which a tag is led to it: in height, to the right. */
const BETWEEN = 2;
const LED = { y: 6, x: 24 };

/** @param room px of the column of names; 0: figures only */
export function tagsOf(block: TrendBlock, context: LayoutContext, room: number): Tag[] {
  const { measure, model } = context;
  const drawn = block.lines.flatMap((line) => {
    const cell = line.points.findLast(Boolean)?.cell;
    return cell ? [{ line, cell }] : [];
  });
  const percent = isPercent(context, block.unit);
  return drawn.map(({ line, cell }, i) => {
    const figure = percent && i === 0 ? model.withPercent(cell.text) : cell.text;
    const size = textWidth(measure, figure, 'label', SEMI);
    const words = room > 0 ? line.text.text : '';
    const lines = wrapText(measure, words, room - size - TAG.room, 'label', weightOf(line));
    return { line, figure, size, lines, height: Math.max(1, lines.length) * lineHeight('label') };
  });
}

/**
 * Tags beside the last points, pushed apart: all as far as the tallest needs.
 * Tags pushed from their points, or `wordless` ones, repeat the symbol of the line.
 */
export function placeTags(tags: readonly Tag[], { x, y, top, bottom }: Plot, wordless: boolean): PlacedTag[] {
  const points = tags.map(({ line }) => {
    const wave = line.points.findLastIndex(Boolean);
    return { x: x(wave), y: y(line.points[wave]?.cell.value ?? 0) };
  });
  const height = max(tags, (tag) => tag.height) ?? 0;
  const low = top - TAGS_BEYOND + height / 2;
  const middles = spread(
    points.map((point) => point.y),
    height + BETWEEN,
    low,
    Math.max(low, bottom + TAGS_BEYOND - height / 2),
  );
  const placed = tags.map((tag, i) => {
    const point = points[i] ?? { x: 0, y: 0 };
    return { ...tag, point, y: middles[i] ?? point.y };
  });
  const keyed = wordless || placed.some((tag) => Math.abs(tag.point.y - tag.y) > LED.y);
  return placed.map((tag) => ({ ...tag, keyed }));
}

/** Figure and words of a line right of the plot, led to its last point where they stand off it. */
export function addTag({ shapes, texts }: RowMark, tag: PlacedTag, right: number): void {
  const { line, point, y, keyed } = tag;
  const x = right + TAG.left;
  const shift = keyed ? TAG.symbol : 0;
  if (Math.abs(point.y - y) > LED.y || x - point.x > LED.x) {
    const box = { x: point.x, y: Math.min(point.y, y), width: x - point.x, height: Math.abs(point.y - y) };
    const from = `${round(point.x + TAG.leader)} ${round(point.y)}`;
    shapes.push(pathIn('leader', box, `M${from}L${round(x - 2)} ${round(y)}`));
  }
  if (keyed) {
    const className = symbolClass(line.step, line.shape, false, true);
    shapes.push(symbolMark(className, line.shape, false, x + 5, y, POINT_RADIUS));
  }
  const soft = line.missing ? ' soft' : '';
  texts.push(...textAt('label', tag.figure, x + TAG.figure + shift, y, `semi${soft}`));
  const className = `${soft}${line.highlighted ? ' strong' : ''}`.trimStart();
  const left = x + tag.size + TAG.words + shift;
  texts.push(...textLines('label', tag.lines, left, y - tag.height / 2, className, line.text.lang));
}
