import type { SceneMark } from './scene.js';

/** A part of a picture, drawn from 0, 0 on; nothing where its height is 0. */
export interface Piece {
  /** px */
  height: number;
  marks: readonly SceneMark[];
}

export const NOTHING: Piece = { height: 0, marks: [] };

/** Room under other pieces. */
export const blank = (height: number): Piece => ({ height, marks: [] });

/** Pieces one under the other, each with px over it; those of no height take no room. */
export function stack(pieces: readonly (readonly [gap: number, piece: Piece])[]): Piece {
  const marks: SceneMark[] = [];
  let height = 0;
  for (const [gap, piece] of pieces) {
    if (!piece.height) continue;
    height += gap;
    marks.push({ x: 0, y: height, marks: [...piece.marks] });
    height += piece.height;
  }
  return { height, marks };
}

/** A piece moved to the right. */
export const indented = (x: number, { height, marks }: Piece): Piece => ({
  height,
  marks: [{ x, y: 0, marks: [...marks] }],
});

/** Pieces side by side, each from its own px on, as high as the highest. */
export const beside = (pieces: readonly (readonly [x: number, piece: Piece])[]): Piece => ({
  height: Math.max(0, ...pieces.map(([, { height }]) => height)),
  marks: pieces.flatMap(([x, piece]) => (piece.marks.length ? indented(x, piece).marks : [])),
});
