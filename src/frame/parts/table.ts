import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Table } from '../../figure/chart.js';
import { words } from '../../marks/words.js';

export { tableStyles } from '../styles/table.js';

/** Real tables of the same figures; a wide one scrolls inside the frame. */
export const tables = (all: Table[]): TemplateResult => html`
  <div part="table" class="tables">${all.map(table)}</div>
`;

function table({ caption, corner, columns, rows }: Table): TemplateResult {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${caption.text}>
      <table>
        <caption>${words(caption)}</caption>
        <thead>
          <tr>
            ${
              corner
                ? html`
                    <th scope="col">${corner}</th>
                  `
                : html`
                    <td></td>
                  `
            }
            ${columns.map(
              (c) => html`
                <th scope="col" class=${c.kind}>${words(c)}</th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ section, head, cells }) => html`
              ${
                section
                  ? html`
                      <tr>
                        <th scope="rowgroup" class="section" colspan=${columns.length + 1}>
                          ${words(section)}
                        </th>
                      </tr>
                    `
                  : nothing
              }
              <tr>
                <th scope="row">${words(head)}</th>
                ${cells.map(
                  (cell, i) => html`
                    <td class=${columns[i]?.kind ?? ''}>${cell}</td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
