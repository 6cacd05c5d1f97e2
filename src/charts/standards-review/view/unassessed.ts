import { html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { Unassessed, UnassessedProvision } from '../model/types.js';
import { isOpen } from './finding.js';
import { link, words } from '../../../marks/words.js';
import { chevron, type Drawn } from './parts.js';

/** The provisions without a finding: one line, that opens to their names. */
export function unassessed(group: Unassessed | undefined, state: ViewState): Drawn {
  if (!group) return nothing;
  const open = isOpen(state, group.id);
  return html`
    <div class="unassessed">
      <button
        type="button"
        class="fold"
        data-id=${group.id}
        tabindex="-1"
        aria-expanded=${open}
        @click=${() => state.on?.toggle(group.id)}
      >
        ${chevron} ${group.text}
      </button>
      ${
        open
          ? html`
              ${reasons(group.reasons)}
              <ul>
                ${group.provisions.map(provision)}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}

const provision = (each: UnassessedProvision): TemplateResult => html`
  <li>
    ${words(each.text)}
    <small>
      ${
        each.article
          ? html`
              ${words(each.law)} · ${link({ text: each.article, url: each.url })}
            `
          : link({ ...each.law, url: each.url })
      }
    </small>
    ${reasons(each.reasons)}
  </li>
`;

const reasons = (all: Words[]): TemplateResult[] =>
  all.map(
    (reason) => html`
      <p class="kicker">${words(reason)}</p>
    `,
  );
