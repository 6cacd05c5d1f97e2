import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { TimelineLayout } from './layout.js';
import type { TimelineModel } from './model/types.js';
import { narrowBill, wideBill } from './view/bill.js';
import { axis } from './view/lane.js';
import { say, sign } from './view/signs.js';

/** Lanes or lists of bills; those past `state.limit` marks are left to the next frames. */
export function view(layout: TimelineLayout, model: TimelineModel, state: ViewState): TemplateResult {
  let left = state.limit ?? Infinity;
  return html`
    <div class=${layout.wide ? 'timeline wide' : 'timeline'}>
      ${model.choices.length ? model.extras?.chooser(model, state) : nothing}
      ${layout.wide && model.bills.length ? axis(layout) : nothing}
      ${model.bills.map((bill, i) => {
        if (left <= 0) return nothing;
        left -= bill.events.length + 1;
        return layout.wide ? wideBill(bill, i, layout, model, state) : narrowBill(bill, model, state);
      })}
      ${
        model.bills.length
          ? nothing
          : html`
              <p>${msg('No data', { id: 'no-data' })}</p>
            `
      }
    </div>
  `;
}

/** What civil society objects to, below the rows of a tooltip. */
export function detail(id: string, { bills }: TimelineModel): TemplateResult | typeof nothing {
  const event = bills.flatMap(({ events }) => events).find((each) => each.id === id);
  const texts = event?.more.slice(1) ?? [];
  const concern = texts.find((each) => each.concern);
  return concern
    ? html`
        <p class="worry">${sign('worry')} ${concern.name}: ${say(concern.value)}</p>
      `
    : nothing;
}
