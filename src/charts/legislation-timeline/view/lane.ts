import { msg } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import type { TimelineLayout } from '../layout.js';
import type { Lane, LaneRing, LaneSegment } from '../layout/lane.js';
import { LANE } from '../layout/lane.js';
import type { EventLine, TimelineModel } from '../model/types.js';

const TOP = LANE.ring + 10;
const END = LANE.track + LANE.thick;

/** Years, months and "now" over all lanes. */
export const axis = ({ width, ticks, now }: TimelineLayout): TemplateResult => html`
  <svg class="axis" width=${width} height="24" viewBox=${`0 0 ${width} 24`} aria-hidden="true">
    ${ticks.map(
      ({ x, label, year }) => svg`<text class=${year ? 'year' : 'month'} x=${x + 5} y="15">${label}</text>`,
    )}
    ${now ? svg`<text class="today" x=${now.x - 5} y="15">${now.label}</text>` : nothing}
  </svg>
`;

/** The way of one bill: grid, brackets, track and marks. */
export const track = (
  lane: Lane,
  { width, ticks, now }: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
): TemplateResult => html`
  <svg
    class=${state.active === undefined ? 'track' : 'track has-active'}
    role="group"
    width=${width}
    height=${LANE.height}
    viewBox=${`0 0 ${width} ${LANE.height}`}
  >
    ${ticks.map(({ x, year }) => svg`<path class=${year ? 'grid' : 'grid fine'} d="M${x} 0V${LANE.height}" />`)}
    ${now ? svg`<path class="today" d="M${now.x} 0V${LANE.height}" />` : nothing}
    ${lane.segments.map(segment)}${lane.brackets.map(bracket)}${lane.stops.map(stop)}
    ${lane.ticks.map(({ x, event }) => tick(x, event, model, state))}
    ${lane.rings.map((ring) => (ring.events.length > 1 ? shared(ring, state) : single(ring, model, state)))}
  </svg>
`;

const segment = ({ x, width, segment: { phase, open }, label, lang, back, slices }: LaneSegment) => {
  const { look } = phase;
  const end = slices.at(-1);
  const right = end ? end.x + end.width : x + width;
  return svg`<g class="segment">
    ${
      look === 'force'
        ? svg`<path class="force" d="M${x} ${LANE.track + 2}h${width}M${x} ${END - 2}h${width}" />`
        : svg`<rect class=${look} x=${x} y=${LANE.track} width=${width} height=${LANE.thick} />`
    }
    ${slices.map((slice) => svg`<rect class="slice ${look}" x=${slice.x} y=${LANE.track} width=${slice.width} height=${LANE.thick} opacity=${slice.opacity} />`)}
    ${open ? svg`<path class="broken" d="M${x} ${LANE.track}H${right}M${x} ${END}H${right}" />` : nothing}
    ${back ? svg`<path class="back on-${look}" d="M${back + 6} ${LANE.track + 6}l-4 4 4 4m-4-4h6a4 4 0 0 1 0 8h-3" />` : nothing}
    ${label ? svg`<text class="on-${look}" lang=${lang ?? nothing} x=${x + (back ? 23 : 7)} y=${LANE.track + 17.5}>${label}</text>` : nothing}
  </g>`;
};

/** A lasting event has ends; of a date that is not known better only its length is drawn. */
const bracket = ({ from, to, event }: Lane['brackets'][number]) => {
  const y = LANE.bracket;
  return event.span!.lasting
    ? svg`<path class="bracket" d="M${from} ${LANE.track}V${y}H${to}V${LANE.track}" />`
    : svg`<path class="bracket vague" d="M${from} ${y + 2}H${to}" />`;
};

const stop = ({ x, text }: Lane['stops'][number]) => {
  const middle = LANE.track + LANE.thick / 2;
  return svg`<g class="stop">
    <path d="M${x} ${middle - 4}l8 8m0-8l-8 8" />
    ${text.text ? svg`<text lang=${text.lang ?? nothing} x=${x + 15} y=${middle + 4.5}>${text.text}</text>` : nothing}
  </g>`;
};

const classes = (event: EventLine, state: ViewState): string =>
  `mark${event.doubt ? ' doubt' : ''}${event.ahead ? ' ahead' : ''}${state.active === event.id ? ' active' : ''}`;

const single = ({ x, events, dates }: LaneRing, model: TimelineModel, state: ViewState) => {
  const event = events[0]!;
  const lasting = event.span?.lasting && !event.span.open;
  return svg`<g class=${classes(event, state)} data-id=${event.id} role="img" aria-label=${model.data.get(event.id)!.label}>
    <rect class="hit" x=${x - 12} y="0" width="24" height=${LANE.track} />
    <path class="leader" d="M${x} ${TOP}L${dates[0]!} ${lasting ? LANE.bracket : LANE.track}" />
    <circle class="ring" cx=${x} cy=${LANE.ring} r="10" />
    <text x=${x} y=${LANE.ring + 4}>${event.key}</text>
    ${event.concern ? svg`<path class="worry" d="M${x + 9} -3l5.5 9.5h-11z" />` : nothing}
    ${state.focusedId === event.id ? focus(x, LANE.ring, 13) : nothing}
  </g>`;
};

const tick = (x: number, event: EventLine, model: TimelineModel, state: ViewState) => svg`
  <g class="${classes(event, state)} tick" data-id=${event.id} role="img" aria-label=${model.data.get(event.id)!.label}>
    <rect class="hit" x=${x - 5} y=${TOP + 3} width="10" height=${LANE.track - TOP + 6} />
    <path class="leader" d="M${x} ${LANE.track - 6}v10" />
    ${state.focusedId === event.id ? focus(x, LANE.track - 1, 8) : nothing}
  </g>
`;

/** Several events: their number, and leaders to the first and the last of them. */
const shared = ({ x, events, dates }: LaneRing, state: ViewState) => {
  const id = `${events[0]!.id}m`;
  const label = fill(msg('Events: {n}', { id: 'events-n' }), {
    n: `${events.length} (${events[0]!.key}–${events.at(-1)!.key})`,
  });
  return svg`<g class="mark shared">
    <path class="leader" d=${dates.map((date) => `M${x} ${TOP}L${date} ${LANE.track}`).join('')} />
    <foreignObject x=${x - 11} y=${LANE.ring - 11} width="22" height="22">
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
          ${events.length}
        </button>
      `}
    </foreignObject>
  </g>`;
};

const focus = (x: number, y: number, r: number) =>
  svg`<circle class="focus under" cx=${x} cy=${y} r=${r} /><circle class="focus" cx=${x} cy=${y} r=${r} />`;
