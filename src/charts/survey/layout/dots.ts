import { linear } from '../../../text/linear.js';
import { niceTicks } from '../../../text/ticks.js';
import type { DotsBlock } from '../blocks.js';
import {
  addMark,
  baseHeight,
  fold,
  ink,
  isPercent,
  placeBase,
  rule,
  seriesWords,
  textWidth,
  write,
  writeSection,
  writeAt,
  writeBase,
  type Form,
  type Paper,
  type Row,
} from './paper.js';
import { axisTexts, sign } from './signs.js';

type Item = DotsBlock['rows'][number];
interface Point {
  point: Item['points'][number];
  x: number;
  dy: number;
}

const NEAR = 14;
const STEP = 12;
const ASIDE = 11;

/** Moves dots whose centres are near apart, in the order of their series; the row grows with them. */
function dodge(item: Item, scale: (value: number) => number): Point[] {
  const points = item.points
    .map((point) => ({ point, x: scale(point.cell.value), dy: 0 }))
    .sort((a, b) => a.x - b.x);
  let near: Point[] = [];
  const settle = (): void => {
    near
      .sort((a, b) => a.point.series - b.point.series)
      .forEach((dot, i) => (dot.dy = (i - (near.length - 1) / 2) * STEP));
    near = [];
  };
  for (const dot of points) {
    const before = near.reduce((max, other) => Math.max(max, other.x), -Infinity);
    if (dot.x - before >= NEAR) settle();
    near.push(dot);
  }
  settle();
  return points;
}

/** px that the outer figures need beside the axis. */
function margins(
  block: DotsBlock,
  paper: Paper,
  texts: Map<string, string>,
  space: number,
): [number, number] {
  const [low, high] = block.domain;
  const share = linear([low, high], [0, space - 20]);
  let left = 10;
  let right = 10;
  for (const { points } of block.rows) {
    const sorted = [...points].sort((a, b) => a.cell.value - b.cell.value);
    const first = sorted[0]?.cell;
    const last = sorted.at(-1)?.cell;
    if (!first || !last) continue;
    const width = (id: string): number => textWidth(paper, texts.get(id) ?? '', 'value', 600) + ASIDE + 2;
    if (sorted.length > 1) left = Math.max(left, width(first.id) - share(first.value));
    right = Math.max(right, width(last.id) - (space - 20 - share(last.value)));
  }
  return [left, right];
}

