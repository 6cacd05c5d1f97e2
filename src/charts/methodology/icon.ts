import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Method } from '../../documents/methodology.js';
import { PATHS } from './icon-paths.js';

/** A line drawing beside the name of a method; never alone. */
export const icon = (kind: Method['kind']): TemplateResult => html`
  <svg class="method-icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d=${PATHS[kind]} />`}</svg>
`;
