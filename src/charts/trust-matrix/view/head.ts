import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { Column } from '../model/columns.js';
import { words } from '../../../marks/words.js';

/** The head of a column is its button for sorting. */
export const headButton = (column: Column, { on }: ViewState): TemplateResult => html`
  <button
    class="sort"
    type="button"
    tabindex="-1"
    data-id=${column.id}
    @click=${() => on?.set('sort', column.next)}
  >
    <span>${words(column.text)}</span>
    ${
      column.base
        ? html`
            <small>${column.base}</small>
          `
        : nothing
    }
    <svg class="arrow" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d=${ARROWS[column.order]} />
    </svg>
  </button>
`;

// Drawn, not typed: the signs are missing from many faces.
const ARROWS = {
  descending: 'M0 2h10L5 9z',
  ascending: 'M0 8h10L5 1z',
  none: 'M2 4 5 0 8 4zM2 6h6L5 10z',
};

export const headClass = ({ kind, order, highlighted }: Column): string =>
  `head ${kind} ${order} ${highlighted ? 'high' : ''}`;

export const nameClass = (highlighted: boolean): string => (highlighted ? 'name high' : 'name');
