import { max } from 'd3';
import type { BaseLayout, Space, Target } from '../../figure/chart.js';
import { SIZES, WIDTHS } from '../../theme/sizes.js';
import type { LawGroup, ReviewModel, Row } from './model/types.js';

export interface ReviewLayout extends BaseLayout {
  form: 'grid' | 'list';
  /** The icon stands above the word, for want of room beside it. */
  dense: boolean;
  /** Of the grid, with that of the provisions. */
  columns: number;
  /** Provisions to draw. */
  rows: number;
}

/** px: what stands left and right of a word in a cell, an icon with its space, the gap between columns. */
const PADDING = 20;
const ICON = 24;
const COLUMN_GAP = 2;
/** px between a verdict and the year of its finding. */
const YEAR_GAP = 8;

/** The column of provisions: its least px and its share of the width. */
const PROVISIONS = { least: 180, share: 0.3 } as const;

/** More standards than these want a page of `MANY_WIDTH` px. */
const FEW_STANDARDS = 5;
const MANY_WIDTH = 900;

/**
 * A grid where a column has room for its longest word, else a list; the browser finds the heights.
 * In the grid every cell with a verdict is a target, in the list every provision, and in both the line of provisions
 * without a finding: what opens under it is native.
 */
export function layout(model: ReviewModel, { width, measure }: Space): ReviewLayout {
  const standards = model.standards.filter(({ chosen }) => chosen);
  const widest = (texts: { text: string; weight: number }[]): number =>
    max(texts, ({ text, weight }) =>
      max(text.split(/[^\S\u00a0]+/), (word) => measure(word, SIZES.value.size, weight)),
    ) ?? 0;
  const heads = widest(standards.map(({ text }) => ({ text, weight: 400 })));
  const verdicts = widest(
    model.counts.map(({ verdict, word }) => ({ text: word, weight: verdict === 'not-assessed' ? 400 : 600 })),
  );
  const rows = model.laws.flatMap((law) => law.rows);
  const years = widest(rows.flatMap(({ cells }) => cells.map(({ year }) => ({ text: year, weight: 400 }))));
  const { column } = columnsOf(width, standards.length);
  const grid =
    width >= (standards.length > FEW_STANDARDS ? MANY_WIDTH : WIDTHS.side) &&
    standards.length > 0 &&
    column >= Math.max(heads, verdicts) + PADDING;
  return {
    width,
    height: 0,
    form: grid ? 'grid' : 'list',
    dense: column < verdicts + PADDING + ICON + (years && years + YEAR_GAP),
    columns: standards.length + 1,
    rows: rows.length,
    legend: [],
    targets: [
      ...(grid ? rows.flatMap(cellTargets) : rows.map(({ id }, row) => target(id, row, 0))),
      ...(model.unassessed ? [target(model.unassessed.id, rows.length, 0)] : []),
    ],
  };
}

/** px of the column of provisions, from one column of a standard to the next, and of one. */
export function columnsOf(
  width: number,
  standards: number,
): { provisions: number; step: number; column: number } {
  const provisions = Math.max(PROVISIONS.least, width * PROVISIONS.share);
  const step = (width - provisions) / Math.max(1, standards);
  return { provisions, step, column: step - COLUMN_GAP };
}

/** The first provisions of all laws, without the laws of which none is left. */
export function firstRows(laws: LawGroup[], limit = Infinity): LawGroup[] {
  let left = limit;
  return laws.flatMap(({ name, rows }) => {
    const first = rows.slice(0, Math.max(0, left));
    left -= first.length;
    return first.length ? [{ name, rows: first }] : [];
  });
}

const cellTargets = ({ cells }: Row, row: number): Target[] =>
  cells.flatMap(({ id, verdict }, column) => (verdict ? [target(id, row, column)] : []));

const target = (id: string, row: number, column: number): Target => ({
  id,
  row,
  column,
  x: 0,
  y: 0,
  width: 0,
  height: 0,
});
