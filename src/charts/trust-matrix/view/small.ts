import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewState } from '../../../figure/chart.js';
import type { MatrixLayout } from '../layout.js';
import type { MatrixModel, Row } from '../model/types.js';
import { figureOf, headButton, looks, said } from './parts.js';

/** Names over strips of cells; one row of the grid for each source, however many lines it takes. */
export function smallGrid(layout: MatrixLayout, model: MatrixModel, state: ViewState): TemplateResult {
  const { frame, per, named, side } = layout;
  return html`
    <div
      class="matrix small p${per} ${side ? 'sided' : ''} ${looks(model, state)}"
      role="grid"
      aria-label=${model.legend.label}
    >
      <div class="strip heads ${named ? '' : 'stuck'}" role="row">
        <span class="corner" role="columnheader"><span class="sr">${model.corner}</span></span>
        ${frame.columns.map(
          (column, i) => html`
            <span
              class="head ${column.kind} ${column.order} ${column.highlighted ? 'high' : ''} ${place(i, per)}"
              role="columnheader"
              aria-sort=${column.order}
            >
              ${headButton(column, state)}
            </span>
          `,
        )}
      </div>
      ${frame.rows.slice(0, state.limit).map((row) => {
        const active = row.cells.find(({ id }) => id === state.active)?.id;
        return guard([row, active, layout], () => smallRow(row, layout, model, active));
      })}
    </div>
  `;
}

/** The first cell of a further line. */
const place = (i: number, per: number): string => (i && i % per === 0 ? 'line' : '');

const smallRow = (
  { text, section, cells, highlighted }: Row,
  { frame, bar, per, named }: MatrixLayout,
  { data }: MatrixModel,
  active: string | undefined,
): TemplateResult => html`
  ${
    section
      ? html`
          <div role="row"><div class="kind" role="rowheader">${said(section)}</div></div>
        `
      : nothing
  }
  <div class="strip" role="row">
    <div class=${highlighted ? 'name high' : 'name'} role="rowheader">${said(text)}</div>
    ${cells.map((cell, i) => {
      const column = frame.columns[i]!;
      return html`
        <div
          class="${cell.look} ${place(i, per)} ${cell.id === active ? 'active' : ''}"
          role="gridcell"
          data-id=${cell.id}
          aria-label=${data.get(cell.id)!.label}
        >
          ${
            column.kind === 'missing'
              ? html`
                  ${said(column.text)}:
                `
              : named && column.kind !== 'spread'
                ? html`
                    <small>${said(column.text)}</small>
                  `
                : nothing
          }
          ${figureOf(cell, bar)}
        </div>
      `;
    })}
  </div>
`;
