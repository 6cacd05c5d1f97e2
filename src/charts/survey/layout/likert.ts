import type { Cell, LikertBlock, Side } from '../blocks.js';
import { addMark, bar, fold, ink, rule, textWidth, wordWidth, write, writeAt, writeBase, type Form, type Paper, type Row } from './paper.js';

type Item = LikertBlock['rows'][number];
type Answer = LikertBlock['answers'][number] & { index: number };

/** Marks that touch, from `side` outward. */
interface Run {
  side: 'negative' | 'positive' | 'neutral' | 'plain' | 'missing';
  answers: Answer[];
  /** Sum of the largest row, percent. */
  reach: number;
  /** px beyond the largest row: figures outside and the gap to the next column. */
  pad: number;
  /** Where the first mark starts, px. */
  x: number;
}

interface Columns {
  wide: boolean;
  netColumn: number;
  start: number;
  end: number;
  list: Run[];
  /** px of one percent */
  unit: number;
}

const LABELS = 220;
/** px of one percent under which the wide form gives way */
const LEAST = 1.3;
const TOUCH = 2;
const OUTSIDE = 5;

const rank = (step: string): number => Number(step.slice(-1)) || 0;

/** Answers of a side from its inner to its outer step. */
function of(block: LikertBlock, side: Side): Answer[] {
  const answers = block.answers.map((answer, index) => ({ ...answer, index })).filter((answer) => answer.side === side);
  return side === 'negative' || side === 'positive' ? answers.sort((a, b) => rank(a.step) - rank(b.step)) : answers;
}

function runs(block: LikertBlock, wide: boolean): Run[] {
  const run = (side: Run['side'], answers: Answer[], pad: number, reach = block.reach[side]): Run => ({ side, answers, reach, pad, x: 0 });
  const gap = wide ? 20 : 14;
  if (block.form === 'diverging') {
    const list = [run('negative', of(block, 'negative'), wide ? 18 : 0), run('positive', of(block, 'positive'), 0)];
    for (const side of ['neutral', 'plain', 'missing'] as const) {
      const answers = of(block, side);
      if (answers.length === 0) continue;
      list.at(-1)!.pad = gap;
      list.push(run(side, answers, 0));
    }
    return list;
  }
  const body = [...of(block, 'negative').reverse(), ...of(block, 'neutral'), ...of(block, 'positive'), ...of(block, 'plain')];
  const missing = of(block, 'missing');
  const sum = (item: Item): number => item.cells.reduce((total, cell) => total + (cell?.value ?? 0), 0);
  const list = [run('plain', body, 0, Math.max(100, ...block.rows.map(sum)) - block.reach.missing)];
  if (missing.length > 0) {
    list[0]!.pad = 12;
    list.push(run('missing', missing, 0));
  }
  return list;
}

/** Sums stand at the ends instead of figures in the marks. */
const hasSums = (run: Run, item: Item): Cell | undefined => (run.side === 'negative' || run.side === 'positive' ? item.sums?.[run.side] : undefined);

/** px by which a row reaches beyond the largest one, its outer figure included. All stacked rows end alike. */
function overhang(paper: Paper, run: Run, item: Item, unit: number, stacked: boolean): number {
  const cells = run.answers.map((answer) => item.cells[answer.index]);
  const total = cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
  const sum = hasSums(run, item);
  const last = cells.filter(Boolean).at(-1);
  const figure = sum ?? last;
  if (!figure) return 0;
  const width = textWidth(paper, figure.text, 'value', sum ? 600 : 400);
  const outside = sum !== undefined || figure.value * unit - TOUCH < width + (run.side === 'missing' ? 15 : 10);
  return (stacked ? 0 : (total - run.reach) * unit) + (outside ? width + OUTSIDE : 0);
}

