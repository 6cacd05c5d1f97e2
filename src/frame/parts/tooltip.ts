import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Datum } from '../../figure/chart.js';
import { words } from '../../marks/words.js';

/** The mark's full label, figure, count and base. What it says is spoken by the mark itself. */
export const tooltip = (datum: Datum, pinned: boolean, detail: unknown): TemplateResult => html`
  <div class="tooltip ${pinned ? 'pinned' : ''}" role="tooltip">
    <b>${words(datum.title)}</b>
    <dl>
      ${datum.rows.map(
        ({ name, value }) => html`
          <dt>${name}</dt>
          <dd>${value}</dd>
        `,
      )}
    </dl>
    ${detail}
  </div>
`;
