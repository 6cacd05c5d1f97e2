import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { TimelineModel } from '../model/types.js';
import { icon } from './icons.js';
import { words } from '../../../marks/words.js';

/** A list of all bills to tick; none ticked is all. */
export function chooser({ choices, words: said }: TimelineModel, state: ViewState): TemplateResult {
  const open = state.open.has('choose');
  const chosen = choices.filter((choice) => choice.chosen);
  const set = (ids: string[]) => state.on?.set('bill', ids.join(' '));
  const turn = (id: string) =>
    set(choices.filter((choice) => (choice.id === id) !== choice.chosen).map((choice) => choice.id));
  return html`
    <div class="chooser">
      <button type="button" class="unfold" aria-expanded=${open} @click=${() => state.on?.toggle('choose')}>
        ${said.choose}: ${chosen.length || said.all} ${icon(open ? 'up' : 'down')}
      </button>
      ${
        chosen.length
          ? html`
              <button type="button" class="unfold" @click=${() => set([])}>${said.showAll}</button>
            `
          : nothing
      }
      ${
        open
          ? html`
              <fieldset>
                <legend class="sr">${said.choose}</legend>
                ${choices.map(
                  ({ id, title, chosen }) => html`
                    <label>
                      <input type="checkbox" .checked=${chosen} @change=${() => turn(id)} />
                      <span>${words(title)}</span>
                    </label>
                  `,
                )}
              </fieldset>
            `
          : nothing
      }
    </div>
  `;
}
