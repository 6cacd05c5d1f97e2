import { html, nothing, type TemplateResult } from 'lit';
import type { Actions, ViewState } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { CountFilter, ReviewModel } from '../model/types.js';
import { words } from '../../../marks/words.js';
import { chevron, verdict, type Drawn } from './parts.js';

/** The folded choice of standards, among what can be opened; no id of a mark. */
const CHOICE = 'standards';

/** The counts of verdicts, that also filter by them; who assessed; the choice of standards. */
export const filters = (model: ReviewModel, { on, open }: ViewState): TemplateResult => html`
  <div part="legend" class="counts">
    <div role="group" aria-label=${model.texts.verdict}>
      ${model.counts.map((count) => counter(count, on))}
    </div>
    ${
      model.assessedBy.length
        ? html`
            <div class="assessed">${model.assessedBy.map(assessedLine)}</div>
          `
        : nothing
    }
  </div>
  ${on ? choice(model, on, open.has(CHOICE)) : nothing}
`;

/** One line of who judged or chose the words. */
export const assessedLine = (line: Words[]): TemplateResult => html`
  <p>${line.map(words)}</p>
`;

function counter(count: CountFilter, on: Actions | undefined): TemplateResult {
  const content = html`
    ${verdict(count.verdict, count.word)}
    <b>${count.text}</b>
  `;
  return on
    ? html`
        <button
          type="button"
          class="tint ${count.verdict}"
          aria-pressed=${count.pressed}
          @click=${() => on.set('verdict', count.next)}
        >
          ${content}
        </button>
      `
    : html`
        <span>${content}</span>
      `;
}

/** Standards as buttons, folded: their names are long. */
function choice({ choices, texts }: ReviewModel, on: Actions, open: boolean): Drawn {
  if (!choices.length) return nothing;
  return html`
    <div class="choice">
      <button type="button" class="fold" aria-expanded=${open} @click=${() => on.toggle(CHOICE)}>
        ${chevron} ${texts.chooseStandards}
      </button>
      <div role="group" aria-label=${texts.standard} ?hidden=${!open}>
        ${choices.map(
          (standard) => html`
            <button
              type="button"
              aria-pressed=${standard.pressed}
              @click=${() => on.set('standard', standard.next)}
            >
              ${words(standard)}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
