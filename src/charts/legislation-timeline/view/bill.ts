import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { listId } from '../layout.js';
import type { TimelineLayout } from '../layout.js';
import type { Lane } from '../layout/lane.js';
import type { BillModel, EventModel, TimelineModel } from '../model/types.js';
import { eventWords, isPlain, sourceLink, underTitle } from './events.js';
import { icon } from './icons.js';
import { words } from '../../../marks/words.js';
import { track } from './lane.js';

/** A bill on wide containers: title and pill, its lane, the words below. */
export function wideBill(
  bill: BillModel,
  lane: Lane,
  layout: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
): TemplateResult {
  const open = !bill.collapsed || state.open.has(bill.id);
  return html`
    <section class="bill" aria-label=${bill.title.text}>
      <div class="head">
        <p class="name">${name(bill)}</p>
        ${pill(bill)}
      </div>
      ${about(bill)} ${track(lane, layout, model, state)}
      ${lane.shared.filter(({ id }) => state.open.has(id)).map((mark) => together(mark.events, layout, model, state))}
      ${bill.collapsed ? unfold(bill, open, model, state) : nothing}
      ${
        open || !state.on
          ? html`
              <ol class="events c${layout.columns}">
                ${bill.events.map((event) => line(event, layout, model, state))}
              </ol>
              ${concerns(bill, model)}
            `
          : nothing
      }
    </section>
  `;
}

/** A bill on narrow containers: one disclosure. */
export function narrowBill(
  bill: BillModel,
  layout: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
): TemplateResult {
  const open = bill.openAtFirst !== state.open.has(bill.id);
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
          <span class="name">${words(bill.title)}</span>
          ${pill(bill)}
        </span>
        ${icon(open ? 'up' : 'down')}
      </button>
      ${open || !state.on ? steps(bill, layout, model, state) : nothing}
    </section>
  `;
}

const steps = (bill: BillModel, layout: TimelineLayout, model: TimelineModel, state: ViewState) => html`
  ${about(bill, model.words.source)}
  <ol class="steps">
    ${bill.events.filter(({ ahead }) => !ahead).map((event) => step(event, layout, model, state))}
    ${bill.present ? now(bill, model) : nothing}
    ${bill.events.filter(({ ahead }) => ahead).map((event) => step(event, layout, model, state))}
  </ol>
  ${concerns(bill, model)}
`;

const step = (event: EventModel, layout: TimelineLayout, model: TimelineModel, state: ViewState) => html`
  <li class=${stepClass(event)}>
    <span class="when" aria-hidden="true">${event.date}</span>
    <span class="line" aria-hidden="true"></span>
    <div>
      ${eventWords(event, model, state, { mark: listId(event.id), dateBeside: true, bar: layout.votes.get(event.id) })}
    </div>
  </li>
`;

const now = ({ present, segments }: BillModel, { words }: TimelineModel) => html`
  <li class="now ${segments.at(-1)?.open ? 'going' : ''}">
    <span class="when">${words.now}</span>
    <span class="line" aria-hidden="true"></span>
    <div><b>${present?.text}</b></div>
  </li>
`;

const stepClass = ({ phase, doubt, span, ahead }: EventModel): string =>
  `${phase?.className ?? 'stopped'}${doubt ? ' doubt' : ''}${span?.lasting ? ' lasting' : ''}${ahead ? ' ahead' : ''}`;

const line = (event: EventModel, layout: TimelineLayout, model: TimelineModel, state: ViewState) =>
  isPlain(event)
    ? plainLine(event)
    : html`
        <li>
          <span class="key">${event.number}</span>
          <div>${eventWords(event, model, state, { bar: layout.votes.get(event.id) })}</div>
        </li>
      `;

/** One template, because most events have no more to read. */
const plainLine = (event: EventModel) => html`
  <li>
    <span class="key">${event.number}</span>
    <span class="turn">
      <b>${words(event.title)}</b>
      <span class="when">${underTitle(event, false)}</span>
    </span>
  </li>
`;

/** The events of a shared marker that a reader has opened. */
const together = (
  events: readonly EventModel[],
  layout: TimelineLayout,
  model: TimelineModel,
  state: ViewState,
) => html`
  <ol class="together">
    ${events.map((event) => line(event, layout, model, state))}
  </ol>
`;

const unfold = (bill: BillModel, open: boolean, { words }: TimelineModel, state: ViewState) => html`
  <button
    type="button"
    class="unfold"
    data-id=${bill.id}
    tabindex="-1"
    aria-expanded=${open}
    @click=${() => state.on?.toggle(bill.id)}
  >
    ${words.events(bill.events.length)} ${icon(open ? 'up' : 'down')}
  </button>
`;

const name = ({ title, url }: BillModel) =>
  url
    ? html`
        <a href=${url} target="_blank" rel="noopener">${words(title)}</a>
      `
    : words(title);

const pill = ({ present }: BillModel) =>
  present
    ? html`
        <span class="pill ${present.tone}">
          ${icon(present.tone)}
          <span>${present.text}</span>
        </span>
      `
    : nothing;

/**
 * Kind, what is expected next, summary.
 * @param source names the link to the bill; absent where the title is one
 */
const about = ({ kind, expected, summary, url }: BillModel, source?: string) => html`
  <p class="about">
    ${kind}${expected ? ` · ${expected}` : nothing}
    ${
      source && url
        ? html`
            · ${sourceLink(url, source)}
          `
        : nothing
    }
  </p>
  ${
    summary
      ? html`
          <p class="about">${words(summary)}</p>
        `
      : nothing
  }
`;

const concerns = ({ concerns: list }: BillModel, { words: said }: TimelineModel) =>
  list.length
    ? html`
        <div class="concerns">
          <p>
            ${icon('worry')}
            <b>${said.concerns}</b>
          </p>
          <ul>
            ${list.map(
              (each) => html`
                <li>${words(each)}</li>
              `,
            )}
          </ul>
        </div>
      `
    : nothing;
