import { max, sum } from 'd3';
import { beside, stack } from '../../../marks/piece.js';
import type { Piece } from '../../../marks/piece.js';

/** Pieces down one column after the other, in columns as even as their order allows. */
export function columns(pieces: readonly Piece[], count: number, step: number): Piece {
  let low = max(pieces, ({ height }) => height) ?? 0;
  let high = sum(pieces, ({ height }) => height);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle).length > count) low = middle;
    else high = middle;
  }
  return beside(
    filled(pieces, high).map((column, i) => [i * step, stack(column.map((piece) => [0, piece]))]),
  );
}

/** Columns of at most so many px. */
function filled(pieces: readonly Piece[], height: number): Piece[][] {
  const all: Piece[][] = [];
  let used = Infinity;
  for (const piece of pieces) {
    used += piece.height;
    const column = all.at(-1);
    if (column && used <= height) column.push(piece);
    else {
      all.push([piece]);
      used = piece.height;
    }
  }
  return all;
}
