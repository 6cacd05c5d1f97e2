import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { MatrixModel } from '../model.js';
import { words } from '../../../marks/words.js';

/** Chooses the set of groups of the small form. */
export const chips = (
  { sets, chips: name }: MatrixModel,
  set: string | undefined,
  { on }: ViewState,
): TemplateResult | typeof nothing =>
  sets.length > 1
    ? html`
        <div class="chips" role="group" aria-label=${name}>
          ${sets.map(
            ({ id, text, next }) => html`
              <button
                class="chip"
                type="button"
                aria-pressed=${id === set ? 'true' : 'false'}
                @click=${() => on?.set('by', next)}
              >
                ${words(text)}
              </button>
            `,
          )}
        </div>
      `
    : nothing;
