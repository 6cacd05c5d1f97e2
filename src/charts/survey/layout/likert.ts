import type { LikertBlock } from '../blocks.js';
import { columnsOf, hasSums, LABELS, of, OUTSIDE, TOUCH, type Item, type Run } from './likert-columns.js';
import {
  addMark,
  bar,
  baseHeight,
  fold,
  ink,
  placeBase,
  rule,
  textWidth,
  write,
  writeSection,
  writeAt,
  type Form,
  type Paper,
  type Row,
} from './paper.js';

function heads(
  block: LikertBlock,
  paper: Paper,
  list: Run[],
  part: Pick<Row, 'inks' | 'labels'>,
  top: number,
  start: number,
): number {
  const { head } = block;
  const columns = list.map((run, i) => {
    if (run.side === 'plain') return { lines: [], x: 0, look: '' };
    const negative = run.side === 'negative';
    const text = negative
      ? `← ${head.negative}`
      : run.side === 'positive'
        ? `${head.positive} →`
        : head[run.side];
    const next = list[i + 1]?.x ?? paper.width - (head.net ? textWidth(paper, head.net, 'head', 700) + 8 : 0);
    const width = negative ? run.x - start - 6 : next - run.x - 8;
    const empty = run.side === 'negative' || run.side === 'positive' ? !head[run.side] : false;
    return {
      lines: empty ? [] : fold(paper, text, width, 'head'),
      x: run.x + (negative ? -6 : run.side === 'positive' ? 6 : 0),
      look: negative ? 'soft end' : 'soft',
    };
  });
  columns.push({ lines: head.net ? [head.net] : [], x: paper.width, look: 'strong end' });
  const height = Math.max(...columns.map((column) => column.lines.length)) * 16;
  if (height === 0) return top;
  for (const { lines, x, look } of columns)
    write(part.labels, 'head', lines, x, top + height - lines.length * 16, look);
  part.inks.push(rule(0, top + height + 6, paper.width));
  return top + height + 7;
}

interface Place {
  unit: number;
  top: number;
  thick: number;
  hit: [top: number, height: number];
  /** Right of it nothing may stand. */
  end: number;
}

function drawRun(
  block: LikertBlock,
  paper: Paper,
  row: Row,
  item: Item,
  run: Run,
  place: Place,
  signed: string | undefined,
): void {
  const { unit, top, thick } = place;
  const way = run.side === 'negative' ? -1 : 1;
  const centred = block.form === 'stacked' && run.side !== 'missing';
  const split = block.form === 'diverging' && (run.side === 'negative' || run.side === 'positive');
  const sum = hasSums(run, item);
  let at = 0;
  run.answers.forEach((answer, i) => {
    const cell = item.cells[answer.index];
    if (!cell) return;
    const last = run.answers.slice(i + 1).every((next) => !item.cells[next.index]);
    const gap = i > 0 && at > 0 ? TOUCH : split ? 1 : 0;
    const from = run.x + way * (at * unit + gap);
    const width = Math.max(cell.value > 0 ? 1 : 0, cell.value * unit - gap);
    at += cell.value;
    const left = way < 0 ? from - width : from;
    const hitLeft = Math.min(left, left + width / 2 - (last ? 12 : 0));
    const mark = addMark(paper, row, cell, answer.index + 1, [
      hitLeft,
      place.hit[0],
      Math.max(width, last ? 24 : 0),
      place.hit[1],
    ]);
    const hollow = item.base.small && answer.step !== 'hatch';
    mark.inks.push(...bar(answer.step, hollow, left, top, width, thick));
    if (sum) return;
    const middle = top + thick / 2;
    const need = answer.step === 'hatch' ? 15 : 10;
    const long = cell.id === signed ? paper.model.withPercent(cell.text) : cell.text;
    const text = width >= textWidth(paper, long, 'value') + need ? long : cell.text;
    const size = textWidth(paper, text, 'value');
    const on = hollow ? 'soft' : answer.step === 'hatch' ? 'on-missing' : `on-${answer.step}`;
    if (width >= size + need) {
      // The outer figure keeps to the outer end, the inner one to the zero line.
      const right = split && (way < 0 ? i === 0 : i > 0 && last);
      const anchor = centred ? left + width / 2 : right ? left + width - 5 : left + 5;
      if (answer.step === 'hatch')
        mark.inks.push(ink('ground', left + 2, middle - 8, Math.min(size + 6, width - 4), 16));
      writeAt(mark.labels, 'value', text, anchor, middle, `${on}${centred ? ' mid' : right ? ' end' : ''}`);
    } else if (
      last &&
      !centred &&
      (way < 0 ? left - OUTSIDE - size >= 0 : left + width + OUTSIDE + size <= place.end)
    ) {
      writeAt(
        mark.labels,
        'value',
        text,
        way < 0 ? left - OUTSIDE : left + width + OUTSIDE,
        middle,
        `${answer.step === 'hatch' ? 'soft' : ''}${way < 0 ? ' end' : ''}`,
      );
    }
  });
  if (sum) {
    const x = run.x + way * (at * unit + OUTSIDE);
    const size = textWidth(paper, sum.text, 'value', 600);
    const mark = addMark(paper, row, sum, way < 0 ? 0 : block.answers.length + 1, [
      way < 0 ? x - size : x,
      place.hit[0],
      size,
      place.hit[1],
    ]);
    writeAt(mark.labels, 'value', sum.text, x, top + thick / 2, way < 0 ? 'semi end' : 'semi');
  }
}

