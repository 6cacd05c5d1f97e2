import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { ReviewLayout, ReviewModel } from './review.js';
import { filters } from './view/filters.js';
import { grid } from './view/grid.js';
import { list } from './view/list.js';

/** Counts of verdicts over the grid or the list; provisions from `state.limit` on are left out. */
export function view(layout: ReviewLayout, model: ReviewModel, state: ViewState): TemplateResult {
  let left = state.limit ?? Infinity;
  const laws = model.laws.flatMap(({ name, rows }) => {
    const drawn = rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return drawn.length ? [{ name, rows: drawn }] : [];
  });
  return html`
    <div class="review">
      ${filters(model, state)}
      ${
        laws.length
          ? layout.form === 'grid'
            ? grid(laws, model, state, layout.dense)
            : list(laws, model, state)
          : html`
              <p class="none">
                ${
                  model.counts.some(({ pressed }) => pressed)
                    ? msg('Nothing here has this verdict.', { id: 'no-such-verdict' })
                    : msg('No data', { id: 'no-data' })
                }
              </p>
            `
      }
    </div>
  `;
}
