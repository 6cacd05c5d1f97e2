import { html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { Cell, ReviewModel, Row } from '../model/types.js';
import { link, words } from '../../../marks/words.js';
import { verdict } from './parts.js';

/** Whether a part stands open; where nothing can be pressed everything does. */
export const isOpen = ({ open, on }: ViewState, id: string): boolean => !on || open.has(id);

/** On paper nothing can be pressed: findings stand open, what is not assessed is one line for a provision. */
export const isFindingOpen = (state: ViewState, { id, verdict }: Cell): boolean =>
  verdict !== undefined && isOpen(state, id) && (!!state.on || verdict !== 'not-assessed');

/** A provision's article, or on paper its law, with the address that a reader of paper has no link for. */
export const place = ({ article, law, url }: Row, { on }: ViewState): TemplateResult | typeof nothing => {
  if (on || !url)
    return article
      ? html`
          <small>${article}</small>
        `
      : nothing;
  return html`
    <small>${link(article ? { text: article, url } : { ...law, url })}</small>
  `;
};

/** One finding: on paper under its provision, that need not be said again; else in full. */
export const finding = (row: Row, cell: Cell, model: ReviewModel, { on }: ViewState): TemplateResult =>
  on ? opened(row, cell, model) : printed(cell, model);

const printed = (cell: Cell, { texts }: ReviewModel): TemplateResult => html`
  <div class="opened printed">
    <div class="said">
      <p>${link(cell.standard)}</p>
    </div>
    <div class="judged">
      <p>${cell.verdict ? verdict(cell.verdict, cell.word, cell.when) : nothing}</p>
      ${reasons(cell, texts)}
    </div>
  </div>
`;

/** What the assessor says, and recommends. */
const reasons = (cell: Cell, texts: ReviewModel['texts']): TemplateResult => html`
  <p>${cell.text ? words(cell.text) : texts.noReasons}</p>
  ${
    cell.recommendation
      ? html`
          <p>
            <b>${texts.recommendation}:</b>
            ${words(cell.recommendation)}
          </p>
        `
      : nothing
  }
`;

/**
 * One finding in full, in two parts that no reader can take for each other: the provision, set in the face of
 * quotes, with the standard it is held against; and what the assessor says of them.
 */
const opened = (row: Row, cell: Cell, model: ReviewModel): TemplateResult => html`
  <div class="opened">
    <div class="said">
      <p class="kicker">${model.texts.law}</p>
      <p class="provision" lang=${row.text.lang ?? nothing}>${row.text.text}</p>
      <p class="cite">
        ${
          row.article
            ? html`
                ${words(row.law)} · ${link({ text: row.article, url: row.url })}
              `
            : link({ ...row.law, url: row.url })
        }
      </p>
      <p class="kicker">${model.texts.standard}</p>
      <p>${link(cell.standard)}</p>
    </div>
    <div class="judged">
      ${
        model.assessedBy.length
          ? model.assessedBy.map(
              (line) => html`
                <p class="kicker">${line.map(words)}</p>
              `,
            )
          : html`
              <p class="kicker">${model.texts.verdict}</p>
            `
      }
      ${
        cell.when
          ? html`
              <p class="kicker">${model.texts.date}: ${cell.when}</p>
            `
          : nothing
      }
      <p>${cell.verdict ? verdict(cell.verdict, cell.word) : nothing}</p>
      ${reasons(cell, model.texts)}
    </div>
  </div>
`;
