import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LegendItem } from '../../figure/chart.js';
import { isOpen, symbolPath } from '../../marks/symbols.js';
import { words } from '../../marks/words.js';

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
      ${swatchMark(shape, `swatch-mark ${step}`)}
      ${
        step.includes('hatch')
          ? svg`<path class="hatching" d="M-1 6 6 -1M-1 13 13 -1M2 15 15 2M9 15 15 9" />`
          : nothing
      }
    </svg>
  `;
}

/** px: half the box of a swatch, and the radius of a symbol in it. */
const MIDDLE = 7;
const RADIUS = 6;

function swatchMark(shape: NonNullable<LegendItem['shape']>, step: string): TemplateResult {
  if (shape === 'square') return svg`<rect class=${step} y="1" width="14" height="12" />`;
  if (shape === 'line') return svg`<path class="${step} stroke" d="M0 7H14" />`;
  const className = isOpen(shape) ? `${step} open` : step;
  return svg`<path class=${className} d=${symbolPath(shape, false, RADIUS)} transform="translate(${MIDDLE} ${MIDDLE})" />`;
}
