import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { TimelineLayout } from './layout.js';
import type { TimelineModel } from './model/types.js';
import { narrowBill, wideBill } from './view/bill.js';
import { chooser } from './view/chooser.js';
import { icon } from './view/icons.js';
import { words } from '../../marks/words.js';
import { axis } from './view/lane.js';

/** Lanes or lists of bills; those past `state.limit` marks are left to the next frames. */
export function view(layout: TimelineLayout, model: TimelineModel, state: ViewState): TemplateResult {
  const { bills, choices, words: said } = model;
  const { limit = Infinity } = state;
  return html`
    <div class=${layout.wide ? 'timeline wide' : 'timeline'}>
      ${choices.length ? chooser(model, state) : nothing}
      ${layout.wide && bills.length ? axis(layout) : nothing}
      ${bills.map((bill, i) => {
        if ((layout.marksBefore[i] ?? 0) >= limit) return nothing;
        const lane = layout.lanes[i];
        return lane ? wideBill(bill, lane, layout, model, state) : narrowBill(bill, layout, model, state);
      })}
      ${
        bills.length
          ? nothing
          : html`
              <p>${said.noData}</p>
            `
      }
    </div>
  `;
}

/** What civil society objects to, below the rows of a tooltip. */
export function detail(id: string, { bills }: TimelineModel): TemplateResult | typeof nothing {
  const event = bills.flatMap(({ events }) => events).find((each) => each.id === id);
  const concern = event?.details.find((each) => each.concern);
  return concern
    ? html`
        <p class="worry">${icon('worry')} ${concern.name}: ${words(concern.value)}</p>
      `
    : nothing;
}
