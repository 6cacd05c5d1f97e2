import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { EventLine, TimelineModel } from '../model/types.js';
import { say, sign } from './signs.js';

/**
 * Title, stage, date, and how long the stage lasted; with more to read, a button that opens it.
 * @param mark `data-id`, where the arrow keys come by
 * @param dated whether the date stands here
 */
export function eventWords(
  event: EventLine,
  state: ViewState,
  model: TimelineModel,
  mark?: string,
  dated = true,
): TemplateResult {
  const open = state.open.has(event.id);
  const { label } = model.data.get(event.id)!;
  const { title, stage, date, lasted } = event;
  const line = [stage && say(stage), dated && date, lasted].filter(Boolean);
  const head = html`
    <span>
      ${
        mark
          ? html`
              <span class="sr">${event.spoken},</span>
            `
          : nothing
      }
      <b>${say(title)}</b>
      ${event.concern ? sign('worry') : nothing}
      ${
        line.length
          ? html`
              <span class="when">${line.map((part, i) => [i ? ' · ' : nothing, part])}</span>
            `
          : nothing
      }
    </span>
  `;
  if (event.more.length < 2 && !event.url)
    return html`
      <span
        class="turn"
        data-id=${mark ?? nothing}
        tabindex=${mark ? -1 : nothing}
        role=${mark ? 'group' : nothing}
        aria-label=${mark ? label : nothing}
      >
        ${head}
      </span>
    `;
  return html`
    <button
      type="button"
      class="turn"
      data-id=${mark ?? nothing}
      tabindex=${mark ? -1 : nothing}
      aria-expanded=${open}
      @click=${() => state.on?.toggle(event.id)}
    >
      ${head} ${sign(open ? 'up' : 'down')}
    </button>
    ${details(event, open)}
  `;
}

/** Stands in the page also where it is closed: paper has all. */
const details = ({ more, url }: EventLine, open: boolean): TemplateResult => html`
  <div class=${open ? 'more' : 'more shut'}>
    <dl>
      ${more.map(
        ({ name, value, concern }) => html`
          <dt class=${concern ? 'worry' : nothing}>${concern ? sign('worry') : nothing}${name}</dt>
          <dd>${say(value)}</dd>
        `,
      )}
    </dl>
    ${url ? source(url) : nothing}
  </div>
`;

const source = (url: string): TemplateResult => html`
  <a href=${url} target="_blank" rel="noopener">${msg('Source', { id: 'source' })}</a>
`;
