import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import type { TimelineLayout } from '../layout.js';
import type { BillLine, EventLine, TimelineModel } from '../model/types.js';
import { eventWords } from './events.js';
import { track } from './lane.js';
import { say, sign } from './signs.js';

/** A bill on wide containers: title and pill, its lane, the words below. */
export function wideBill(
  bill: BillLine,
  index: number,
  layout: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
): TemplateResult {
  const lane = layout.lanes[index]!;
  const open = !bill.folded || state.open.has(bill.id);
  const shared = lane.rings.filter(({ events }) => events.length > 1 && state.open.has(`${events[0]!.id}m`));
  return html`
    <section class="bill" aria-label=${bill.title.text}>
      <div class="head">
        <p class="name">${name(bill)}</p>
        ${pill(bill)}
      </div>
      ${about(bill)} ${track(lane, layout, model, state)}
      ${shared.map(
        ({ events }) => html`
          <ol class="together">
            ${events.map((event) => line(event, state, model))}
          </ol>
        `,
      )}
      ${
        bill.folded
          ? html`
              <button
                type="button"
                class="unfold"
                data-id=${bill.id}
                tabindex="-1"
                aria-expanded=${open}
                @click=${() => state.on?.toggle(bill.id)}
              >
                ${fill(msg('Events: {n}', { id: 'events-n' }), { n: bill.events.length })}
                ${sign(open ? 'up' : 'down')}
              </button>
            `
          : nothing
      }
      <div class=${open ? '' : 'shut'}>
        <ol class="events c${layout.columns}">
          ${bill.events.map((event) => line(event, state, model))}
        </ol>
        ${concerns(bill)}
      </div>
    </section>
  `;
}

/** A bill on narrow containers: one disclosure. */
export function narrowBill(bill: BillLine, model: TimelineModel, state: ViewState): TemplateResult {
  const open = bill.first !== state.open.has(bill.id);
  const past = bill.events.filter((event) => !event.ahead);
  const ahead = bill.events.filter((event) => event.ahead);
  return html`
    <section class="bill" aria-label=${bill.title.text}>
      <button
        type="button"
        class="fold"
        data-id=${bill.id}
        tabindex="-1"
        aria-expanded=${open}
        @click=${() => state.on?.toggle(bill.id)}
      >
        <span>
          <span class="name">${say(bill.title)}</span>
          ${pill(bill)}
        </span>
        ${sign(open ? 'up' : 'down')}
      </button>
      <div class=${open ? '' : 'shut'}>
        ${about(bill, true)}
        <ol class="steps">
          ${past.map((event) => step(event, state, model, open))} ${bill.present ? now(bill) : nothing}
          ${ahead.map((event) => step(event, state, model, open))}
        </ol>
        ${concerns(bill)}
      </div>
    </section>
  `;
}

/** Of a closed bill no mark: the arrow keys pass it by. */
const step = (event: EventLine, state: ViewState, model: TimelineModel, open: boolean) => html`
  <li class=${stepClass(event)}>
    <span class="when" aria-hidden="true">${event.date}</span>
    <span class="line" aria-hidden="true"></span>
    <div>${eventWords(event, state, model, open ? `${event.id}t` : undefined, false)}</div>
  </li>
`;

const now = ({ present, segments }: BillLine) => html`
  <li class="now ${segments.at(-1)?.open ? 'going' : ''}">
    <span class="when">${msg('now', { id: 'now' })}</span>
    <span class="line" aria-hidden="true"></span>
    <div><b>${present!.text}</b></div>
  </li>
`;

const stepClass = ({ phase, doubt, span, ahead }: EventLine): string =>
  `${phase?.look ?? 'stopped'}${doubt ? ' doubt' : ''}${span?.lasting ? ' lasting' : ''}${ahead ? ' ahead' : ''}`;

const line = (event: EventLine, state: ViewState, model: TimelineModel) => html`
  <li>
    <span class="key">${event.key}</span>
    <div>${eventWords(event, state, model)}</div>
  </li>
`;

const name = ({ title, url }: BillLine) =>
  url
    ? html`
        <a href=${url} target="_blank" rel="noopener">${say(title)}</a>
      `
    : say(title);

const pill = ({ present }: BillLine) =>
  present
    ? html`
        <span class="pill ${present.tone}">
          ${sign(present.tone)}
          <span>${present.text}</span>
        </span>
      `
    : nothing;

/** Kind, what is expected next, summary. */
const about = ({ kind, expected, summary, url }: BillLine, withLink = false) => html`
  <p class="about">
    ${kind}${expected ? ` · ${expected}` : nothing}
    ${
      withLink && url
        ? html`
            ·
            <a href=${url} target="_blank" rel="noopener">${msg('Source', { id: 'source' })}</a>
          `
        : nothing
    }
  </p>
  ${
    summary
      ? html`
          <p class="about">${say(summary)}</p>
        `
      : nothing
  }
`;

const concerns = ({ concerns: list }: BillLine) =>
  list.length
    ? html`
        <div class="concerns">
          <p>
            ${sign('worry')}
            <b>${msg('Concerns', { id: 'concerns' })}</b>
          </p>
          <ul>
            ${list.map(
              (each) => html`
                <li>${say(each)}</li>
              `,
            )}
          </ul>
        </div>
      `
    : nothing;
