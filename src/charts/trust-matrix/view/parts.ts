import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { MatrixLayout } from '../layout.js';
import type { Cell, Column, MatrixModel } from '../model/types.js';

/** A text that is not in the reader's language says in which it is. */
export const said = ({ text, lang }: { text: string; lang?: string | undefined }) =>
  lang
    ? html`
        <span lang=${lang}>${text}</span>
      `
    : text;

/** Cells stand back behind the one that is looked at, not behind a head. */
export const looks = ({ data }: MatrixModel, { active }: ViewState): string =>
  active !== undefined && data.has(active) ? 'has-active' : '';

/** The head of a column is its button for sorting. */
export const headButton = (column: Column, { on }: ViewState): TemplateResult => html`
  <button
    class="sort"
    type="button"
    tabindex="-1"
    data-id=${column.id}
    @click=${() => on?.set('sort', column.next)}
  >
    <span>${said(column.text)}</span>
    ${
      column.base
        ? html`
            <small>${column.base}</small>
          `
        : nothing
    }
    <svg class="arrow" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d=${ARROWS[column.order]} />
    </svg>
  </button>
`;

// Drawn, not typed: the signs are missing from many faces.
const ARROWS = {
  descending: 'M0 2h10L5 9z',
  ascending: 'M0 8h10L5 1z',
  none: 'M2 4 5 0 8 4zM2 6h6L5 10z',
};

export const figureOf = ({ text, bar }: Cell, widest: number): TemplateResult | string =>
  bar
    ? html`
        ${text}
        <svg class="bar" width=${Math.max(1, bar * widest)} height="4" aria-hidden="true">
          <rect width="100%" height="4" />
        </svg>
      `
    : text;

/** The steps with their limits under them; the same in words for who does not see them. */
export function scale({ legend }: MatrixModel, { step, limits, tight }: MatrixLayout): TemplateResult {
  const { steps, lead, tail, label, hatched, small } = legend;
  const inner = legend.limits.length < steps.length;
  const height = 34;
  // Inner limits stand between steps, those of a closed scale also at its ends.
  const side = inner ? 0 : step / 2;
  const shown = legend.limits.map((text, i) => ({ text, x: side + step * (i + (inner ? 1 : 0)) }));
  const width = step * steps.length + 2 * side;
  return html`
    <div part="legend" class="legend scale ${tight ? 'tight' : ''}">
      <span class="end">${lead}</span>
      <svg
        width=${width}
        height=${height}
        viewBox=${`0 0 ${width} ${height}`}
        role="img"
        aria-label=${`${label}: ${legend.limits.join(', ')}`}
      >
        ${steps.map((look, i) => svg`<rect class=${look} x=${side + i * step} width=${step - 2} height="12" />`)}
        ${shown
          .filter((_, i) => limits === 'all' || i === 0 || i === shown.length - 1)
          .map(({ text, x }) => svg`<text x=${x - 1} y="28">${text}</text>`)}
      </svg>
      ${
        tail
          ? html`
              <span class="end">${tail}</span>
            `
          : nothing
      }
      ${sign('gap', hatched)}${sign('few', small)}
    </div>
  `;
}

const sign = (look: string, text: string) =>
  text
    ? html`
        <span>
          <i class="sample cell ${look}"></i>
          ${text}
        </span>
      `
    : nothing;

/** Chooses the set of groups of the small form. */
export const chips = (
  { sets, chips: name }: MatrixModel,
  set: string | undefined,
  { on }: ViewState,
): TemplateResult => html`
  <div class="chips" role="group" aria-label=${name}>
    ${sets.map(
      ({ id, text }: { id: string; text: Words }) => html`
        <button
          class="chip"
          type="button"
          aria-pressed=${id === set ? 'true' : 'false'}
          @click=${() => on?.set('by', id)}
        >
          ${said(text)}
        </button>
      `,
    )}
  </div>
`;

/** The whole distribution of a cell as one bar: all asked are its length, missing levels stand apart. */
export function detail(id: string, { bar }: MatrixModel): TemplateResult | typeof nothing {
  const parts = bar(id);
  if (!parts.length) return nothing;
  return html`
    <svg
      class="distribution"
      width="100%"
      height="16"
      viewBox="0 0 240 16"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${parts.map(
        ({ step, from, size }) => svg`<rect class=${step} x=${from} y="1" width=${size} height="14" />`,
      )}
    </svg>
  `;
}
