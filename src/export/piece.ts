import type { SceneMark } from '../marks/scene.js';

/** A part of a figure, drawn from 0, 0 on; nothing where its height is 0. */
export interface Piece {
  /** px */
  height: number;
  marks: readonly SceneMark[];
}

export const NOTHING: Piece = { height: 0, marks: [] };

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
