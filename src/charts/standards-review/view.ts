import { html, type TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { ReviewLayout } from './layout.js';
import { firstRows } from './layout.js';
import type { ReviewModel } from './model/types.js';
import { filters } from './view/filters.js';
import { grid } from './view/grid.js';
import { list } from './view/list.js';
import { unassessed } from './view/unassessed.js';

/** Counts of verdicts over the grid or the list; provisions from `state.limit` on are left out. */
export function view(layout: ReviewLayout, model: ReviewModel, state: ViewState): TemplateResult {
  const laws = firstRows(model.laws, state.limit);
  return html`
    <div class="review">
      ${filters(model, state)}
      ${
        !laws.length
          ? html`
              <p class="none">${model.texts.nothing}</p>
            `
          : layout.form === 'grid'
            ? grid(laws, model, state, layout)
            : list(laws, model, state)
      }
      ${unassessed(model.unassessed, state)}
    </div>
  `;
}
