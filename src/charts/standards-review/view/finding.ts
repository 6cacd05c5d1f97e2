import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import { words as texts } from '../model/wording.js';
import type { Cell, ReviewModel, Row } from '../review.js';
import { link, verdict, words, type Drawn } from './parts.js';

/** Who assessed and when, as a line of its own; the name may be in another language than the line. */
export function assessedBy({ assessed }: Pick<ReviewModel, 'assessed'>): Drawn {
  if (!assessed) return nothing;
  const [before, after] = texts.assessedBy().split('{name}');
  return html`
    ${before}${words(assessed.by)}${after}${assessed.date && ` · ${assessed.date}`}
  `;
}

/** Whether a part stands open; where nothing can be pressed everything does. */
export const isOpen = ({ open, on }: ViewState, id: string): boolean => !on || open.has(id);

/**
 * One finding in full, in two parts that no reader can take for each other: the provision, set in the face of
 * quotes, with the standard it is held against; and what the assessor says of them.
 */
export const finding = (row: Row, cell: Cell, model: ReviewModel): TemplateResult => html`
  <div class="opened">
    <div class="said">
      <p class="kicker">${msg('The law', { id: 'the-law' })}</p>
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
      <p class="kicker">${texts.standard()}</p>
      <p>${link(cell.standard)}</p>
    </div>
    <div class="judged">
      <p class="kicker">${model.assessed ? assessedBy(model) : texts.verdict()}</p>
      <p>${cell.verdict ? verdict(cell.verdict, cell.word) : nothing}</p>
      <p>${cell.text ? words(cell.text) : msg('The document gives no reasons.', { id: 'no-reasons' })}</p>
      ${
        cell.recommendation
          ? html`
              <p>
                <b>${texts.recommendation()}:</b>
                ${words(cell.recommendation)}
              </p>
            `
          : nothing
      }
    </div>
  </div>
`;
