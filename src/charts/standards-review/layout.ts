import type { Space } from '../../figure/chart.js';
import type { ReviewLayout, ReviewModel } from './review.js';

/** px; type size of verdicts and heads, and what stands left and right of a word in a cell */
const SIZE = 13;
const PADDING = 20;
const ICON = 24;

/**
 * A grid where a column has room for its longest word, else a list; the browser finds the heights.
 * In the grid every cell with a verdict is a target, in the list every provision: what opens under it is native.
 */
export function layout(model: ReviewModel, { width, measure }: Space): ReviewLayout {
  const standards = model.standards.filter(({ chosen }) => chosen);
  const wide = (text: string, weight: number): number =>
    Math.max(0, ...text.split(/[^\S\u00a0]+/).map((word) => measure(word, SIZE, weight)));
  const rows = model.laws.flatMap((law) => law.rows);
  const heads = Math.max(0, ...standards.map(({ text }) => wide(text, 400)));
  const verdicts = Math.max(
    0,
    ...model.counts.map(({ verdict, word }) => wide(word, verdict === 'not-assessed' ? 400 : 600)),
  );
  const column = (width - Math.max(180, width * 0.3)) / (standards.length || 1) - 2;
  const grid =
    width >= 600 &&
    !(standards.length > 5 && width < 900) &&
    standards.length > 0 &&
    column >= Math.max(heads, verdicts) + PADDING;
  return {
    width,
    height: 0,
    form: grid ? 'grid' : 'list',
    dense: column < verdicts + PADDING + ICON,
    rows: rows.length,
    legend: [],
    targets: grid
      ? rows.flatMap(({ cells }, row) =>
          cells.flatMap(({ id, verdict }, column) => (verdict ? [at(id, row, column)] : [])),
        )
      : rows.map(({ id }, row) => at(id, row, 0)),
  };
}

const at = (id: string, row: number, column: number): ReviewLayout['targets'][number] => ({
  id,
  row,
  column,
  x: 0,
  y: 0,
  width: 0,
  height: 0,
});
