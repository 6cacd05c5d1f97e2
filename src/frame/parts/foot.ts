import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Furniture, Link } from '../../figure/furniture.js';
import type { Words } from '../../locale/choose.js';
import { icon } from './icon.js';
import { link, words } from '../../marks/words.js';

export const notes = (all: Words[]): TemplateResult | typeof nothing =>
  all.length
    ? html`
        <ul part="notes" class="notes">
          ${all.map(
            (note) => html`
              <li>${words(note)}</li>
            `,
          )}
        </ul>
      `
    : nothing;

// No white space before a semicolon.
// prettier-ignore
const bold = (to: Link): TemplateResult => html`<b>${link(to)}</b>`;

/**
 * Source, publisher, funder, licence and dates, with live links; beside them the switch of views.
 * @param inside a page that names its funder once
 */
export function foot(
  text: Furniture,
  view: 'chart' | 'table',
  turn: (() => void) | undefined,
  inside: boolean,
): TemplateResult {
  const line = (name: string, links: Link[]): TemplateResult | typeof nothing =>
    links.length
      ? html`
          <div>${name}: ${links.map((to, i) => [i ? '; ' : nothing, bold(to)])}</div>
        `
      : nothing;
  return html`
    <div class="foot">
      <div part="source" class="source">
        ${line(
          text.sources.length > 1 ? msg('Sources', { id: 'sources' }) : msg('Source', { id: 'source' }),
          text.sources,
        )}
        ${text.publisher ? line(msg('Publisher', { id: 'publisher' }), [text.publisher]) : nothing}
        ${
          text.funding && !inside
            ? html`
                <div>${words(text.funding)}</div>
              `
            : nothing
        }
        ${text.license ? line(msg('Licence', { id: 'licence' }), [text.license]) : nothing}
        ${
          text.dates.length
            ? html`
                <div>${text.dates.join(' · ')}</div>
              `
            : nothing
        }
      </div>
      ${
        turn
          ? html`
              <div part="controls" class="controls">
                <button type="button" class="button view" @click=${turn}>
                  ${
                    view === 'table'
                      ? html`
                          ${icon('chart')}${msg('Chart', { id: 'chart' })}
                        `
                      : html`
                          ${icon('table')}${msg('Table', { id: 'table' })}
                        `
                  }
                </button>
              </div>
            `
          : nothing
      }
    </div>
  `;
}
