import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { shape } from '../../../marks/render.js';
import type { VoteBar } from '../layout/vote.js';
import type { EventModel, TimelineModel } from '../model/types.js';
import { icon } from './icons.js';
import { words } from '../../../marks/words.js';

/** Where the words of an event stand. */
export interface EventPlace {
  /** `data-id`, where the arrow keys come by. */
  mark?: string | undefined;
  /** The date stands beside and not under the title. */
  dateBeside?: boolean;
  /** Of an event that was voted on. */
  bar?: VoteBar | undefined;
}

/** With nothing but its title, stage, date and length. */
export const isPlain = ({ details, url, vote }: EventModel): boolean => !opens({ details, url }) && !vote;

const opens = ({ details, url }: Pick<EventModel, 'details' | 'url'>): boolean => details.length > 1 || !!url;

/** Title, stage, date, and how long the stage lasted; with more to read, a button that opens it. */
export function eventWords(
  event: EventModel,
  { words: said }: TimelineModel,
  state: ViewState,
  place: EventPlace = {},
): TemplateResult {
  const { mark } = place;
  const vote = event.vote && place.bar ? voteLine(event.vote.text, place.bar) : nothing;
  if (!opens(event))
    return html`
      <span
        class="turn"
        data-id=${mark ?? nothing}
        tabindex=${mark ? -1 : nothing}
        role=${mark ? 'group' : nothing}
        aria-label=${mark ? event.datum.label : nothing}
      >
        ${heading(event, place)}
      </span>
      ${vote}
    `;
  const open = state.open.has(event.id);
  return html`
    <button
      type="button"
      class="turn"
      data-id=${mark ?? nothing}
      tabindex=${mark ? -1 : nothing}
      aria-expanded=${open}
      @click=${() => state.on?.toggle(event.id)}
    >
      <span>${heading(event, place)}</span>
      ${icon(open ? 'up' : 'down')}
    </button>
    ${vote} ${open || !state.on ? details(event, said.source) : nothing}
  `;
}

const heading = (event: EventModel, { mark, dateBeside = false }: EventPlace): TemplateResult => {
  const { title, concern, spoken } = event;
  const under = underTitle(event, dateBeside);
  return html`
    ${mark ? sayFirst(spoken) : nothing}
    <b>${words(title)}</b>
    ${concern ? icon('worry') : nothing} ${under ? when(under) : nothing}
  `;
};

const sayFirst = (spoken: string): TemplateResult => html`
  <span class="sr">${spoken},</span>
`;

const when = (words: unknown): TemplateResult => html`
  <span class="when">${words}</span>
`;

/** Stage, date and length; empty where there is none. */
export function underTitle({ stage, date, lasted }: EventModel, dateBeside: boolean): unknown {
  const time = [dateBeside ? '' : date, lasted].filter(Boolean);
  // Most stages are in the reader's language, and then the line is one text.
  if (!stage?.lang) return [...(stage ? [stage.text] : []), ...time].join(' · ');
  return [words(stage), ...time.map((each) => ` · ${each}`)];
}

/** Words, and the same as a bar for the eye. */
const voteLine = (words: string, { width, height, shapes }: VoteBar): TemplateResult => html`
  <p class="vote">
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${shapes.map(shape)}
    </svg>
    ${words}
  </p>
`;

/** In the page where a reader has opened it, and on paper. */
const details = ({ details, url }: EventModel, source: string): TemplateResult => html`
  <div class="more">
    <dl>
      ${details.map(
        ({ name, value, concern }) => html`
          <dt class=${concern ? 'worry' : nothing}>${concern ? icon('worry') : nothing}${name}</dt>
          <dd>${words(value)}</dd>
        `,
      )}
    </dl>
    ${url ? sourceLink(url, source) : nothing}
  </div>
`;

export const sourceLink = (url: string, source: string): TemplateResult => html`
  <a href=${url} target="_blank" rel="noopener">${source}</a>
`;
