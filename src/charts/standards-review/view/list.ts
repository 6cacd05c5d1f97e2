import { html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { Cell, LawGroup, ReviewModel, Row } from '../model/types.js';
import { finding, isOpen, place } from './finding.js';
import { words } from '../../../marks/words.js';
import { chevron, verdict } from './parts.js';

/** The narrow form: provisions as disclosures with their counts, in them the verdicts, in these the findings. */
export const list = (laws: LawGroup[], model: ReviewModel, state: ViewState): TemplateResult => html`
  ${laws.map(
    ({ name, rows }) => html`
      <p class="law">${words(name)}</p>
      <ul class="provisions">
        ${rows.map((row) => provision(row, model, state))}
      </ul>
    `,
  )}
`;

function provision(row: Row, model: ReviewModel, state: ViewState): TemplateResult {
  const open = isOpen(state, row.id);
  return html`
    <li>
      ${state.on ? disclosure(row, open, state) : named(row, state)}
      ${
        open
          ? html`
              <ul>
                ${row.cells
                  .filter(({ verdict }) => state.on || verdict !== 'not-assessed')
                  .map(
                    (cell) => html`
                      <li>${line(row, cell, model, state)}</li>
                    `,
                  )}
                ${
                  !state.on && row.notAssessed.length
                    ? html`
                        <li class="left">${row.notAssessed.map(words)}</li>
                      `
                    : nothing
                }
              </ul>
            `
          : nothing
      }
    </li>
  `;
}

/** On paper nothing is pressed, and a link may stand in it. */
const named = (row: Row, state: ViewState): TemplateResult => html`
  <div class="provision">
    <b>${words(row.text)}</b>
    ${place(row, state)}
  </div>
`;

const disclosure = (row: Row, open: boolean, state: ViewState): TemplateResult => html`
  <button
    type="button"
    class="provision"
    data-id=${row.id}
    tabindex="-1"
    aria-label=${row.label}
    aria-expanded=${open}
    @click=${() => state.on?.toggle(row.id)}
  >
    <b>${words(row.text)}</b>
    ${chevron} ${place(row, state)}
    ${
      open
        ? nothing
        : html`
            <span class="tally">
              ${row.counts.map(
                ({ verdict: of, word, text }) => html`
                  <span>${verdict(of, word)} ${text}</span>
                `,
              )}
            </span>
          `
    }
  </button>
`;

function line(row: Row, cell: Cell, model: ReviewModel, state: ViewState): TemplateResult {
  if (!cell.verdict)
    return html`
      <div class="square line empty">
        <span>${words(cell.standard)}</span>
        <span aria-hidden="true">–</span>
        <span class="sr">${cell.word}</span>
      </div>
    `;
  if (!state.on) return finding(row, cell, model, state);
  const open = isOpen(state, cell.id);
  return html`
    <button
      type="button"
      class="square line tint ${cell.verdict} ${cell.quiet ? 'quiet' : ''}"
      aria-expanded=${open}
      @click=${() => state.on?.toggle(cell.id)}
    >
      <span>${words(cell.standard)}</span>
      ${verdict(cell.verdict, cell.word, cell.year)}
    </button>
    ${open ? finding(row, cell, model, state) : nothing}
  `;
}
