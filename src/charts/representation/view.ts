import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import { row, text } from '../../marks/render.js';
import type { RepresentationLayout } from './layout/place.js';
import type { RepresentationModel } from './model/types.js';

/** The drawing as one `<svg>`, presentation by classes alone. Rows from `state.limit` on are left out. */
export function view(
  layout: RepresentationLayout,
  { data }: RepresentationModel,
  { active, focusedId, limit, ring }: ViewState,
): TemplateResult {
  const { width, height, texts, rows } = layout;
  const focused = rows.flatMap((each) => each.data).find(({ id }) => id === focusedId);
  return html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class=${active === undefined ? 'drawing' : 'drawing has-active'}
      role="group"
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
    >
      ${texts.map(text)}${rows
        .slice(0, limit)
        .map(
          (each) => svg`${row(each, data, active)}${each.figures.map(text)}`,
        )}${ring?.(focused?.shapes ?? [], layout) ?? nothing}
    </svg>
  `;
}
