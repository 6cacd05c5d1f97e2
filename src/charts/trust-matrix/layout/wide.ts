import { max, sum } from 'd3';
import type { Target } from '../../../figure/chart.js';
import type { Measure } from '../../../text/measure.js';
import type { MatrixModel } from '../model.js';
import type { Column } from '../model/columns.js';
import type { MatrixGrid, Row } from '../model/grid.js';
import {
  BASE_TEXT,
  BOLD,
  CELL,
  FIGURE_TEXT,
  HEAD_TEXT,
  NAMES,
  NAME_PAD,
  NAME_TEXT,
  PAD,
  REGULAR,
  SET_GAP,
} from './sizes.js';
import { target } from './target.js';
import { headWeight, isOfPeople, longestWord } from './words.js';

/** Head over the columns of a set, with how many it spans; empty text over other columns. */
export interface SetHead {
  text: string;
  lang?: string | undefined;
  span: number;
}

/** px of the names and of each column, adding up to the width with the gaps; undefined where they do not fit. */
export function columnWidths(model: MatrixModel, width: number, measure: Measure): number[] | undefined {
  const { columns, rows } = model.all;
  const own = columns.map((_, i) => columnWidth(model.all, i, measure));
  const needed = widenForSetHeads(model, own, measure);
  const inside = width - CELL.gap * (columns.length + 2);
  const names = nameWidths(rows, width, measure);
  const room = inside - sum(needed);
  if (room < names.least) return undefined;
  const widths = shareRoom(columns, needed, Math.max(0, room - names.wished), measure);
  return [Math.floor(inside - sum(widths)), ...widths];
}

/** px that a column needs for its head, its base and its figures. */
export function columnWidth({ columns, rows }: MatrixGrid, i: number, measure: Measure): number {
  const column = columns[i];
  if (!column) return 0;
  const weight = headWeight(column);
  const figure = max(rows, ({ cells }) => measure(cells[i]?.text ?? '', FIGURE_TEXT, weight)) ?? 0;
  const needed = Math.max(
    column.kind === 'spread' ? CELL.least + 3 * PAD : CELL.least,
    PAD + longestWord(column.text.text, HEAD_TEXT, measure, weight),
    PAD + measure(column.base, BASE_TEXT, weight),
    2 * PAD + figure,
  );
  return Math.ceil(needed + (column.first ? SET_GAP : 0));
}

export function setHeads({ sets }: MatrixModel, { columns }: MatrixGrid): SetHead[] {
  const ids = columns.map(({ kind, set }) => (kind === 'group' ? set : ''));
  const starts = ids.flatMap((id, i) => (i === 0 || id !== ids[i - 1] ? i : []));
  return starts.map((start, i) => {
    const found = sets.find(({ named, id }) => named && id === ids[start] && id !== '');
    return {
      text: found?.text.text ?? '',
      lang: found?.text.lang,
      span: (starts[i + 1] ?? ids.length) - start,
    };
  });
}

/** Heads are marks above the cells; the first key leads to a figure, not to a head. */
export function wideTargets({ columns, rows }: MatrixGrid): Target[] {
  const cells = rows.map((row, r) => row.cells.map(({ id }, c) => target(id, r + 1, c)));
  const heads = columns.map(({ id }, c) => target(id, 0, c));
  return [...(cells[0] ?? []), ...heads, ...cells.slice(1).flat()];
}

/** The head of a set needs its longest word over the columns of the set. */
function widenForSetHeads(
  { all: { columns }, sets }: MatrixModel,
  widths: readonly number[],
  measure: Measure,
): number[] {
  const lacks = new Map(
    sets.map(({ id, text, named }) => {
      const own = widths.filter((_, i) => columns[i]?.kind === 'group' && columns[i].set === id);
      const room = sum(own) + CELL.gap * (own.length - 1);
      const lack = named && own.length ? longestWord(text.text, HEAD_TEXT, measure, BOLD) - room : 0;
      return [id, Math.max(0, Math.ceil(lack / own.length || 0))];
    }),
  );
  return widths.map((width, i) => {
    const column = columns[i];
    return width + (column?.kind === 'group' ? (lacks.get(column.set) ?? 0) : 0);
  });
}

/** px that the names need for their longest word, and that they would like for their longest name. */
function nameWidths(
  rows: readonly Row[],
  width: number,
  measure: Measure,
): { least: number; wished: number } {
  const weight = ({ highlighted }: Row) => (highlighted ? BOLD : REGULAR);
  const word = max(rows, (row) => longestWord(row.text.text, NAME_TEXT, measure, weight(row))) ?? 0;
  const full = max(rows, (row) => measure(row.text.text, NAME_TEXT, weight(row))) ?? 0;
  const least = Math.max(NAMES.least, Math.ceil(word) + NAME_PAD);
  return { least, wished: Math.max(least, Math.min(full + NAME_PAD, width * NAMES.share)) };
}

/** Part of a long head that lets it stand in two lines rather than in four. */
const TWO_LINES = 0.6;

/** What the names do not wish for goes to the head of the missing share, then in equal parts to the cells. */
function shareRoom(
  columns: readonly Column[],
  needed: readonly number[],
  room: number,
  measure: Measure,
): number[] {
  let free = room;
  const take = (wished: number): number => {
    const more = Math.max(0, Math.min(free, wished));
    free -= more;
    return more;
  };
  const missing = columns.map(({ kind, text }, i) =>
    kind === 'missing'
      ? take(Math.ceil(measure(text.text, HEAD_TEXT) * TWO_LINES) + PAD - (needed[i] ?? 0))
      : 0,
  );
  let cells = columns.filter(isOfPeople).length;
  return needed.map((width, i) => {
    const column = columns[i];
    if (!column || !isOfPeople(column)) return width + (missing[i] ?? 0);
    return width + take(Math.min(Math.floor(free / cells--), CELL.most - width));
  });
}
