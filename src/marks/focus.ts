import { max, min } from 'd3';
import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** px of ground between a mark and the ring around it, and least px to the edge of the drawing. */
const CLEAR = 3;
const EDGE = 1;

/** The focus ring around the shapes of one mark, over its neighbours, with ground on both sides; nothing without any. */
export function focusRing(
  boxes: readonly Box[],
  drawing: { width: number; height: number },
): TemplateResult | typeof nothing {
  const left = min(boxes, ({ x }) => x);
  const top = min(boxes, ({ y }) => y);
  const right = max(boxes, ({ x, width }) => x + width);
  const bottom = max(boxes, ({ y, height }) => y + height);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return nothing;
  const x = Math.max(EDGE, left - CLEAR);
  const y = Math.max(EDGE, top - CLEAR);
  const width = Math.min(drawing.width - EDGE, right + CLEAR) - x;
  const height = Math.min(drawing.height - EDGE, bottom + CLEAR) - y;
  const ring = (className: string): TemplateResult =>
    svg`<rect class=${className} x=${x} y=${y} width=${width} height=${height}></rect>`;
  return svg`<g aria-hidden="true">${ring('ring under')}${ring('ring')}</g>`;
}