/** One px-per-point for all columns, after the room that heads and outer figures take. */
function settle(block: LikertBlock, paper: Paper, list: Run[], start: number, end: number, wide: boolean): number {
  const total = list.reduce((sum, run) => sum + run.reach, 0) || 1;
  const fit = (): number => Math.max(0.2, (end - start - list.reduce((sum, run) => sum + run.pad, 0)) / total);
  // Smaller marks push more figures outside: a few passes find the balance.
  for (let pass = 0; pass < 4; pass++) {
    const unit = fit();
    if (block.form === 'stacked' && list.length === 1) break;
    list.forEach((run, i) => {
      if (block.form === 'stacked' && i === 0) return;
      let need = Math.max(0, ...block.rows.map((item) => overhang(paper, run, item, unit, block.form === 'stacked')));
      if (need > 0) need += i === list.length - 1 ? 2 : 8;
      if (wide && block.form === 'diverging' && run.side !== 'plain') {
        const name = block.head[run.side];
        // A head takes its longest word, better two lines.
        const head = Math.max(wordWidth(paper, name, 'head'), Math.min(textWidth(paper, name, 'head') / 2 + 14, 96));
        need = Math.max(need, head + 15 - run.reach * unit);
      }
      run.pad = Math.max(run.pad, need);
    });
  }
  const unit = fit();
  let x = start;
  list.forEach((run) => {
    if (run.side === 'negative') run.x = x += run.pad + run.reach * unit;
    else {
      run.x = x;
      x += run.reach * unit + run.pad;
    }
  });
  return unit;
}

function heads(block: LikertBlock, paper: Paper, list: Run[], part: Pick<Row, 'inks' | 'labels'>, top: number, start: number): number {
  const { head } = block;
  const columns = list.map((run, i) => {
    if (run.side === 'plain') return { lines: [], x: 0, look: '' };
    const negative = run.side === 'negative';
    const text = negative ? `← ${head.negative}` : run.side === 'positive' ? `${head.positive} →` : head[run.side];
    const next = list[i + 1]?.x ?? paper.width - (head.net ? textWidth(paper, head.net, 'head', 700) + 8 : 0);
    const width = negative ? run.x - start - 6 : next - run.x - 8;
    const empty = run.side === 'negative' || run.side === 'positive' ? !head[run.side] : false;
    return { lines: empty ? [] : fold(paper, text, width, 'head'), x: run.x + (negative ? -6 : run.side === 'positive' ? 6 : 0), look: negative ? 'soft end' : 'soft' };
  });
  columns.push({ lines: head.net ? [head.net] : [], x: paper.width, look: 'strong end' });
  const height = Math.max(...columns.map((column) => column.lines.length)) * 16;
  if (height === 0) return top;
  for (const { lines, x, look } of columns) write(part.labels, 'head', lines, x, top + height - lines.length * 16, look);
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

function drawRun(block: LikertBlock, paper: Paper, row: Row, item: Item, run: Run, place: Place, signed: string | undefined): void {
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
    const mark = addMark(paper, row, cell, answer.index + 1, [hitLeft, place.hit[0], Math.max(width, last ? 24 : 0), place.hit[1]]);
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
      if (answer.step === 'hatch') mark.inks.push(ink('ground', left + 2, middle - 8, Math.min(size + 6, width - 4), 16));
      writeAt(mark.labels, 'value', text, anchor, middle, `${on}${centred ? ' mid' : right ? ' end' : ''}`);
    } else if (last && !centred && (way < 0 ? left - OUTSIDE - size >= 0 : left + width + OUTSIDE + size <= place.end)) {
      writeAt(mark.labels, 'value', text, way < 0 ? left - OUTSIDE : left + width + OUTSIDE, middle, `${answer.step === 'hatch' ? 'soft' : ''}${way < 0 ? ' end' : ''}`);
    }
  });
  if (sum) {
    const x = run.x + way * (at * unit + OUTSIDE);
    const size = textWidth(paper, sum.text, 'value', 600);
    const mark = addMark(paper, row, sum, way < 0 ? 0 : block.answers.length + 1, [way < 0 ? x - size : x, place.hit[0], size, place.hit[1]]);
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
  const sides = [of(block, 'negative').reverse(), ...(block.form === 'stacked' ? [of(block, 'neutral')] : []), of(block, 'positive')];
  if (block.form === 'diverging' && !heads) sides.push(of(block, 'neutral'));
  sides.push(of(block, 'plain'));
  if (!heads) sides.push(of(block, 'missing'));
  for (const { text, step } of sides.flat()) paper.addLegend({ text, swatch: step, shape: 'square' });
}

