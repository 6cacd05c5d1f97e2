import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { FocusRing, ViewState } from '../../figure/chart.js';
import { row, scenery } from '../../marks/render.js';
import type { SurveyModel } from './blocks.js';
import type { SurveyLayout } from './layout/context.js';

/**
 * The drawing as one `<svg>`: presentation only by classes, so that a strict CSP holds and export can resolve tokens.
 * Rows from `state.limit` on (counted over all blocks) are left out.
 */
export function view(layout: SurveyLayout, model: SurveyModel, state: ViewState): TemplateResult {
  let left = state.limit ?? Infinity;
  return html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class=${state.active === undefined ? 'drawing' : 'drawing has-active'}
      role="group"
      width=${layout.width}
      height=${layout.height}
      viewBox=${`0 0 ${layout.width} ${layout.height}`}
    >
      ${layout.blocks.map((block) => {
        const drawn = block.rows.slice(0, Math.max(0, left));
        left -= block.rows.length;
        return svg`${scenery(block)}${drawn.map((one) => row(one, model.data, state.active))}`;
      })}${state.ring?.(focused(layout, state.focusedId), layout) ?? nothing}
    </svg>
  `;
}

/** What the ring goes around: the shapes of the mark in focus; a figure without any is ringed as a whole. */
function focused({ blocks, targets }: SurveyLayout, id: string | undefined): Parameters<FocusRing>[0] {
  const target = id === undefined ? undefined : targets.find((other) => other.id === id);
  if (!target) return [];
  const data = blocks.flatMap(({ rows }) => rows.flatMap((one) => one.data));
  const shapes = data.find((mark) => mark.id === id)?.shapes;
  return shapes?.length ? shapes : [target];
}
