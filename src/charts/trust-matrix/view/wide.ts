import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewState } from '../../../figure/chart.js';
import type { MatrixLayout } from '../layout.js';
import type { MatrixModel, Row } from '../model/types.js';
import { figureOf, headButton, looks, said } from './parts.js';

/** A table: names, cells under the heads of their sets, spread, missing share. */
export function wideGrid(layout: MatrixLayout, model: MatrixModel, state: ViewState): TemplateResult {
  const { frame, columns, heads } = layout;
  const sets = heads.some(({ text }) => text);
  return html`
    <table
      class="matrix wide ${looks(model, state)}"
      role="grid"
      aria-label=${model.legend.label}
      width=${layout.width}
    >
      <colgroup>
        ${columns.map(
          (width) => html`
            <col width=${width} />
          `,
        )}
      </colgroup>
      <thead>
        ${
          sets
            ? html`
                <tr>
                  <td></td>
                  ${heads.map((head) =>
                    head.text
                      ? html`
                          <th class="set" scope="colgroup" colspan=${head.span}>
                            <span>${said(head)}</span>
                          </th>
                        `
                      : html`
                          <td colspan=${head.span}></td>
                        `,
                  )}
                </tr>
              `
            : nothing
        }
        <tr>
          <th scope="col"><span class="sr">${model.corner}</span></th>
          ${frame.columns.map(
            (column) => html`
              <th
                scope="col"
                class="head ${column.kind} ${column.order} ${column.highlighted ? 'high' : ''} ${column.first ? 'first' : ''}"
                aria-sort=${column.order}
              >
                ${headButton(column, state)}
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${frame.rows.slice(0, state.limit).map((row) => {
          const active = row.cells.find(({ id }) => id === state.active)?.id;
          return guard([row, active, layout.bar], () => wideRow(row, layout, model, active));
        })}
      </tbody>
    </table>
  `;
}

const wideRow = (
  { text, section, cells, highlighted }: Row,
  { frame, bar }: MatrixLayout,
  { data }: MatrixModel,
  active: string | undefined,
): TemplateResult => html`
  ${
    section
      ? html`
          <tr>
            <th class="kind" scope="rowgroup" colspan=${frame.columns.length + 1}>${said(section)}</th>
          </tr>
        `
      : nothing
  }
  <tr>
    <th class=${highlighted ? 'name high' : 'name'} scope="row">${said(text)}</th>
    ${cells.map(
      (cell) => html`
        <td
          class=${cell.id === active ? `${cell.look} active` : cell.look}
          data-id=${cell.id}
          aria-label=${data.get(cell.id)!.label}
        >
          ${figureOf(cell, bar)}
        </td>
      `,
    )}
  </tr>
`;
