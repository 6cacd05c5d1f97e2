import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageParts, ViewState } from '../../figure/chart.js';
import type { Link } from '../../figure/furniture.js';
import type { DossierLayout } from './layout.js';
import type { DossierModel, Part } from './model.js';
import { ahead } from './view/ahead.js';
import { jump } from './view/anchor.js';
import { paper } from './view/paper.js';
import { reading } from './view/reading.js';
import { row, stands } from './view/shown.js';
import { words } from './view/words.js';

/** Head, contents, sections with their charts, foot. In print all charts are drawn at once. */
export function page(
  { wide }: DossierLayout,
  { parts, contents }: DossierModel,
  { on }: ViewState,
  given: PageParts,
): TemplateResult {
  if (given.inside) return refused();
  const { text } = given;
  const titled = parts.filter(({ title }) => title?.text);
  const back = titled.length > 1 ? contents : undefined;
  return html`
    <article
      class="page"
      aria-label=${text.title.text}
      ${reading()}
      ${ahead(given.language)}
      @cabar-ready=${stands}
      @cabar-error=${stands}
    >
      ${head(given, !on)}
      <div class="body">
        ${back === undefined ? nothing : nav(titled, back, wide)}
        <div class="parts">${parts.map((part) => keyed(part.id, section(part, back, !on, given)))}</div>
      </div>
      ${given.notes} ${given.foot}
    </article>
  `;
}

/** Pages that hold each other would never end. */
const refused = (): TemplateResult => html`
  <p class="refused">${msg('A dossier cannot be shown inside another one.', { id: 'dossier-inside' })}</p>
`;

const head = (
  { text, level, eyebrow, corrections, over }: PageParts,
  printed: boolean,
): TemplateResult => html`
  <div class="head">
    ${eyebrow}
    <div part="title" class="title" role="heading" aria-level=${level}>${words(text.title)}</div>
    ${
      text.subtitle
        ? html`
            <p part="subtitle" class="standfirst">${words(text.subtitle)}</p>
          `
        : nothing
    }
    ${
      text.summary
        ? html`
            <p class="summary">${words(text.summary)}</p>
          `
        : nothing
    }
    <p class="by">
      ${text.dates.map(
        (date) => html`
          <span>${date}</span>
        `,
      )}
      ${text.license ? licence(text.license) : nothing}
      ${
        printed
          ? nothing
          : html`
              <button type="button" part="print" class="print" @click=${paper}>
                ${msg('Print', { id: 'print' })}
              </button>
            `
      }
    </p>
    ${corrections} ${over}
  </div>
`;

const licence = (to: Link): TemplateResult => html`
  <span>
    ${
      to.url
        ? html`
            <a href=${to.url} target="_blank" rel="noopener">${words(to)}</a>
          `
        : words(to)
    }
  </span>
`;

function nav(titled: Part[], id: string, wide: boolean): TemplateResult {
  const name = msg('Contents', { id: 'contents' });
  const list = html`
    <ol>
      ${titled.map(
        (part) => html`
          <li>
            <a href="#${encodeURIComponent(part.id)}" data-to=${part.id} @click=${jump}>
              ${words(part.title!)}
            </a>
          </li>
        `,
      )}
    </ol>
  `;
  return html`
    <nav part="contents" class="contents" id=${id} tabindex="-1" aria-label=${name}>
      ${
        wide
          ? list
          : html`
              <details>
                <summary>${name}</summary>
                ${list}
              </details>
            `
      }
    </nav>
  `;
}

const section = (
  { id, title, paragraphs, rows }: Part,
  back: string | undefined,
  now: boolean,
  parts: PageParts,
): TemplateResult => html`
  <section part="section" id=${id} tabindex="-1" aria-label=${title?.text || nothing}>
    ${
      title?.text
        ? html`
            <div class="heading" role="heading" aria-level=${Math.min(6, parts.level + 1)}>
              ${words(title)}
            </div>
          `
        : nothing
    }
    ${paragraphs.map(
      (text) => html`
        <p class="prose" lang=${text.lang ?? nothing}>${text.text}</p>
      `,
    )}
    ${rows.map((each) => row(each, now, parts))}
    ${
      back === undefined
        ? nothing
        : html`
            <a class="back" href="#${encodeURIComponent(back)}" data-to=${back} @click=${jump}>
              ${msg('Contents', { id: 'contents' })}
            </a>
          `
    }
  </section>
`;
