import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions, ViewState } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import { words as texts } from '../model/wording.js';
import type { ReviewModel } from '../review.js';
import { assessedBy } from './finding.js';
import { chevron, verdict, words, type Drawn } from './parts.js';

/** The folded choice of standards, among what can be opened; no id of a mark. */
const CHOICE = 'standards';

/** The counts of verdicts, that also filter by them; who assessed; the choice of standards. */
export const filters = (model: ReviewModel, { on, open }: ViewState): TemplateResult => html`
  <div part="legend" class="counts">
    <div role="group" aria-label=${texts.verdict()}>
      ${model.counts.map(({ verdict: of, word, text, pressed }) => {
        const count = html`
          ${verdict(of, word)}
          <b>${text}</b>
        `;
        return on
          ? html`
              <button
                type="button"
                class="tint ${of}"
                aria-pressed=${pressed}
                @click=${() => on.set('verdict', toggled(model.counts, of))}
              >
                ${count}
              </button>
            `
          : html`
              <span>${count}</span>
            `;
      })}
    </div>
    ${
      model.assessed
        ? html`
            <p>${assessedBy(model)}</p>
          `
        : nothing
    }
  </div>
  ${on ? choice(model, on, open.has(CHOICE)) : nothing}
`;

function toggled(counts: ReviewModel['counts'], turned: string): string {
  return counts
    .filter(({ verdict, pressed }) => pressed !== (verdict === turned))
    .map(({ verdict }) => verdict)
    .join(' ');
}

/** Standards as buttons, folded: their names are long. An id with a space in it cannot be named in a list of ids. */
function choice({ standards, number }: ReviewModel, on: Actions, open: boolean): Drawn {
  if (standards.length < 2 || standards.some(({ id }) => /\s/.test(id))) return nothing;
  const chosen = standards.filter((standard) => standard.chosen);
  const all = chosen.length === standards.length;
  const turn = (id: string): string =>
    all
      ? id
      : standards
          .filter((standard) => standard.chosen !== (standard.id === id))
          .map((standard) => standard.id)
          .join(' ');
  return html`
    <div class="choice">
      <button type="button" class="fold" aria-expanded=${open} @click=${() => on.toggle(CHOICE)}>
        ${chevron}
        ${fill(msg('Choose standards: {i} of {n}', { id: 'choose-standards' }), {
          i: number(chosen.length),
          n: number(standards.length),
        })}
      </button>
      <div role="group" aria-label=${texts.standard()} ?hidden=${!open}>
        ${standards.map(
          (standard) => html`
            <button
              type="button"
              aria-pressed=${standard.chosen && !all}
              @click=${() => on.set('standard', turn(standard.id))}
            >
              ${words(standard)}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
