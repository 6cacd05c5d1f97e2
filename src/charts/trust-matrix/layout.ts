import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import type { Measure } from '../../text/measure.js';
import { SIZES, WIDTHS } from '../../theme/sizes.js';
import type { Column, Frame, MatrixModel } from './model/types.js';

export interface MatrixLayout extends BaseLayout {
  form: 'wide' | 'small';
  frame: Frame;
  /** Small form: the set that is shown. */
  set: string | undefined;
  /** Wide form, px: the names, then each column. */
  columns: number[];
  /** Small form, px of the column of spreads; 0 without. */
  side: number;
  /** Small form: cells in a line. */
  per: number;
  /** Small form: the head is too high to stay in view, so that each cell names its group. */
  named: boolean;
  /** px of the widest bar of a spread */
  bar: number;
  /** Heads over the columns of a set, with how many they span; empty text over other columns. */
  heads: { text: string; lang?: string | undefined; span: number }[];
  /** px of one step of the legend; its limits are written where they fit. */
  step: number;
  limits: 'all' | 'ends';
  /** The words at the ends of the scale stand over it. */
  tight: boolean;
}

/** px; those of the type that the style sheet sets. */
const HEAD = SIZES.small.size;
const BASE = 11.5;
const NAME = SIZES.label.size;
const FIGURE = SIZES.value.size;
/** Least width of a cell and of the names, room beside words, gaps between cells and between sets. */
const CELL = 44;
const NAMES = 130;
const PAD = 4;
/** Room between the names and the cells. */
const MARGIN = 8;
const GAP = 2;
const SET_GAP = 3;
const MOST_CELL = 128;
/** Cells in a line of the small form on a phone; a line of a wider container takes more of this width. */
const LINE = 4;
const LINE_CELL = 96;
const MOST_LINE = 12;

/**
 * A table where words, cells of 44 px and names of 130 px fit beside each other in a container from 600 px; else names
 * over strips of cells, with one set of groups at a time. The browser decides heights.
 */
export function layout(model: MatrixModel, { width, measure }: Space): MatrixLayout {
  const fits = width >= WIDTHS.side && NAMES + model.columns * (CELL + GAP) < width;
  const wide = fits ? wideColumns(model, width, measure) : undefined;
  const frame = wide || model.firstSet === undefined ? model.all : model.only(model.firstSet);
  const strip = frame.columns.filter(({ kind }) => kind === 'total' || kind === 'group');
  const spread = frame.columns.findIndex(({ kind }) => kind === 'spread');
  const side =
    spread >= 0 ? Math.ceil(Math.min(width / 4, Math.max(64, columnWidth(frame, spread, measure)))) : 0;
  const per = perLine(strip, width - side, measure);
  const lines = Math.ceil(strip.length / per);
  const steps = model.legend.steps.length;
  const limit =
    Math.ceil(Math.max(...model.legend.limits.map((text) => measure(text, SIZES.small.size)))) + 2 * PAD;
  const step = Math.floor(Math.min(width / (steps + 1), Math.max(42, limit)));
  return {
    form: wide ? 'wide' : 'small',
    width,
    height: 0,
    frame,
    set: model.firstSet,
    columns: wide ?? [],
    side,
    per,
    named: !wide && lines > 2,
    bar: Math.max(8, (wide ? (wide[spread + 1] ?? 0) : side) - 4 * PAD),
    heads: headsOf(model, frame),
    step,
    limits: limit <= step ? 'all' : 'ends',
    tight: width < WIDTHS.phone,
    targets: wide ? wideTargets(frame) : smallTargets(frame, per, lines),
    legend: [],
  };
}

export const rows = ({ frame }: MatrixLayout): number => frame.rows.length;

