import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageParts, ViewState } from '../../figure/chart.js';
import type { DossierLayout } from './layout.js';
import type { DossierModel, DossierTexts, Part } from './model.js';
import { ahead } from './view/ahead.js';
import { jump } from './view/anchor.js';
import { row, stands } from './view/charts.js';
import { printPage } from './view/page-printer.js';
import { scrollSpy } from './view/scroll-spy.js';
import { link, words } from '../../marks/words.js';

/** Head, contents, sections with their charts, foot. In print all charts are drawn at once. */
export function page(
  { wide }: DossierLayout,
  { parts, contents, texts }: DossierModel,
  { on }: ViewState,
  pageParts: PageParts,
): TemplateResult {
  if (pageParts.inside) return refused(texts);
  const { text } = pageParts;
  const titled = parts.filter(({ title }) => title?.text);
  const back = titled.length > 1 ? contents : undefined;
  return html`
    <article
      class="page"
      aria-label=${text.title.text}
      ${scrollSpy()}
      ${ahead(pageParts.language)}
      @cabar-ready=${stands}
      @cabar-error=${stands}
    >
      ${head(pageParts, texts, !on)}
      <div class="body">
        ${back === undefined ? nothing : nav(titled, back, texts.contents, wide)}
        <div class="parts">
          ${parts.map((part) => keyed(part.id, section(part, back, texts, !on, pageParts)))}
        </div>
      </div>
      ${pageParts.notes} ${pageParts.foot}
    </article>
  `;
}

/** Pages that hold each other would never end. */
const refused = ({ inside }: DossierTexts): TemplateResult => html`
  <p class="refused">${inside}</p>
`;

const head = (
  { text, level, eyebrow, corrections, over }: PageParts,
  { print }: DossierTexts,
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
      ${
        text.license
          ? html`
              <span>${link(text.license)}</span>
            `
          : nothing
      }
      ${
        printed
          ? nothing
          : html`
              <button type="button" part="print" class="print" @click=${printPage}>${print}</button>
            `
      }
    </p>
    ${corrections} ${over}
  </div>
`;

function nav(titled: Part[], id: string, name: string, wide: boolean): TemplateResult {
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
  texts: DossierTexts,
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
    ${rows.map((each) => row(each, texts, now, parts))}
    ${
      back === undefined
        ? nothing
        : html`
            <a class="back" href="#${encodeURIComponent(back)}" data-to=${back} @click=${jump}>
              ${texts.contents}
            </a>
          `
    }
  </section>
`;
