import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Datum, ViewState } from '../../figure/chart.js';
import type { SurveyModel } from './blocks.js';
import type { Mark, Row, SurveyLayout } from './layout/paper.js';
import { drawInk, drawLabel } from './view/parts.js';

function drawMark(mark: Mark, datum: Datum | undefined, active: string | undefined): TemplateResult {
  const body = svg`${mark.inks.map(drawInk)}${mark.labels.length > 0 ? svg`<g aria-hidden="true">${mark.labels.map(drawLabel)}</g>` : nothing}`;
  return datum
    ? svg`<g class=${mark.id === active ? 'mark active' : 'mark'} role="img" aria-label=${datum.label} data-id=${mark.id}>${body}</g>`
    : svg`<g class="mark" aria-hidden="true">${body}</g>`;
}

function drawRow(row: Row, model: SurveyModel, active: string | undefined): TemplateResult {
  return svg`<g class="row" role="group" aria-label=${row.text.text} lang=${row.text.lang ?? nothing}><g aria-hidden="true">${row.inks.map(drawInk)}${row.labels.map(drawLabel)}</g>${row.marks.map((mark) => drawMark(mark, model.data.get(mark.id), active))}</g>`;
}

function drawRing(layout: SurveyLayout, id: string | undefined): TemplateResult | typeof nothing {
  const target = id === undefined ? undefined : layout.targets.find((other) => other.id === id);
  if (!target) return nothing;
  // 2 px of ground between mark and ring, kept inside the drawing.
  const left = Math.max(1, target.x - 2);
  const top = Math.max(1, target.y - 2);
  const width = Math.min(layout.width - 1, target.x + target.width + 2) - left;
  const height = Math.min(layout.height - 1, target.y + target.height + 2) - top;
  return svg`<g aria-hidden="true"><rect class="ring ground-ring" x=${left} y=${top} width=${width} height=${height}></rect><rect class="ring" x=${left} y=${top} width=${width} height=${height}></rect></g>`;
}

/**
 * The drawing as one `<svg>`: presentation only by classes, so that a strict CSP holds and export can resolve tokens.
 * Rows from `state.limit` on (counted over all blocks) are left out.
 */
export function view(layout: SurveyLayout, model: SurveyModel, state: ViewState): TemplateResult {
  const limit = state.limit ?? Infinity;
  let row = 0;
  const name = model.tables[0]?.caption;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class=${state.active === undefined ? 'drawing' : 'drawing has-active'} role="group" aria-label=${name?.text ?? nothing} lang=${name?.lang ?? nothing} width=${layout.width} height=${layout.height} viewBox=${`0 0 ${layout.width} ${layout.height}`}>${layout.parts.map(
    (part) => {
      const drawn = part.rows.slice(0, Math.max(0, limit - row));
      row += part.rows.length;
      return svg`<g aria-hidden="true">${part.inks.map(drawInk)}${part.labels.map(drawLabel)}</g>${drawn.map((item) => drawRow(item, model, state.active))}`;
    },
  )}${drawRing(layout, state.ring)}</svg>`;
}
