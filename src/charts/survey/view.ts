import { html, svg, type TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { SurveyModel } from './blocks.js';
import type { SurveyLayout } from './layout/paper.js';
import { drawInk, drawLabel, drawRow } from './view/parts.js';
import { drawRing } from './view/ring.js';

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
      ${layout.parts.map((part) => {
        const drawn = part.rows.slice(0, Math.max(0, left));
        left -= part.rows.length;
        return svg`${part.inks.map(drawInk)}${part.labels.map(drawLabel)}${drawn.map((row) => drawRow(row, model.data, state.active))}`;
      })}${drawRing(layout, state.focusedId)}
    </svg>
  `;
}
