import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

const PATHS = {
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.3v1',
  info: 'M8 1.8a6.2 6.2 0 1 0 .01 0zM8 7v4.4M8 4.4v1.1',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.6h12M6 3v10',
  download: 'M8 2v8M4.5 6.8 8 10.3l3.5-3.5M2.5 13.5h11',
  share: 'M8 10V2M4.8 5 8 1.8 11.2 5M5 7H3v7h10V7h-2',
  chart: 'M2 2v12h12M5 11V8M8.5 11V4.5M12 11V7',
};

/** A line drawing beside a word; never alone. */
export const icon = (name: keyof typeof PATHS): TemplateResult => html`
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${PATHS[name]} />`}</svg>
`;
