import { spread } from '../../../text/spread.js';
import { linear } from '../../../text/linear.js';
import { niceTicks } from '../../../text/ticks.js';
import type { TrendBlock } from '../blocks.js';
import {
  addMark,
  fold,
  ink,
  isPercent,
  lineHeight,
  round,
  rule,
  textWidth,
  write,
  writeAt,
  type Form,
  type Paper,
  type Part,
  type Row,
} from './paper.js';
import { axisTexts, sign } from './signs.js';

type Line = TrendBlock['lines'][number];

/** The direct label of a line at its last point. */
interface Tag {
  line: Line;
  figure: string;
  size: number;
  lines: string[];
  x: number;
  y: number;
  height: number;
}

/** Pushes tags of different heights apart: spread works on equal steps, so the tallest sets the step. */
function place(tags: Tag[], top: number, bottom: number): void {
  const height = Math.max(0, ...tags.map((tag) => tag.height));
  const middles = spread(
    tags.map((tag) => tag.y),
    height + 2,
    top + height / 2,
    Math.max(top + height / 2, bottom - height / 2),
  );
  tags.forEach((tag, i) => (tag.y = middles[i] ?? tag.y));
}

function tagsOf(block: TrendBlock, paper: Paper, room: number): Tag[] {
  let signed = !isPercent(paper, block.unit);
  return block.lines.flatMap((line) => {
    const cell = line.points.findLast(Boolean)?.cell;
    if (!cell) return [];
    const figure = signed ? cell.text : paper.model.withPercent(cell.text);
    signed = true;
    const size = textWidth(paper, figure, 'label', 600);
    const lines =
      room > 0 ? fold(paper, line.text.text, room - size - 32, 'label', line.highlighted ? 700 : 400) : [];
    return [
      { line, figure, size, lines, x: 0, y: 0, height: Math.max(1, lines.length) * lineHeight('label') },
    ];
  });
}

/** A dashed line between the waves of two methods, with its words on top. */
function breaks(
  block: TrendBlock,
  paper: Paper,
  part: Part,
  place: (day: number) => number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): void {
  let free = left;
  block.waves.forEach((wave, i) => {
    const before = block.waves[i - 1];
    if (!wave.break || !before) return;
    const x = (place(before.day) + place(wave.day)) / 2;
    const text = block.breakText;
    const width = textWidth(paper, text, 'small');
    part.inks.push(ink('dashed', x, top, 0, bottom - top, `M${round(x)} ${round(top)}V${round(bottom)}`));
    const start = Math.max(left, Math.min(x - width / 2, right - width));
    if (start < free) return;
    free = start + width + 12;
    writeAt(part.labels, 'small', text, start, top - 9, 'soft');
  });
}

