import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../documents/text.js';
import { LANGUAGES } from '../../documents/text.js';
import type { Furniture } from '../../figure/furniture.js';
import { fill, plural } from '../../locale/message.js';
import { FACTS } from '../../locale/tables/languages.js';
import { icon } from './icon.js';
import { words } from '../../marks/words.js';
import { tagged } from './tagged.js';

/** Badge and language switch. `choose` is absent where no switch is wanted. */
export function eyebrow(
  { badge }: Furniture,
  language: Language,
  choose: ((language: Language) => void) | undefined,
): TemplateResult | typeof nothing {
  if (!badge && !choose) return nothing;
  return html`
    <div class="eyebrow">
      ${
        badge
          ? html`
              <span part="badge" class="badge ${badge.kind}">
                ${icon(badge.kind === 'illustrative' ? 'warning' : 'info')}${badge.text}
              </span>
            `
          : html`
              <span></span>
            `
      }
      ${
        choose
          ? html`
              <div
                class="lang"
                part="controls"
                role="group"
                aria-label=${msg('Language', { id: 'language' })}
              >
                ${LANGUAGES.map(
                  (code) => html`
                    <button
                      type="button"
                      lang=${code}
                      aria-pressed=${code === language ? 'true' : 'false'}
                      @click=${() => choose(code)}
                    >
                      ${FACTS[code].short}
                      <span class="sr">${FACTS[code].name}</span>
                    </button>
                  `,
                )}
              </div>
            `
          : nothing
      }
    </div>
  `;
}

export const title = (text: Furniture, level: number): TemplateResult => html`
  <div part="title" class="title" role="heading" aria-level=${level}>${tagged(text.title)}</div>
  ${
    text.subtitle
      ? html`
          <p part="subtitle" class="subtitle">${tagged(text.subtitle)}</p>
        `
      : nothing
  }
`;

/** The latest correction in full, the earlier ones behind their number. */
export function corrections(
  { corrections: [latest, ...earlier] }: Furniture,
  language: Language,
): TemplateResult | typeof nothing {
  if (!latest) return nothing;
  return html`
    <div class="correction">
      <b>${latest.head}.</b>
      ${words(latest.text)}
      ${
        earlier.length
          ? html`
              <details>
                <summary>
                  ${fill(
                    plural(
                      msg('{n} earlier correction | {n} earlier corrections', { id: 'n-corrections' }),
                      earlier.length,
                      language,
                    ),
                    { n: earlier.length },
                  )}
                </summary>
                ${earlier.map(
                  (one) => html`
                    <p>
                      <b>${one.head}.</b>
                      ${words(one.text)}
                    </p>
                  `,
                )}
              </details>
            `
          : nothing
      }
    </div>
  `;
}