/** Bars of answers in rows: diverging from one zero line with columns of their own for the rest, or stacked to 100. */
export const likert: Form<LikertBlock> = (block, paper, part, top) => {
  const { width } = paper;
  const netSize = Math.max(0, ...block.rows.map((row) => (row.net ? textWidth(paper, row.net.text, 'label', 700) : 0)));
  const netName = block.head.net ? textWidth(paper, block.head.net, 'small') + 6 : 0;
  const columns = (wide: boolean): Columns => {
    const netColumn = netSize > 0 ? Math.max(wide ? 48 : 34, netSize + 14, wide ? netName + 8 : 0) : 0;
    const start = wide ? LABELS : 0;
    const end = wide ? width - netColumn : width;
    const list = runs(block, wide);
    return { wide, netColumn, start, end, list, unit: settle(block, paper, list, start, end, wide) };
  };
  let place = columns(paper.wide);
  // Heads too long for their columns: the narrow form, whatever the width.
  if (paper.wide && place.unit < LEAST) place = columns(false);
  const { wide, netColumn, start, end, list, unit } = place;
  legend(block, paper, wide);
  const thick = wide ? 28 : 24;
  const zero = block.form === 'diverging' ? list[1]!.x : undefined;
  const signed = firstFigure(block, list);

  let y = wide && block.form === 'diverging' ? heads(block, paper, list, part, top, start) : top;
  block.rows.forEach((item, index) => {
    const row: Row = { text: item.text, inks: [], labels: [], marks: [] };
    if (item.section) {
      y += index > 0 ? 14 : 4;
      y += write(row.labels, 'set', fold(paper, item.section.text, width, 'set', 700), 0, y, 'strong', item.section.lang) + 2;
    } else if (index > 0) part.inks.push(rule(0, y, width));
    const named = !wide && index === 0 && item.net ? netName : 0;
    const room = wide ? LABELS - 16 : width - (netColumn ? netColumn + 10 + named : 0);
    const lines = fold(paper, item.text.text, room, 'label', item.highlighted ? 700 : 400);
    const hasBase = item.base.text !== '' || item.base.small;
    const words = lines.length * 19 + (hasBase ? 18 : 0);
    const absent = item.absent ? fold(paper, item.absent, wide ? width - start : width, 'small') : [];
    const body = Math.max(absent.length * 18, item.absent ? 0 : thick);
    const height = wide ? Math.max(words, body) + 14 : 10 + words + 6 + body + 10;
    const labelTop = wide ? y + (height - words) / 2 : y + (index > 0 ? 10 : 4);
    write(row.labels, 'label', lines, 0, labelTop, item.highlighted ? 'strong' : '', item.text.lang);
    if (hasBase) writeBase(paper, item.base, 0, labelTop + lines.length * 19 + 9, false, row);
    const markTop = wide ? y + (height - body) / 2 : labelTop + words + 6;
    if (item.absent) write(row.labels, 'small', absent, start, markTop, 'soft');
    else {
      const hit: [number, number] = wide ? [y, height] : [markTop - 6, thick + 14];
      list.forEach((run, i) => {
        const next = list[i + 1]?.x ?? end;
        const body = list[0];
        if (block.form === 'stacked' && i > 0 && body) {
          run.x = body.x + body.answers.reduce((sum, answer) => sum + (item.cells[answer.index]?.value ?? 0), 0) * unit + body.pad;
        }
        drawRun(block, paper, row, item, run, { unit, top: markTop, thick, hit, end: next - (i < list.length - 1 ? 2 : 0) }, signed);
      });
      if (zero !== undefined) row.inks.push(ink('zero', zero - 0.5, markTop, 1, thick));
    }
    if (item.net) {
      const middle = wide ? y + height / 2 : labelTop + lines.length * 19 - 9.5;
      const left = width - netColumn;
      const mark = addMark(paper, row, item.net, block.answers.length + 2, wide ? [left, y, netColumn, height] : [left, middle - 14, netColumn, 24]);
      writeAt(mark.labels, 'label', item.net.text, width, middle, 'strong end');
      if (named) writeAt(row.labels, 'small', block.head.net, width - textWidth(paper, item.net.text, 'label', 700) - 6, middle, 'soft end');
    }
    part.rows.push(row);
    paper.count++;
    y += wide ? height : labelTop - y + words + 6 + body + 10;
  });
  return y;
};
