import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ScaleLayout } from '../layout/legend.js';
import type { MatrixLegend } from '../model/legend.js';

/** The steps with their limits under them; the same in words for who does not see them. */
export const scale = (
  { width, height, steps, limits, tight }: ScaleLayout,
  { lead, tail, spoken, hatched, small }: MatrixLegend,
): TemplateResult => html`
  <div part="legend" class="legend scale ${tight ? 'tight' : ''}">
    <span class="end">${lead}</span>
    <svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${spoken}>
      ${steps.map(
        ({ step, x, width, height }) => svg`<rect class=${step} x=${x} width=${width} height=${height} />`,
      )}
      ${limits.map(({ text, x, y }) => svg`<text x=${x} y=${y}>${text}</text>`)}
    </svg>
    ${
      tail
        ? html`
            <span class="end">${tail}</span>
          `
        : nothing
    }
    ${sample('gap', hatched)}${sample('few', small)}
  </div>
`;

const sample = (className: string, text: string): TemplateResult | typeof nothing =>
  text
    ? html`
        <span>
          <i class="sample cell ${className}"></i>
          ${text}
        </span>
      `
    : nothing;
