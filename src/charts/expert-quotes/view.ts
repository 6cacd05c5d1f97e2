import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import { words } from '../../marks/words.js';
import type { QuotesLayout } from './layout.js';
import { firstQuotes, isLarge } from './layout.js';
import type { QuoteModel, QuotesModel, QuoteTexts } from './model/types.js';
import { whenInPage } from './when-in-page.js';

/** Quotes as figures with their speakers, by topic. Collapsed parts are there, hidden: print shows them. */
export function view(layout: QuotesLayout, { topics, texts }: QuotesModel, state: ViewState): TemplateResult {
  return html`
    <div class=${layout.columns === 2 ? 'quotes two' : 'quotes'}>
      ${firstQuotes(topics, state.limit).map(
        ({ title, quotes }, topic) => html`
          <div class="topic" role=${title ? 'group' : nothing} aria-label=${title?.text ?? nothing}>
            ${
              title
                ? html`
                    <p class="topic-title">${words(title)}</p>
                  `
                : nothing
            }
            ${quotes.map((quote, i) => figure(quote, isLarge(topic, i), texts, state, `words-${topic}-${i}`))}
          </div>
        `,
      )}
    </div>
  `;
}

function figure(
  quote: QuoteModel,
  large: boolean,
  texts: QuoteTexts,
  state: ViewState,
  name: string,
): TemplateResult {
  const { id, original } = quote;
  const originalShown = !!original && state.open.has(`original ${id}`);
  return html`
    <figure
      class=${large ? 'quote large' : 'quote'}
      id=${id}
      data-id=${id}
      data-about=${quote.about ?? nothing}
      aria-label=${quote.label || nothing}
      aria-describedby=${name}
    >
      ${shownWords(quote, originalShown, texts, state, name)}
      ${
        original
          ? html`
              <blockquote
                class="said original"
                lang=${original.lang ?? nothing}
                ?hidden=${!originalShown && !!state.on}
              >
                <span class="words">${original.text}</span>
              </blockquote>
            `
          : nothing
      }
      ${caption(quote, originalShown, texts, state)}
    </figure>
  `;
}

/** The speaker's words as a quotation, or what they come to as a paragraph. */
function shownWords(
  quote: QuoteModel,
  hidden: boolean,
  texts: QuoteTexts,
  state: ViewState,
  name: string,
): TemplateResult {
  const lang = quote.lang ?? nothing;
  const content = collapsible(quote, texts, state);
  return quote.verbatim
    ? html`
        <blockquote id=${name} class="said" lang=${lang} ?hidden=${hidden}>${content}</blockquote>
      `
    : html`
        <p id=${name} class="said" lang=${lang} ?hidden=${hidden}>${content}</p>
      `;
}

/** The words, the end of a long text behind a button. */
function collapsible({ id, head, rest }: QuoteModel, texts: QuoteTexts, { open, on }: ViewState) {
  if (!rest || !on)
    return html`
      <span class="words">${head}${rest}</span>
    `;
  const whole = open.has(`whole ${id}`);
  return html`
    <span class="words">${head}</span>
    <span class="dots" ?hidden=${whole}>…</span>
    <span class="words rest" ?hidden=${!whole}>${rest}</span>
    <button type="button" class="turn" aria-expanded=${whole} @click=${() => on.toggle(`whole ${id}`)}>
      ${whole ? texts.showLess : texts.showWhole}
    </button>
  `;
}

/** Who speaks, in which language the words stand, and where they come from. */
const caption = (quote: QuoteModel, originalShown: boolean, texts: QuoteTexts, state: ViewState) => html`
  <figcaption>
    <b lang=${quote.role.lang ?? nothing}>${quote.role.text}${quote.name ? ',' : nothing}</b>
    ${quote.name ? words(quote.name) : nothing}
    ${
      quote.lang
        ? html`
            <span class="tag" aria-hidden="true">${quote.lang}</span>
          `
        : nothing
    }
    ${origin(quote, originalShown, texts, state)} ${quote.about ? about(quote.about, texts) : nothing}
  </figcaption>
`;

/** Whether these are the speaker's words: paraphrase, translation, and the way to the original. */
function origin(
  { id, original, origin, originOfOriginal, showOriginal }: QuoteModel,
  originalShown: boolean,
  texts: QuoteTexts,
  { on }: ViewState,
): TemplateResult | typeof nothing {
  const text = originalShown ? originOfOriginal : origin;
  if (!text) return nothing;
  return html`
    <span class="origin">
      ${text}
      ${
        original && on
          ? html`
              <span class="dot" aria-hidden="true">·</span>
              <button type="button" class="turn" @click=${() => on.toggle(`original ${id}`)}>
                ${originalShown ? texts.showTranslation : showOriginal}
              </button>
            `
          : nothing
      }
    </span>
  `;
}

const about = (id: string, texts: QuoteTexts): TemplateResult => html`
  <a class="origin about" hidden href="#${encodeURIComponent(id)}" ${whenInPage(id)}>${texts.about}</a>
`;
