import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { LevelRect } from '../layout/distribution.js';

/** The whole distribution of a cell as one bar. */
export const distribution = (levels: readonly LevelRect[]): TemplateResult | typeof nothing =>
  levels.length
    ? html`
        <svg
          class="distribution"
          width="100%"
          height="16"
          viewBox="0 0 240 16"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          ${levels.map(
            ({ step, x, width }) =>
              svg`<rect class=${step === 'missing' ? 'hatch' : step} x=${x} y="1" width=${width} height="14" />`,
          )}
        </svg>
      `
    : nothing;
