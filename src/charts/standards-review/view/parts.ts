import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../../../documents/standards-review.js';
import { HALF, ICONS } from '../verdict-icons.js';

export type Drawn = TemplateResult | string | typeof nothing;

/** The icon and the word of a verdict, with the year of a finding where it tells something. */
export const verdict = (of: Verdict, word: string, year = ''): TemplateResult => html`
  <span class="verdict ${of}">
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d=${ICONS[of]} />`}${of === 'partly' ? svg`<path class="half" d=${HALF} />` : nothing}
    </svg>
    <span class="word">${word}</span>
    ${
      year
        ? html`
            <small class="year">${year}</small>
          `
        : nothing
    }
  </span>
`;

/** Points down; the style sheet turns it where its button stands open. */
export const chevron = html`
  <svg class="icon fold-icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 5.5 8 10.5 13 5.5" /></svg>
`;
