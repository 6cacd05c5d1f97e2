import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Furniture, Link } from '../../figure/furniture.js';
import type { Words } from '../../locale/choose.js';
import { icon } from './icon.js';
import { link, words } from '../../marks/words.js';
import type { Act } from '../share/shared.js';

interface Acts {
  /** Names of controls. */
  offered: readonly string[];
  open: (event: Event) => void;
}

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
 * @param acts controls that open a dialog, each with its name in `data-act`
 */
export function foot(
  text: Furniture,
  view: 'chart' | 'table',
  turn: (() => void) | undefined,
  inside: boolean,
  { offered, open }: Acts,
): TemplateResult {
  const act = (name: Act, words: string): TemplateResult | undefined =>
    offered.includes(name)
      ? html`
          <button type="button" class="button ${name}" aria-haspopup="dialog" data-act=${name} @click=${open}>
            ${name === 'report' ? nothing : icon(name)}${words}
          </button>
        `
      : undefined;
  const acts = [
    act('download', msg('Download', { id: 'download' })),
    act('share', msg('Share', { id: 'share' })),
    act('report', msg('Report a mistake', { id: 'report' })),
  ];
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
        turn || acts.some(Boolean)
          ? html`
              <div part="controls" class="controls">
                ${
                  turn
                    ? html`
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
                      `
                    : nothing
                }
                ${acts}
              </div>
            `
          : nothing
      }
    </div>
  `;
}