/** px of the names and of each column, adding up to the width with the gaps; undefined where they do not fit. */
function wideColumns({ all, sets }: MatrixModel, width: number, measure: Measure): number[] | undefined {
  const { columns, rows } = all;
  const widths = columns.map((_, i) => columnWidth(all, i, measure));
  // The head of a set needs its longest word over the columns of the set.
  for (const { id, text, named } of sets) {
    const own = columns.flatMap(({ kind, set }, i) => (kind === 'group' && set === id ? i : []));
    const room = own.reduce((sum, i) => sum + widths[i]! + GAP, -GAP);
    const lack = longestWord(text.text, HEAD, measure, 700) - room;
    if (named && own.length && lack > 0) for (const i of own) widths[i]! += Math.ceil(lack / own.length);
  }
  const gaps = GAP * (columns.length + 2);
  const left = width - gaps - widths.reduce((a, b) => a + b, 0);
  const texts = rows.map(({ text, highlighted }) => ({ text: text.text, weight: highlighted ? 700 : 400 }));
  const word = texts.reduce(
    (most, { text, weight }) => Math.max(most, longestWord(text, NAME, measure, weight)),
    0,
  );
  const names = Math.max(NAMES, Math.ceil(word) + MARGIN);
  if (left < names) return undefined;
  const full = texts.reduce((most, { text, weight }) => Math.max(most, measure(text, NAME, weight)), 0);
  const wished = Math.max(names, Math.min(full + MARGIN, width * 0.36));
  // What the names do not wish for is shared among the cells.
  const cells = columns.flatMap(({ kind }, i) => (kind === 'total' || kind === 'group' ? i : []));
  let free = Math.max(0, left - wished);
  const last = columns.length - 1;
  if (columns[last]?.kind === 'missing') {
    // A head of two lines rather than of four.
    const more = Math.min(
      free,
      Math.max(0, Math.ceil(measure(columns[last].text.text, HEAD) * 0.6) + PAD - widths[last]!),
    );
    widths[last]! += more;
    free -= more;
  }
  for (const [place, i] of cells.entries()) {
    const more = Math.max(0, Math.min(Math.floor(free / (cells.length - place)), MOST_CELL - widths[i]!));
    widths[i]! += more;
    free -= more;
  }
  return [Math.floor(width - gaps - widths.reduce((a, b) => a + b, 0)), ...widths];
}

/** px that a column needs for its head, its base and its figures. */
function columnWidth({ columns, rows }: Frame, i: number, measure: Measure): number {
  const { text, base, highlighted, first, kind } = columns[i]!;
  const strong = kind === 'total' || highlighted;
  const figure = rows.reduce(
    (most, { cells }) => Math.max(most, measure(cells[i]!.text, FIGURE, strong ? 700 : 400)),
    0,
  );
  return Math.ceil(
    (first ? SET_GAP : 0) +
      Math.max(
        kind === 'spread' ? CELL + 3 * PAD : CELL,
        PAD + longestWord(text.text, HEAD, measure, strong ? 700 : 400),
        PAD + measure(base, BASE, strong ? 700 : 400),
        2 * PAD + figure,
      ),
  );
}

/** As many cells as there is room for, fewer where the words of their heads need more. */
function perLine(strip: readonly Column[], width: number, measure: Measure): number {
  const word = strip.reduce(
    (most, { text, kind }) =>
      Math.max(most, longestWord(text.text, HEAD, measure, kind === 'total' ? 700 : 400)),
    CELL,
  );
  const room = Math.min(MOST_LINE, strip.length, Math.floor(width / LINE_CELL));
  let per = Math.max(2, Math.min(LINE, strip.length), room);
  while (per > 2 && width / per - GAP < word + 4) per--;
  // Lines of a wider container are of even length.
  return per > LINE ? Math.ceil(strip.length / Math.ceil(strip.length / per)) : per;
}

function longestWord(text: string, size: number, measure: Measure, weight = 400): number {
  let most = 0;
  for (const word of text.split(/[ \n\t]+|(?<=\p{L}-)(?=\p{L})/u))
    most = Math.max(most, measure(word, size, weight));
  return most;
}

function headsOf({ sets }: MatrixModel, { columns }: Frame): MatrixLayout['heads'] {
  const heads: MatrixLayout['heads'] = [];
  const ids: string[] = [];
  for (const { kind, set } of columns) {
    const id = kind === 'group' ? set : '';
    if (heads.length && ids.at(-1) === id) heads.at(-1)!.span++;
    else {
      const found = id === '' ? undefined : sets.find((each) => each.named && each.id === id);
      heads.push({ text: found?.text.text ?? '', lang: found?.text.lang, span: 1 });
      ids.push(id);
    }
  }
  return heads;
}

const target = (id: string, row: number, column: number): Target => ({
  id,
  row,
  column,
  x: column,
  y: row,
  width: 0,
  height: 0,
});

/** Heads are marks above the cells; the first key leads to a figure, not to a head. */
function wideTargets({ columns, rows }: Frame): Target[] {
  const cells = rows.map((row, r) => row.cells.map(({ id }, c) => target(id, r + 1, c)));
  const heads = columns.map(({ id }, c) => target(id, 0, c));
  return [...(cells[0] ?? []), ...heads, ...cells.slice(1).flat()];
}

/** Lines of the strip are rows; the spread ends the first one, the missing share is a row of its own. */
function smallTargets({ columns, rows }: Frame, per: number, lines: number): Target[] {
  const place = (id: string, i: number, top: number): Target => {
    const { kind } = columns[i]!;
    if (kind === 'spread') return target(id, top, per);
    if (kind === 'missing') return target(id, top + lines, 0);
    return target(id, top + Math.floor(i / per), i % per);
  };
  const cells = rows.map((row, r) => row.cells.map(({ id }, i) => place(id, i, (r + 1) * (lines + 1))));
  const heads = columns.map(({ id }, i) => place(id, i, 0));
  return [...(cells[0] ?? []), ...heads, ...cells.slice(1).flat()];
}
