import { nothing, svg, type TemplateResult } from 'lit';
import type { SurveyLayout } from '../layout/paper.js';

/** The focus ring around one mark, over its neighbours, with 2 px of ground on both sides; nothing for an unknown id. */
export function drawRing(layout: SurveyLayout, id: string | undefined): TemplateResult | typeof nothing {
  const target = id === undefined ? undefined : layout.targets.find((other) => other.id === id);
  if (!target) return nothing;
  const inks = layout.parts
    .flatMap((part) => part.rows.flatMap((row) => row.marks))
    .find((mark) => mark.id === id)?.inks;
  // A figure without a mark is ringed as a whole.
  const boxes = inks?.length ? inks : [target];
  const left = Math.max(1, Math.min(...boxes.map(({ x }) => x)) - 3);
  const top = Math.max(1, Math.min(...boxes.map(({ y }) => y)) - 3);
  const width = Math.min(layout.width - 1, Math.max(...boxes.map((box) => box.x + box.width)) + 3) - left;
  const height = Math.min(layout.height - 1, Math.max(...boxes.map((box) => box.y + box.height)) + 3) - top;
  const ring = (look: string): TemplateResult =>
    svg`<rect class=${look} x=${left} y=${top} width=${width} height=${height}></rect>`;
  return svg`<g aria-hidden="true">${ring('ring under')}${ring('ring')}</g>`;
}