/** Lines over waves at their true distance in time; a gap or a break is not bridged. */
export const trend: Form<TrendBlock> = (block, paper, part, top) => {
  const { wide, width, model } = paper;
  const percent = isPercent(paper, block.unit);
  if (!wide)
    for (const line of block.lines)
      paper.addLegend({ text: line.text, swatch: line.step, shape: line.missing ? 'line' : line.shape });
  const low = block.domain[0];
  const high = block.domain[1] > low ? block.domain[1] : low + 1;
  const ticks = niceTicks(low, high, 5);
  const floor = Math.min(low, ticks[0] ?? low);
  const ceiling = Math.max(high, ticks.at(-1) ?? high);
  const tickText = (tick: number): string =>
    percent && tick === ticks.at(-1) ? model.withPercent(model.number(tick)) : model.number(tick);
  const left = Math.max(0, ...ticks.map((tick) => textWidth(paper, tickText(tick), 'small'))) + 8;
  const margin = wide ? Math.max(180, Math.round(width * 0.3)) : 0;
  const tags = tagsOf(block, paper, margin);
  const right = width - (wide ? margin : Math.max(0, ...tags.map((tag) => tag.size)) + 26);
  const days = block.waves.map((wave) => wave.day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const at = last > first ? linear([first, last], [left + 10, right - 4]) : (): number => (left + right) / 2;
  const hasBreak = block.waves.some((wave, i) => wave.break && i > 0);
  const plotTop = top + (hasBreak ? 22 : 10);
  const need = tags.length * (Math.max(0, ...tags.map((tag) => tag.height)) + 2);
  const bottom = Math.round(plotTop + Math.max(wide ? 240 : 200, need));
  const scale = linear([floor, ceiling], [bottom, plotTop]);

  for (const tick of ticks) {
    const y = scale(tick);
    part.inks.push(rule(left, y, right - left + 4, tick === 0 ? 'zero' : 'line'));
    writeAt(part.labels, 'small', tickText(tick), left - 8, y, 'quiet end');
  }
  breaks(block, paper, part, at, left, right, plotTop, bottom);
  for (const wave of block.waves) part.inks.push(ink('range', at(wave.day) - 0.5, bottom, 1, 5));
  axisTexts(
    part.labels,
    paper,
    block.waves.map((wave) => ({ x: at(wave.day), text: wave.text.text, under: wave.base.text })),
    bottom + 15,
    'soft',
    0,
    wide ? right + 40 : width,
  );

  for (const tag of tags) {
    const index = tag.line.points.findLastIndex(Boolean);
    tag.x = at(days[index] ?? last);
    tag.y = scale(tag.line.points[index]?.cell.value ?? 0);
  }
  const ends = new Map(tags.map((tag) => [tag.line, tag.y]));
  place(tags, plotTop - 9, bottom + 9);
  // Labels pushed from their points, or without words, repeat the sign of the line.
  const keyed = !wide || tags.some((tag) => Math.abs((ends.get(tag.line) ?? tag.y) - tag.y) > 6);
  const shift = keyed ? 12 : 0;
  for (const line of block.lines) {
    const row: Row = { text: line.text, inks: [], labels: [], marks: [] };
    const y = (index: number): number => scale(line.points[index]?.cell.value ?? 0);
    for (const segment of line.segments) {
      const known = segment.filter((index) => line.points[index]);
      if (known.length < 2) continue;
      const d = `M${known.map((index) => `${round(at(days[index] ?? 0))} ${round(y(index))}`).join('L')}`;
      row.inks.push(ink(`stroke ${line.step}`, left, plotTop, right - left, bottom - plotTop, d));
    }
    line.points.forEach((point, index) => {
      if (!point) return;
      const x = at(days[index] ?? 0);
      const mark = addMark(paper, row, point.cell, index, [x - 12, y(index) - 12, 24, 24]);
      mark.inks.push(sign(line.shape, line.step, point.small, x, y(index), 4));
    });
    const tag = tags.find((other) => other.line === line);
    if (tag) {
      const x = right + 8;
      const from = ends.get(line) ?? tag.y;
      const bold = line.highlighted ? ' strong' : '';
      const quiet = line.missing ? ' soft' : '';
      if (Math.abs(from - tag.y) > 6 || x - tag.x > 24) {
        row.inks.push(
          ink(
            'leader',
            tag.x,
            Math.min(from, tag.y),
            x - tag.x,
            Math.abs(from - tag.y),
            `M${round(tag.x + 6)} ${round(from)}L${round(x - 2)} ${round(tag.y)}`,
          ),
        );
      }
      if (keyed) row.inks.push(sign(line.shape, line.step, false, x + 5, tag.y, 4));
      writeAt(row.labels, 'label', tag.figure, x + 2 + shift, tag.y, `semi${quiet}`);
      write(
        row.labels,
        'label',
        tag.lines,
        x + tag.size + 8 + shift,
        tag.y - tag.height / 2,
        quiet + bold,
        line.text.lang,
      );
    }
    part.rows.push(row);
    paper.count++;
  }
  return bottom + (block.waves.some((wave) => wave.base.text) ? 43 : 26);
};
