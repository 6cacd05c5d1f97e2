import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewState } from '../../../figure/chart.js';
import type { WideLayout } from '../layout.js';
import type { SetHead } from '../layout/wide.js';
import type { MatrixModel } from '../model.js';
import type { Row } from '../model/grid.js';
import { activeCell, activeClass, cellClass, figure } from './cell.js';
import { headButton, headClass, nameClass } from './head.js';
import { words } from '../../../marks/words.js';

/** A table: names, cells under the heads of their sets, spread, missing share. On paper it is as wide as the paper. */
export function wideGrid(layout: WideLayout, model: MatrixModel, state: ViewState): TemplateResult {
  const { grid, columns, shares, heads } = layout;
  return html`
    <table
      class="matrix wide ${activeClass(model, state)}"
      role="grid"
      aria-label=${model.legend.label}
      width=${state.on ? layout.width : '100%'}
    >
      <colgroup>
        ${
          state.on
            ? columns.map(
                (width) => html`
                  <col width=${width} />
                `,
              )
            : shares.map(
                (share) => html`
                  <col width=${`${share}%`} />
                `,
              )
        }
      </colgroup>
      <thead>
        ${heads.some(({ text }) => text) ? setRow(heads) : nothing}
        <tr>
          <th scope="col"><span class="sr">${model.corner}</span></th>
          ${grid.columns.map(
            (column) => html`
              <th
                scope="col"
                class="${headClass(column)} ${column.first ? 'first' : ''}"
                aria-sort=${column.order}
              >
                ${headButton(column, state)}
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${grid.rows.slice(0, state.limit).map((row) => {
          const active = activeCell(row, state);
          return guard([row, active, layout], () => wideRow(row, layout, model, active));
        })}
      </tbody>
    </table>
  `;
}

const setRow = (heads: readonly SetHead[]): TemplateResult => html`
  <tr>
    <td></td>
    ${heads.map((head) =>
      head.text
        ? html`
            <th class="set" scope="colgroup" colspan=${head.span}>
              <span>${words(head)}</span>
            </th>
          `
        : html`
            <td colspan=${head.span}></td>
          `,
    )}
  </tr>
`;

const wideRow = (
  { text, section, cells, highlighted }: Row,
  { grid, columns, bars }: WideLayout,
  { data }: MatrixModel,
  active: string | undefined,
): TemplateResult => html`
  ${
    section
      ? html`
          <tr>
            <th class="kind" scope="rowgroup" colspan=${columns.length}>${words(section)}</th>
          </tr>
        `
      : nothing
  }
  <tr>
    <th class=${nameClass(highlighted)} scope="row">${words(text)}</th>
    ${grid.columns.map((column, i) => {
      const cell = cells[i];
      return cell
        ? html`
            <td
              class="${cellClass(cell, column)}${cell.id === active ? ' active' : ''}"
              data-id=${cell.id}
              aria-label=${data.get(cell.id)?.label}
            >
              ${figure(cell, bars.get(cell.id))}
            </td>
          `
        : nothing;
    })}
  </tr>
`;
