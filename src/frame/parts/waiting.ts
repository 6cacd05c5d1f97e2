import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** In place of a chart that is on its way. */
export const skeleton = (loading: string | undefined): TemplateResult => html`
  <div class="frame waiting" aria-busy="true">
    <div class="skeleton">
      ${[70, 90, 45, 80, 60, 85, 50].map(
        () => html`
          <i></i>
        `,
      )}
    </div>
    <p class="loading" role="status">${loading ?? nothing}</p>
  </div>
`;

/** Where the words for a failure could not be fetched. */
export const lastWords = (
  { cannotShow, again }: { cannotShow: string; again: string },
  retry: (() => void) | undefined,
): TemplateResult => html`
  <div part="error" class="panel" role="alert">
    <p>${cannotShow}</p>
    ${
      retry
        ? html`
            <button type="button" class="button retry" @click=${retry}>${again}</button>
          `
        : nothing
    }
  </div>
`;
