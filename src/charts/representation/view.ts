import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { RepresentationLayout } from './layout.js';
import type { Ink, Label } from './paper.js';
import type { RepresentationModel } from './types.js';

/** The drawing as one `<svg>`, presentation by classes alone. Rows from `state.limit` on are left out. */
export function view(
  layout: RepresentationLayout,
  { data }: RepresentationModel,
  { active, focusedId, limit }: ViewState,
): TemplateResult {
  const { width, height, labels, rows } = layout;
  return html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class=${active === undefined ? 'drawing' : 'drawing has-active'}
      role="group"
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
    >
      ${labels.map(drawLabel)}${rows
        .slice(0, limit)
        .map(
          (row) =>
            svg`<g role="group" aria-label=${row.text.text} lang=${row.text.lang ?? nothing}>${row.inks.map(drawInk)}${row.labels.map(drawLabel)}${row.marks.map(
              ({ id, inks }) =>
                svg`<g class=${id === active ? 'mark active' : 'mark'} role="img" aria-label=${data.get(id)?.label ?? nothing} data-id=${id}>${inks.map(drawInk)}</g>`,
            )}${row.over.map(drawInk)}${row.marks.map((mark) => mark.labels.map(drawLabel))}</g>`,
        )}${drawRing(layout, focusedId)}
    </svg>
  `;
}

const drawInk = ({ look, x, y, width, height, d }: Ink): TemplateResult =>
  d === undefined
    ? svg`<rect class=${look} x=${x} y=${y} width=${width} height=${height}></rect>`
    : svg`<path class=${look} d=${d}></path>`;

/** Hidden from screen readers, who hear the sentence of the mark. */
const drawLabel = ({ look, x, y, lang, text }: Label): TemplateResult =>
  svg`<text aria-hidden="true" class=${look} x=${x} y=${y} lang=${lang ?? nothing}>${text}</text>`;

/** The focus ring around one mark, over its neighbours, with 2 px of ground inside. */
function drawRing(
  { rows, width }: RepresentationLayout,
  id: string | undefined,
): TemplateResult | typeof nothing {
  const box = rows.flatMap(({ marks }) => marks).find((mark) => mark.id === id)?.inks[0];
  if (!box) return nothing;
  const left = Math.max(1, box.x - 3);
  const top = Math.max(1, box.y - 3);
  const across = Math.min(width - 1, box.x + box.width + 3) - left;
  const ring = (look: string): TemplateResult =>
    svg`<rect class=${look} x=${left} y=${top} width=${across} height=${box.height + 6}></rect>`;
  return svg`<g aria-hidden="true">${ring('ring under')}${ring('ring')}</g>`;
}
