import type { Datum } from '../../../figure/chart.js';
import type { Block } from '../blocks.js';
import type { Figure } from './types.js';

/** The words of each figure in the blocks, by its id. */
export const dataOf = (blocks: readonly Block<Figure>[]): ReadonlyMap<string, Datum> =>
  new Map(blocks.flatMap(figuresOf).flatMap((figure) => (figure ? [[figure.id, figure]] : [])));

function figuresOf(block: Block<Figure>): (Figure | undefined)[] {
  switch (block.form) {
    case 'bars':
      return block.rows.flatMap(({ cells }) => cells);
    case 'dots':
      return [...block.rows.flatMap(({ points }) => points.map(({ cell }) => cell)), block.total?.cell];
    case 'trend':
      return block.lines.flatMap(({ points }) => points.map((point) => point?.cell));
    default:
      return block.rows.flatMap(({ cells, sums, net }) => [...cells, net, sums?.negative, sums?.positive]);
  }
}
