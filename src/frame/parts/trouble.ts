import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Complaint } from '../failure.js';
import { icon } from './icon.js';

const again = (retry: (() => void) | undefined): TemplateResult | typeof nothing =>
  retry
    ? html`
        <button type="button" class="button retry" @click=${retry}>
          ${msg('Try again', { id: 'try-again' })}
        </button>
      `
    : nothing;

/** In place of the chart: one sentence, every problem, a way to try again. */
export const panel = (
  { message, details }: Complaint,
  level: number,
  retry: (() => void) | undefined,
): TemplateResult => html`
  <div part="error" class="panel" role="alert">
    <div class="panel-head" role="heading" aria-level=${level}>
      ${icon('warning')}${msg('This chart cannot be shown.', { id: 'cannot-show' })}
    </div>
    <p>${message}</p>
    ${
      details.length
        ? html`
            <ul tabindex="0">
              ${details.map(
                (detail) => html`
                  <li>${detail}</li>
                `,
              )}
            </ul>
          `
        : nothing
    }
    ${again(retry)}
  </div>
`;

/** Over the last good chart: one line. */
export const notice = (message: string, retry: (() => void) | undefined): TemplateResult => html`
  <div part="error" class="notice" role="alert">
    <span>${message} ${msg('The last version that loaded is shown.', { id: 'error-last-good' })}</span>
    ${again(retry)}
  </div>
`;
