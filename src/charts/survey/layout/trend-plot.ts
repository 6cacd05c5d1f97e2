import { extent, max, nice, pairs, ticks as ticksOf } from 'd3';
import { linear } from '../../../marks/linear.js';
import type { LinearScale } from '../../../marks/linear.js';
import { axisTexts } from '../../../marks/axis.js';
import type { Scenery } from '../../../marks/mark.js';
import { round } from '../../../marks/mark.js';
import { pathIn, rect, rule } from '../../../marks/shapes.js';
import { textAt, textWidth } from '../../../marks/text.js';
import type { TrendBlock } from '../blocks.js';
import type { LayoutContext } from './context.js';
import { isPercent } from './context.js';

/** Room right of the lines for their names: share of a wide width, least px; on a narrow page beside their figures. */
const NAMES = { share: 0.3, least: 180, narrow: 26 };

/** Least height of the plot, px: wide and narrow; above it, with the words of a break and without. */
const PLOT = { wide: 240, narrow: 200, breakAbove: 22, above: 10 };

/** px between the plot and its first and last wave. */
const WAVE_INSET = { left: 10, right: 4 };

/** px by which the lines of ticks reach beyond the plot, from them to their texts, and left of those. */
const TICK = { count: 5, beyond: 4, gap: 8, left: 3, wave: 5 };

/** px under the plot: to the middle of the names of waves, to the lower edge with and without bases under them. */
const BELOW = { names: 15, bases: 43, none: 26 };

/** px by which names of waves may stand out over the column of the names of lines. */
const NAMES_BEYOND = 40;

/** From the words of a break to the plot, and between two of them, px. */
const BREAK = { above: 9, between: 12 };

/** The frame of a trend, px. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** px of the place of a wave. */
  x: (wave: number) => number;
  y: LinearScale;
  ticks: number[];
}

/** px of the column of names right of the lines; 0 where there is none. */
export const namesWidth = ({ wide, width }: LayoutContext): number =>
  wide ? Math.max(NAMES.least, Math.round(width * NAMES.share)) : 0;

/**
 * The frame of a trend: px from `top` down.
 * @param tags what stands right of the lines: px of its figures and of its height
 */
export function plotOf(
  block: TrendBlock,
  context: LayoutContext,
  tags: readonly { size: number; height: number }[],
  top: number,
): Plot {
  const { wide, width, measure } = context;
  const [low, high] = block.domain;
  const domain = nice(low, high > low ? high : low + 1, TICK.count);
  const ticks = ticksOf(...domain, TICK.count);
  const widest = max(tickTexts(block, context, ticks), (text) => textWidth(measure, text, 'small')) ?? 0;
  const left = TICK.left + widest + TICK.gap;
  const figures = max(tags, ({ size }) => size) ?? 0;
  const right = width - (wide ? namesWidth(context) : figures + NAMES.narrow);
  const plotTop = top + (block.waves.some((wave, i) => wave.break && i > 0) ? PLOT.breakAbove : PLOT.above);
  const tallest = (max(tags, ({ height }) => height) ?? 0) + 2;
  const height = Math.max(wide ? PLOT.wide : PLOT.narrow, tags.length * tallest);
  const bottom = Math.round(plotTop + height);
  return {
    left,
    right,
    top: plotTop,
    bottom,
    x: placesOf(block, left, right),
    y: linear(domain, [bottom, plotTop]),
    ticks,
  };
}

/** Waves at their true distance in time; a single one in the middle. */
function placesOf({ waves }: TrendBlock, left: number, right: number): (wave: number) => number {
  const [first = 0, last = 0] = extent(waves, ({ day }) => day);
  if (first === last) return () => (left + right) / 2;
  const time = linear([first, last], [left + WAVE_INSET.left, right - WAVE_INSET.right]);
  return (wave) => time(waves[wave]?.day ?? first);
}

/** Values of the ticks; the highest with the percent sign. */
const tickTexts = (block: TrendBlock, context: LayoutContext, ticks: readonly number[]): string[] =>
  ticks.map((tick, i) => {
    const text = context.model.number(tick);
    return i === ticks.length - 1 && isPercent(context, block.unit) ? context.model.withPercent(text) : text;
  });

export function valueTicks(
  block: TrendBlock,
  context: LayoutContext,
  { ticks, y, left, right }: Plot,
): Scenery {
  const texts = tickTexts(block, context, ticks);
  return {
    shapes: ticks.map((tick) =>
      rule(left, y(tick), right - left + TICK.beyond, tick === 0 ? 'zero' : 'line'),
    ),
    texts: ticks.flatMap((tick, i) => textAt('small', texts[i] ?? '', left - TICK.gap, y(tick), 'quiet end')),
  };
}

/** A tick for each wave, and the names and bases that have room. */
export function waveTicks(
  { waves }: TrendBlock,
  { measure, wide, width }: LayoutContext,
  plot: Plot,
): Scenery {
  const { x, bottom, right } = plot;
  return {
    shapes: waves.map((_, i) => rect('range', x(i) - 0.5, bottom, 1, TICK.wave)),
    texts: axisTexts(
      measure,
      waves.map(({ text, base }, i) => ({ x: x(i), text: text.text, under: base.text })),
      bottom + BELOW.names,
      0,
      wide ? right + NAMES_BEYOND : width,
      'soft',
    ),
  };
}

/** A dashed line between the waves of two methods, with its words on top where they have room. */
export function breaksOf(
  { waves, breakText }: TrendBlock,
  { measure }: LayoutContext,
  { left, right, top, bottom, x }: Plot,
): Scenery {
  const breaks = pairs(waves.keys()).flatMap(([before, wave]) =>
    waves[wave]?.break ? [(x(before) + x(wave)) / 2] : [],
  );
  const width = textWidth(measure, breakText, 'small');
  let free = left;
  return {
    shapes: breaks.map((at) =>
      pathIn(
        'dashed',
        { x: at, y: top, width: 0, height: bottom - top },
        `M${round(at)} ${round(top)}V${round(bottom)}`,
      ),
    ),
    texts: breaks.flatMap((at) => {
      const start = Math.max(left, Math.min(at - width / 2, right - width));
      if (start < free) return [];
      free = start + width + BREAK.between;
      return textAt('small', breakText, start, top - BREAK.above, 'soft');
    }),
  };
}

/** px under the plot that names and bases of waves take. */
export const belowPlot = ({ waves }: TrendBlock): number =>
  waves.some(({ base }) => base.text) ? BELOW.bases : BELOW.none;
