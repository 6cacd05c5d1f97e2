import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { scenery, shape, text } from '../../../marks/render.js';
import type { TimelineLayout } from '../layout.js';
import type { Lane } from '../layout/lane.js';
import type { EventMark, SharedMark } from '../layout/marks.js';
import type { TimelineModel } from '../model/types.js';

/** Years, months and "now" over all lanes. */
export const axis = ({ width, axis: { height, texts } }: TimelineLayout): TemplateResult => html`
  <svg class="axis" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${texts.map(text)}
  </svg>
`;

/** The way of one bill: grid, brackets, track and marks. */
export const track = (
  lane: Lane,
  { width, laneHeight }: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
): TemplateResult => html`
  <svg
    class=${state.active === undefined ? 'track' : 'track has-active'}
    role="group"
    width=${width}
    height=${laneHeight}
    viewBox="0 0 ${width} ${laneHeight}"
  >
    ${scenery(lane.scenery)}${lane.events.map((mark) => event(mark, model, state))}
    ${lane.shared.map((mark) => shared(mark, state))}
  </svg>
`;

const event = (mark: EventMark, model: TimelineModel, state: ViewState) => {
  const { id, hit, leader, marker } = mark;
  const className = state.active === id ? `${mark.className} active` : mark.className;
  const label = model.data.get(id)?.label;
  const focused = state.focusedId === id ? focus(mark) : nothing;
  // One template and not one for each mark in it: there are many events.
  return marker
    ? svg`<g class=${className} data-id=${id} role="img" aria-label=${label}>
        <rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} />
        <path class="leader" d=${leader.d} />
        <path class="ring" d=${marker.ring.d} transform="translate(${marker.ring.at?.x} ${marker.ring.at?.y})" />
        <text x=${marker.number.x} y=${marker.number.y}>${marker.number.text}</text>
        ${marker.concern ? shape(marker.concern) : nothing}${focused}
      </g>`
    : svg`<g class=${className} data-id=${id} role="img" aria-label=${label}>
        <rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} />
        <path class="leader" d=${leader.d} />${focused}
      </g>`;
};

/** Several events: their number, and leaders to the first and the last of them. */
const shared = ({ id, label, count, button, leaders }: SharedMark, state: ViewState) => svg`
  <g class="mark shared">
    ${shape(leaders)}
    <foreignObject x=${button.x} y=${button.y} width=${button.width} height=${button.height}>
      ${html`
        <button
          type="button"
          class="many"
          data-id=${id}
          tabindex="-1"
          aria-label=${label}
          aria-expanded=${state.open.has(id)}
          @click=${() => state.on?.toggle(id)}
        >
          ${count}
        </button>
      `}
    </foreignObject>
  </g>
`;

const focus = ({ focus: { x, y, radius } }: EventMark) =>
  svg`<circle class="focus under" cx=${x} cy=${y} r=${radius} /><circle class="focus" cx=${x} cy=${y} r=${radius} />`;
