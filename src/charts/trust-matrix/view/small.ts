import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ViewState } from '../../../figure/chart.js';
import type { SetBlock } from '../layout.js';
import type { MatrixModel } from '../model.js';
import type { Column } from '../model/columns.js';
import type { Row } from '../model/grid.js';
import { activeCell, activeClass, cellClass, figure } from './cell.js';
import { headButton, headClass, nameClass } from './head.js';
import { words } from '../../../marks/words.js';

/** Which groups stand under it. */
export const setHead = ({ head }: SetBlock): TemplateResult | typeof nothing =>
  head
    ? html`
        <p class="block">${words(head)}</p>
      `
    : nothing;

/** Names over strips of cells; one row of the grid for each source, however many lines it takes. */
export function smallGrid(layout: SetBlock, model: MatrixModel, state: ViewState): TemplateResult {
  const { grid, perLine, namesGroups, spreadWidth } = layout;
  return html`
    <div
      class="matrix small p${perLine} ${spreadWidth ? 'sided' : ''} ${activeClass(model, state)}"
      role="grid"
      aria-label=${model.legend.label}
    >
      <div class="strip heads ${namesGroups ? '' : 'stuck'}" role="row">
        <span class="corner" role="columnheader"><span class="sr">${model.corner}</span></span>
        ${grid.columns.map(
          (column, i) => html`
            <span
              class="${headClass(column)} ${lineClass(layout, i)}"
              role="columnheader"
              aria-sort=${column.order}
            >
              ${headButton(column, state)}
            </span>
          `,
        )}
      </div>
      ${grid.rows.slice(0, state.limit).map((row) => {
        const active = activeCell(row, state);
        return guard([row, active, layout], () => smallRow(row, layout, model, active));
      })}
    </div>
  `;
}

const lineClass = ({ startsLine }: SetBlock, i: number): string => (startsLine[i] ? 'line' : '');

const smallRow = (
  { text, section, cells, highlighted }: Row,
  layout: SetBlock,
  { data }: MatrixModel,
  active: string | undefined,
): TemplateResult => html`
  ${
    section
      ? html`
          <div role="row"><div class="kind" role="rowheader">${words(section)}</div></div>
        `
      : nothing
  }
  <div class="strip" role="row">
    <div class=${nameClass(highlighted)} role="rowheader">${words(text)}</div>
    ${layout.grid.columns.map((column, i) => {
      const cell = cells[i];
      return cell
        ? html`
            <div
              class="${cellClass(cell, column)} ${lineClass(layout, i)} ${cell.id === active ? 'active' : ''}"
              role="gridcell"
              data-id=${cell.id}
              aria-label=${data.get(cell.id)?.label}
            >
              ${groupName(column, layout)} ${figure(cell, layout.bars.get(cell.id))}
            </div>
          `
        : nothing;
    })}
  </div>
`;

/** A share of all asked says what it is of; a cell names its group where the heads do not stay in view. */
function groupName({ kind, text }: Column, { namesGroups }: SetBlock): TemplateResult | typeof nothing {
  if (kind === 'missing')
    return html`
      ${words(text)}:
    `;
  return namesGroups && kind !== 'spread'
    ? html`
        <small>${words(text)}</small>
      `
    : nothing;
}
