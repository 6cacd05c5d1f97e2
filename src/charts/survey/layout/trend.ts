import { line as linePath } from 'd3';
import { pathIn } from '../../../marks/shapes.js';
import { symbolMark } from '../../../marks/symbols.js';
import { HIT } from '../../../theme/sizes.js';
import type { TrendBlock } from '../blocks.js';
import type { LayoutContext, PlacedBlock, PlacedRow } from './context.js';
import { addDatum, emptyRow, symbolClass } from './context.js';
import type { Plot } from './trend-plot.js';
import { belowPlot, breaksOf, namesWidth, plotOf, valueTicks, waveTicks } from './trend-plot.js';
import { addTag, placeTags, POINT_RADIUS, tagsOf } from './trend-tags.js';

type Line = TrendBlock['lines'][number];

/** Lines over waves at their true distance in time; a gap or a break is not bridged. */
export function trend(block: TrendBlock, context: LayoutContext, top: number): PlacedBlock {
  const { wide } = context;
  const tags = tagsOf(block, context, namesWidth(context));
  const plot = plotOf(block, context, tags, top);
  const placed = placeTags(tags, plot, !wide);
  const grounds = [
    valueTicks(block, context, plot),
    breaksOf(block, context, plot),
    waveTicks(block, context, plot),
  ];
  return {
    shapes: grounds.flatMap(({ shapes }) => shapes),
    texts: grounds.flatMap(({ texts }) => texts),
    rows: block.lines.map((line) => {
      const row = placeLine(line, context, plot);
      const tag = placed.find((other) => other.line === line);
      if (tag) addTag(row.row, tag, plot.right);
      return row;
    }),
    legend: wide
      ? []
      : block.lines.map(({ text, step, missing, shape }) => ({
          text,
          swatch: step,
          shape: missing ? 'line' : shape,
        })),
    bottom: plot.bottom + belowPlot(block),
  };
}

/** The strokes of a line between waves that can be compared, and its points. */
function placeLine(line: Line, context: LayoutContext, { left, right, top, bottom, x, y }: Plot): PlacedRow {
  const placed = emptyRow(line.text);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const height = (wave: number): number => y(line.points[wave]?.cell.value ?? 0);
  const path = linePath<number>()
    .defined((wave) => line.points[wave] !== undefined)
    .x(x)
    .y(height)
    .digits(1);
  for (const segment of line.segments) {
    const d = segment.length > 1 ? path(segment) : null;
    if (d !== null) placed.row.shapes.push(pathIn(`stroke ${line.step}`, box, d));
  }
  line.points.forEach((point, wave) => {
    if (!point) return;
    const [cx, cy] = [x(wave), height(wave)];
    const mark = addDatum(placed, point.cell.id, wave, [cx - HIT / 2, cy - HIT / 2, HIT, HIT], context);
    const className = symbolClass(line.step, line.shape, point.small, true);
    mark.shapes.push(symbolMark(className, line.shape, point.small, cx, cy, POINT_RADIUS));
  });
  return placed;
}
