import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../parts/icon.js';
import type { FailureMessage } from './message.js';

const retryButton = (retry: (() => void) | undefined): TemplateResult | typeof nothing =>
  retry
    ? html`
        <button type="button" class="button retry" @click=${retry}>
          ${msg('Try again', { id: 'try-again' })}
        </button>
      `
    : nothing;

/** In place of the chart: one sentence, every problem, a way to try again. */
export const panel = (
  { message, details }: FailureMessage,
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
    ${retryButton(retry)}
  </div>
`;

/** Over the last good chart: one line. */
export const notice = (message: string, retry: (() => void) | undefined): TemplateResult => html`
  <div part="error" class="notice" role="alert">
    <span>${message} ${msg('The last version that loaded is shown.', { id: 'error-last-good' })}</span>
    ${retryButton(retry)}
  </div>
`;
