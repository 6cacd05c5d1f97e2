import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LegendItem } from '../../figure/chart.js';
import { words } from './words.js';

export const legend = (items: LegendItem[]): TemplateResult | typeof nothing =>
  items.length
    ? html`
        <div part="legend" class="legend">
          ${items.map(
            (item) => html`
              <span>${swatch(item)}${words(item.text)}</span>
            `,
          )}
        </div>
      `
    : nothing;

function swatch({ swatch: step, shape = 'square' }: LegendItem): TemplateResult {
  return html`
    <svg class="swatch" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      ${SHAPES[shape](`swatch-mark ${step}`)}
      ${
        step.includes('hatch')
          ? svg`<path class="hatching" d="M-1 6 6 -1M-1 13 13 -1M2 15 15 2M9 15 15 9" />`
          : nothing
      }
    </svg>
  `;
}

const SHAPES: Record<NonNullable<LegendItem['shape']>, (step: string) => TemplateResult> = {
  square: (step) => svg`<rect class=${step} y="1" width="14" height="12" />`,
  circle: (step) => svg`<circle class=${step} cx="7" cy="7" r="6" />`,
  'circle-open': (step) => svg`<circle class="${step} open" cx="7" cy="7" r="5" />`,
  rect: (step) => svg`<rect class=${step} x="1" y="1" width="12" height="12" />`,
  'rect-open': (step) => svg`<rect class="${step} open" x="2" y="2" width="10" height="10" />`,
  diamond: (step) => svg`<path class=${step} d="M7 0 14 7 7 14 0 7z" />`,
  triangle: (step) => svg`<path class=${step} d="M7 1 14 13H0z" />`,
  line: (step) => svg`<path class="${step} stroke" d="M0 7H14" />`,
};
