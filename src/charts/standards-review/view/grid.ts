import { html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { ReviewLayout } from '../layout.js';
import type { Cell, LawGroup, ReviewModel, Row } from '../model/types.js';
import { finding, isFindingOpen, place } from './finding.js';
import { link, words } from '../../../marks/words.js';
import { verdict } from './parts.js';

/** Provisions by law as rows, standards as columns; a finding opens in a row of its own, under that of its cell. */
export function grid(
  laws: LawGroup[],
  model: ReviewModel,
  state: ViewState,
  { dense, columns: span }: ReviewLayout,
): TemplateResult {
  const standards = model.standards.filter(({ chosen }) => chosen);
  return html`
    <div class="grid ${dense ? 'dense' : ''}" role="grid" aria-label=${model.texts.review}>
      <div role="rowgroup">
        <div role="row" class="row heads">
          <div role="columnheader" class="corner">${model.texts.provision}</div>
          ${standards.map(
            (standard) => html`
              <div role="columnheader">${link(standard)}</div>
            `,
          )}
        </div>
      </div>
      ${laws.map(
        ({ name, rows }) => html`
          <div role="rowgroup">
            <div role="row">
              <div role="rowheader" aria-colspan=${span} class="law">${words(name)}</div>
            </div>
            ${rows.map((row) => provision(row, model, state, span))}
          </div>
        `,
      )}
    </div>
  `;
}

const provision = (row: Row, model: ReviewModel, state: ViewState, span: number): TemplateResult => html`
  <div role="row" class="row">
    <div role="rowheader" class="provision">${words(row.text)} ${place(row, state)}</div>
    ${row.cells.map((cell) => square(cell, state))}
  </div>
  ${row.cells
    .filter((cell) => isFindingOpen(state, cell))
    .map(
      (cell) => html`
        <div role="row">
          <div role="gridcell" aria-colspan=${span}>${finding(row, cell, model, state)}</div>
        </div>
      `,
    )}
  ${
    !state.on && row.notAssessed.length
      ? html`
          <div role="row">
            <div role="gridcell" aria-colspan=${span} class="left">${row.notAssessed.map(words)}</div>
          </div>
        `
      : nothing
  }
`;

const square = (cell: Cell, state: ViewState): TemplateResult =>
  cell.verdict
    ? html`
        <div role="gridcell" class="cell">
          <button
            type="button"
            class="square tint ${cell.verdict} ${cell.quiet ? 'quiet' : ''}"
            data-id=${cell.id}
            tabindex="-1"
            aria-label=${cell.label}
            aria-expanded=${isFindingOpen(state, cell)}
            @click=${() => state.on?.toggle(cell.id)}
          >
            ${verdict(cell.verdict, cell.word, cell.year)}
          </button>
        </div>
      `
    : html`
        <div role="gridcell" class="cell empty">
          <span aria-hidden="true">–</span>
          <span class="sr">${cell.word}</span>
        </div>
      `;