/** The leftmost figure of the first row carries the percent sign. */
function firstFigure(block: LikertBlock, list: Run[]): string | undefined {
  const item = block.rows.find((row) => row.cells.some(Boolean));
  const order = list.flatMap((run) => (run.side === 'negative' ? [...run.answers].reverse() : run.answers));
  return order.map((answer) => item?.cells[answer.index]).find(Boolean)?.id;
}

function legend(block: LikertBlock, paper: Paper, wide: boolean): void {
  const heads = wide && block.form === 'diverging';
  const sides = [
    of(block, 'negative').reverse(),
    ...(block.form === 'stacked' ? [of(block, 'neutral')] : []),
    of(block, 'positive'),
  ];
  if (block.form === 'diverging' && !heads) sides.push(of(block, 'neutral'));
  sides.push(of(block, 'plain'));
  if (!heads) sides.push(of(block, 'missing'));
  for (const { text, step } of sides.flat()) paper.addLegend({ text, swatch: step, shape: 'square' });
}

/** Bars of answers in rows: diverging from one zero line with columns of their own for the rest, or stacked to 100. */
export const likert: Form<LikertBlock> = (block, paper, part, top) => {
  const { width } = paper;
  const netName = block.head.net ? textWidth(paper, block.head.net, 'small') + 6 : 0;
  const { wide, netColumn, start, end, list, unit } = columnsOf(block, paper, netName);
  legend(block, paper, wide);
  const thick = wide ? 28 : 24;
  const zero = block.form === 'diverging' ? list[1]!.x : undefined;
  const signed = firstFigure(block, list);

  let y = wide && block.form === 'diverging' ? heads(block, paper, list, part, top, start) : top;
  block.rows.forEach((item, index) => {
    const row: Row = { text: item.text, inks: [], labels: [], marks: [] };
    if (item.section) {
      y += index > 0 ? 14 : 4;
      y += writeSection(paper, row, item.section, y);
    } else if (index > 0) part.inks.push(rule(0, y, width));
    const named = !wide && index === 0 && item.net ? netName : 0;
    const room = wide ? LABELS - 16 : width - (netColumn ? netColumn + 10 + named : 0);
    const lines = fold(paper, item.text.text, room, 'label', item.highlighted ? 700 : 400);
    const baseRoom = wide ? LABELS - 8 : width;
    const words = lines.length * 19 + baseHeight(paper, item.base, baseRoom);
    const absent = item.absent ? fold(paper, item.absent, wide ? width - start : width, 'small') : [];
    const body = Math.max(absent.length * 18, item.absent ? 0 : thick);
    const height = wide ? Math.max(words, body) + 14 : 10 + words + 6 + body + 10;
    const labelTop = wide ? y + (height - words) / 2 : y + (index > 0 ? 10 : 4);
    write(row.labels, 'label', lines, 0, labelTop, item.highlighted ? 'strong' : '', item.text.lang);
    placeBase(paper, item.base, 0, labelTop + lines.length * 19, baseRoom, row);
    const markTop = wide ? y + (height - body) / 2 : labelTop + words + 6;
    if (item.absent) write(row.labels, 'small', absent, start, markTop, 'soft');
    else {
      const hit: [number, number] = wide ? [y, height] : [markTop - 6, thick + 14];
      list.forEach((run, i) => {
        const next = list[i + 1]?.x ?? end;
        const body = list[0];
        if (block.form === 'stacked' && i > 0 && body) {
          run.x =
            body.x +
            body.answers.reduce((sum, answer) => sum + (item.cells[answer.index]?.value ?? 0), 0) * unit +
            body.pad;
        }
        drawRun(
          block,
          paper,
          row,
          item,
          run,
          { unit, top: markTop, thick, hit, end: next - (i < list.length - 1 ? 2 : 0) },
          signed,
        );
      });
      if (zero !== undefined) row.inks.push(ink('zero', zero - 0.5, markTop, 1, thick));
    }
    if (item.net) {
      const middle = wide ? y + height / 2 : labelTop + lines.length * 19 - 9.5;
      const left = width - netColumn;
      const mark = addMark(
        paper,
        row,
        item.net,
        block.answers.length + 2,
        wide ? [left, y, netColumn, height] : [left, middle - 14, netColumn, 24],
      );
      writeAt(mark.labels, 'label', item.net.text, width, middle, 'strong end');
      if (named)
        writeAt(
          row.labels,
          'small',
          block.head.net,
          width - textWidth(paper, item.net.text, 'label', 700) - 6,
          middle,
          'soft end',
        );
    }
    part.rows.push(row);
    paper.count++;
    y += wide ? height : labelTop - y + words + 6 + body + 10;
  });
  return y;
};
