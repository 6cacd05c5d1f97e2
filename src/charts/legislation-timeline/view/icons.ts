import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { HALF, PATHS } from '../icon-paths.js';

/** A line drawing beside a word; never alone. */
export const icon = (name: keyof typeof PATHS): TemplateResult => html`
  <svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">
    ${name === 'info' ? svg`<path class="half" d=${HALF} />` : ''}${svg`<path d=${PATHS[name]} />`}
  </svg>
`;
