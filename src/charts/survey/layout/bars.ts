import { linear } from '../../../text/linear.js';
import type { BarsBlock, Cell } from '../blocks.js';
import {
  addMark,
  bar,
  baseHeight,
  fold,
  ink,
  isPercent,
  placeBase,
  round,
  rule,
  seriesWords,
  textWidth,
  write,
  writeAt,
  type Form,
  type Paper,
  type Row,
} from './paper.js';

const THICK = 22;
const THIN = 10;
const PAD = 7;
const GAP = 20;

/** The figure as written: the first of a series carries the percent sign. */
function figures(block: BarsBlock, paper: Paper): string[][] {
  const seen = new Set<number>();
  return block.rows.map((row) =>
    row.cells.map((cell, i) => {
      if (!cell) return '';
      const first = !seen.has(i);
      seen.add(i);
      return first && i === 0 && isPercent(paper, block.unit)
        ? paper.model.withPercent(cell.text)
        : cell.text;
    }),
  );
}

function look(block: BarsBlock, row: BarsBlock['rows'][number], index: number): string {
  if (row.missing) return 'hatch';
  if (block.muted) return row.highlighted ? 'mark-high' : 'mark-muted';
  return block.series.length > 1 ? (block.series[index]?.step ?? 'mark-high') : 'mark-high';
}

function heads(
  block: BarsBlock,
  paper: Paper,
  part: Row | { inks: Row['inks']; labels: Row['labels'] },
  top: number,
  columns: number[],
  width: number,
): number {
  const folded = block.series.map((series) => fold(paper, series.text.text, width, 'head', 700));
  const height = Math.max(
    ...block.series.map((series, i) => (folded[i]?.length ?? 0) * 16 + baseHeight(paper, series.base, width)),
  );
  block.series.forEach((series, i) => {
    const x = columns[i] ?? 0;
    const lines = folded[i] ?? [];
    const y = top + height - lines.length * 16 - baseHeight(paper, series.base, width);
    write(part.labels, 'head', lines, x, y, 'strong', series.text.lang);
    placeBase(paper, series.base, x, y + lines.length * 16, width, part);
  });
  part.inks.push(rule(0, top + height + 6, paper.width));
  return top + height + 11;
}

/** Bars from zero: one or two series side by side, on a narrow page the second as a thin bar below. */
export const bars: Form<BarsBlock> = (block, paper, part, top) => {
  const { wide, width } = paper;
  const two = block.series.length > 1;
  const texts = figures(block, paper);
  const left = wide ? Math.max(180, Math.round(width * 0.34)) : 0;
  const start = wide ? left + GAP : 0;
  const sides = wide ? Math.max(1, block.series.length) : 1;
  const column = (width - start - GAP * (sides - 1)) / sides;
  const columns = block.series.map((_, i) => (wide ? start + i * (column + GAP) : 0));
  const room = Math.max(44, ...texts.flat().map((text) => textWidth(paper, text, 'label', 600) + 9));
  const [low, high] = block.domain;
  const scale = linear(
    [low, high > low ? high : low + 1],
    [low < 0 ? room : 0, Math.max(room, column - room)],
  );
  const zero = scale(Math.max(low, 0));

  let y = top;
  if (two && wide) y = heads(block, paper, part, top, columns, column);
  else if (two) {
    block.series.forEach((series, i) => {
      const swatch = block.muted ? 'mark-muted' : series.step;
      paper.addLegend({
        text: { ...series.text, text: seriesWords(series) },
        swatch: series.base.small ? `hollow ${swatch}` : swatch,
        shape: i > 0 ? 'line' : 'square',
      });
    });
  } else {
    const only = block.series[0];
    if (only?.text.text)
      y += write(
        part.labels,
        'head',
        fold(paper, only.text.text, width - start, 'head', 700),
        start,
        y,
        'strong',
        only.text.lang,
      );
    if (only) y += placeBase(paper, only.base, start, y, width - start, part);
    if (y > top) y += 4;
  }

  let missing = false;
  block.rows.forEach((item, index) => {
    if (item.missing && !missing && index > 0) {
      part.inks.push(rule(0, y + 5, width));
      y += 11;
    }
    missing = item.missing;
    const row: Row = { text: item.text, inks: [], labels: [], marks: [] };
    const weight = item.highlighted ? 700 : 400;
    const lines = fold(paper, item.text.text, wide ? left : width, 'label', weight);
    const words = lines.length * 19;
    const thin = two && !wide ? THIN + 5 : 0;
    const height = (wide ? Math.max(words, THICK) : words + 3 + THICK + thin) + 2 * PAD + (thin ? 3 : 0);
    const body = wide ? y + (height - THICK) / 2 : y + PAD + words + 3;
    write(
      row.labels,
      'label',
      lines,
      0,
      wide ? y + (height - words) / 2 : y + PAD,
      item.highlighted ? 'strong' : item.missing ? 'soft' : '',
      item.text.lang,
    );

    const place = (cell: Cell, i: number): void => {
      const second = i > 0 && !wide;
      const series = block.series[i];
      const small = series?.base.small ?? false;
      const origin = columns[i] ?? 0;
      const end = scale(cell.value);
      const size = second ? THIN : THICK;
      const barTop = second ? body + THICK + 4 : body;
      const hitTop = second ? body + THICK + 1 : y;
      const hit = second ? y + height - hitTop : thin ? body + THICK + 1 - y : height;
      const mark = addMark(paper, row, cell, i, [
        wide ? (i > 0 ? origin : 0) : 0,
        hitTop,
        wide ? (i > 0 ? column : start + column) : width,
        hit,
      ]);
      const length = Math.max(Math.abs(end - zero), cell.value === 0 ? 0 : 2);
      const from = origin + (end < zero ? zero - length : zero);
      mark.inks.push(...bar(look(block, item, i), small, from, barTop, length, size));
      const after = end < zero ? from - 7 : from + length + 7;
      const style = `${small ? 'soft' : `semi${item.missing ? ' soft' : ''}`}${end < zero ? ' end' : ''}`;
      writeAt(
        mark.labels,
        second ? 'small' : 'label',
        texts[index]?.[i] ?? '',
        after,
        barTop + size / 2,
        style,
      );
    };
    item.cells.forEach((cell, i) => {
      if (cell) place(cell, i);
      else if (wide || i === 0)
        writeAt(row.labels, 'label', '–', (columns[i] ?? 0) + zero, body + THICK / 2, 'quiet');
    });
    if (low < 0)
      columns
        .slice(0, sides)
        .forEach((x) =>
          row.inks.push(
            ink('zero', round(x + zero - 0.5), wide ? y : body - 2, 1, wide ? height : THICK + thin + 4),
          ),
        );
    part.rows.push(row);
    paper.count++;
    y += height;
  });
  return y;
};