/** Points on one axis: series in rows with the range between them, or one point a row against the total. */
export const dots: Form<DotsBlock> = (block, paper, part, top) => {
  const { wide, width, model } = paper;
  const percent = isPercent(paper, block.unit);
  if (block.series.length > 1) {
    for (const series of block.series) {
      paper.addLegend({
        text: { ...series.text, text: seriesWords(series) },
        swatch: series.base.small ? `hollow ${series.step}` : series.step,
        shape: series.shape,
      });
    }
  }
  const texts = new Map<string, string>();
  const seen = new Set<number>();
  for (const { points } of block.rows) {
    for (const { series, cell } of points) {
      const signed = percent && block.series.length === 1 && seen.size === 0 && !block.total;
      seen.add(series);
      texts.set(cell.id, signed ? model.withPercent(cell.text) : cell.text);
    }
  }
  const [low, high] = block.domain;
  const names = wide ? Math.max(200, Math.round(width * 0.36)) : 0;
  const start = wide ? names + 16 : 0;
  const [before, after] = margins(block, paper, texts, width - start);
  const scale = linear([low, high > low ? high : low + 1], [start + before, width - after]);
  const ticks = (
    percent && low === 0 && high === 100 ? [0, 25, 50, 75, 100] : niceTicks(low, high, wide ? 6 : 4)
  ).filter((tick) => tick >= low && tick <= high);

  let y = top;
  const { total } = block;
  const totalX = total?.cell ? scale(total.cell.value) : undefined;
  let totalTop = y;
  if (total && totalX !== undefined) {
    const size = textWidth(paper, total.text, 'small', 600);
    const lines = fold(paper, total.text, size > width - start ? width - start : size + 1, 'small', 600);
    const longest = Math.max(...lines.map((line) => textWidth(paper, line, 'small', 600)));
    const x = Math.max(start + longest / 2, Math.min(totalX, width - longest / 2));
    const row: Row = { text: { text: total.text }, inks: [], labels: [], marks: [] };
    const mark = addMark(paper, row, total.cell, 0, [
      x - Math.max(longest, 24) / 2,
      y,
      Math.max(longest, 24),
      Math.max(24, lines.length * 18),
    ]);
    write(mark.labels, 'small', lines, x, y, 'semi soft mid');
    part.rows.push(row);
    paper.count++;
    totalTop = y + lines.length * 18 + 1;
    y += Math.max(24, lines.length * 18 + 4);
  }

  for (const item of block.rows) {
    const row: Row = { text: item.text, inks: [], labels: [], marks: [] };
    if (item.section) {
      y += item === block.rows[0] ? 6 : 18;
      y += writeSection(paper, row, item.section, y);
    }
    const points = dodge(item, scale);
    const tall = Math.max(...points.map((dot) => Math.abs(dot.dy) * 2 + 20), wide ? 32 : 30);
    const base = writeBase(paper, item.base, 0, 0, true);
    const column = wide ? names : width;
    const weight = item.highlighted ? 700 : 400;
    // The base keeps to the line of the label where a fair width is left for the label.
    const beside =
      base > 0 &&
      column - base - 12 >= Math.min(column * 0.45, textWidth(paper, item.text.text, 'label', weight) + 1);
    const lines = fold(paper, item.text.text, beside ? column - base - 12 : column, 'label', weight);
    const words = lines.length * 19 + (beside ? 0 : baseHeight(paper, item.base, column));
    const absent = item.absent ? fold(paper, item.absent, width - start - (wide ? 10 : 0), 'small') : [];
    const body = item.absent ? absent.length * 18 + 6 : tall;
    const height = wide ? Math.max(words + 10, body) : 8 + words + body;
    const labelTop = wide ? y + (height - words) / 2 : y + 8;
    write(row.labels, 'label', lines, 0, labelTop, item.highlighted ? 'strong' : '', item.text.lang);
    if (beside) writeBase(paper, item.base, column, labelTop + 9.5, true, row);
    else placeBase(paper, item.base, 0, labelTop + lines.length * 19, column, row);
    const plotTop = wide ? y : y + 8 + words;
    const plot = wide ? height : body;
    const middle = plotTop + plot / 2;

    if (item.absent)
      write(row.labels, 'small', absent, start + (wide ? 10 : 0), middle - absent.length * 9, 'soft');
    else {
      for (const tick of ticks) row.inks.push(ink('grid', Math.round(scale(tick)), plotTop, 1, plot));
      row.inks.push(rule(scale(low) - 10, middle - 0.5, scale(high) - scale(low) + 20));
      if (totalX !== undefined && !wide)
        row.inks.push(ink('dashed', totalX, plotTop, 0, plot, `M${totalX.toFixed(1)} ${plotTop}v${plot}`));
    }
    const first = points[0];
    const last = points.at(-1);
    if (first && last && last.x - first.x >= NEAR)
      row.inks.push(ink('range', first.x, middle - 2, last.x - first.x, 4));
    points.forEach((dot, i) => {
      const { cell, series, small } = dot.point;
      const left = i === 0 ? (wide ? start : 0) : ((points[i - 1]?.x ?? 0) + dot.x) / 2;
      const right = i === points.length - 1 ? width : ((points[i + 1]?.x ?? 0) + dot.x) / 2;
      // Dots at one place part the row in height.
      const split = points.some((other) => other !== dot && Math.abs(other.x - dot.x) < NEAR);
      const hit: [number, number, number, number] = split
        ? [dot.x - 12, middle + dot.dy - 12, 24, 24]
        : [left, plotTop, right - left, plot];
      const mark = addMark(paper, row, cell, series, hit);
      const look = block.series[series];
      mark.inks.push(sign(look?.shape ?? 'circle', look?.step ?? 'cat-1', small, dot.x, middle + dot.dy));
      const text = texts.get(cell.id) ?? '';
      const size = textWidth(paper, text, 'value', 600);
      const single = points.length === 1;
      const low = single ? totalX !== undefined && dot.x < totalX && dot.x - ASIDE - size >= start : i === 0;
      if (!low && i < points.length - 1) return;
      const colour = block.series.length === 2 ? ` ${look?.step ?? ''}` : small ? ' soft' : '';
      writeAt(
        mark.labels,
        'value',
        text,
        low ? dot.x - ASIDE : dot.x + ASIDE,
        middle,
        `semi${colour}${low ? ' end' : ''}`,
      );
    });
    part.rows.push(row);
    paper.count++;
    y += height;
  }
  if (totalX !== undefined && wide)
    part.inks.push(
      ink('dashed', totalX, totalTop, 0, y - totalTop, `M${totalX.toFixed(1)} ${totalTop}V${y}`),
    );
  const end = ticks.at(-1);
  const marks = ticks.map((tick) => ({
    x: scale(tick),
    text: tick === end && percent ? model.withPercent(model.number(tick)) : model.number(tick),
  }));
  axisTexts(part.labels, paper, marks, y + 11, 'quiet', start, width);
  return y + 20;
};
