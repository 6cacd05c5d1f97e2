import type { SymbolShape as Shape } from '../../../marks/symbols.js';
import { ink, round, textWidth, writeAt, type Ink, type Label, type Paper } from './paper.js';

/** The mark of a point, 14 px high; colour is never the only sign. Hollow: a small base, or an open shape. */
export function sign(shape: Shape, step: string, hollow: boolean, x: number, y: number, size = 7): Ink {
  const open = hollow || shape.endsWith('-open');
  // The outline of a hollow mark lies inside the size of a full one.
  const r = open ? size - 1.25 : size;
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  let d: string;
  if (shape === 'diamond') d = `M${at(0, -1.2 * r)}L${at(1.2 * r, 0)} ${at(0, 1.2 * r)} ${at(-1.2 * r, 0)}z`;
  else if (shape === 'triangle')
    d = `M${at(0, -1.15 * r)}L${at(1.1 * r, 0.85 * r)} ${at(-1.1 * r, 0.85 * r)}z`;
  else if (shape.startsWith('rect')) {
    const s = r - size / 7;
    d = `M${at(-s, -s)}H${round(x + s)}V${round(y + s)}H${round(x - s)}z`;
  } else d = `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  return ink(
    `dot ${step}${size < 7 ? ' point' : ''}${open ? ' hollow' : ''}`,
    x - size,
    y - size,
    2 * size,
    2 * size,
    d,
  );
}

/**
 * Texts under an axis: first and last kept inside `low`…`high`, those between dropped from the middle
 * until 12 px lie between; `under` is a second line. Equal places keep the later text.
 */
export function axisTexts(
  out: Label[],
  paper: Paper,
  marks: { x: number; text: string; under?: string }[],
  middle: number,
  look: string,
  low: number,
  high: number,
): void {
  const boxes = marks.map(({ x, text, under = '' }) => {
    const lines = [text, under].map((line) => {
      const width = textWidth(paper, line, 'small');
      const left = Math.max(low, Math.min(x - width / 2, high - width));
      return { line, left, right: left + width };
    });
    return {
      lines,
      left: Math.min(...lines.map((line) => line.left)),
      right: Math.max(...lines.map((line) => line.right)),
    };
  });
  const last = boxes.at(-1);
  let kept = -Infinity;
  boxes.forEach((box, i) => {
    const end = box === last;
    if (!end && i > 0 && box.right + 12 > (last?.left ?? 0)) return;
    if (box.left < kept + 12 || (i === 0 && !end && last && box.right + 12 > last.left)) return;
    kept = box.right;
    box.lines.forEach(({ line, left }, row) => {
      if (line) writeAt(out, 'small', line, left, middle + row * 17, row ? 'quiet' : look);
    });
  });
}
