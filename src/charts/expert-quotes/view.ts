import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import { leads } from './leads.js';
import type { QuotesLayout } from './layout.js';
import type { QuotesModel } from './model.js';
import type { Said } from './said.js';

const words = ({ text, lang }: Words): TemplateResult => html`
  <span lang=${lang ?? nothing}>${text}</span>
`;

/** Quotes as figures with their speakers, by topic. Folded parts are there, hidden: print shows them. */
export function view(layout: QuotesLayout, model: QuotesModel, state: ViewState): TemplateResult {
  const { limit = Infinity } = state;
  let left = limit;
  return html`
    <div class=${layout.columns === 2 ? 'quotes two' : 'quotes'}>
      ${model.topics.map(({ title, quotes }, at) => {
        const drawn = quotes.slice(0, Math.max(0, left));
        left -= drawn.length;
        if (!drawn.length) return nothing;
        return html`
          <div class="topic" role=${title ? 'group' : nothing} aria-label=${title?.text ?? nothing}>
            ${
              title
                ? html`
                    <p class="topic-title">${words(title)}</p>
                  `
                : nothing
            }
            ${drawn.map((quote, i) => figure(quote, at === 0 && i === 0, state, `words-${at}-${i}`))}
          </div>
        `;
      })}
    </div>
  `;
}

function figure(quote: Said, large: boolean, state: ViewState, name: string): TemplateResult {
  const { id, verbatim, lang, original, role } = quote;
  const turned = !!original && state.open.has(`original ${id}`);
  return html`
    <figure
      class=${large ? 'quote large' : 'quote'}
      id=${id}
      data-id=${id}
      data-about=${quote.about ?? nothing}
      aria-label=${quote.label || nothing}
      aria-describedby=${name}
    >
      ${
        verbatim
          ? html`
              <blockquote id=${name} class="said" lang=${lang ?? nothing} ?hidden=${turned}>
                ${text(quote, state)}
              </blockquote>
            `
          : html`
              <p id=${name} class="said" lang=${lang ?? nothing} ?hidden=${turned}>${text(quote, state)}</p>
            `
      }
      ${
        original
          ? html`
              <blockquote
                class="said original"
                lang=${original.lang ?? nothing}
                ?hidden=${!turned && !!state.on}
              >
                <span class="words">${original.text}</span>
              </blockquote>
            `
          : nothing
      }
      <figcaption>
        <b lang=${role.lang ?? nothing}>${role.text}${quote.name ? ',' : nothing}</b>
        ${quote.name ? words(quote.name) : nothing}
        ${
          lang
            ? html`
                <span class="tag" aria-hidden="true">${lang}</span>
              `
            : nothing
        }
        ${origin(quote, turned, state)} ${quote.about ? about(quote.about) : nothing}
      </figcaption>
    </figure>
  `;
}

/** The words, the end of a long text behind a button. */
function text({ id, head, rest }: Said, { open, on }: ViewState): TemplateResult {
  if (!rest || !on)
    return html`
      <span class="words">${head + rest}</span>
    `;
  const whole = open.has(`whole ${id}`);
  return html`
    <span class="words">${head}</span>
    <span class="dots" ?hidden=${whole}>…</span>
    <span class="words rest" ?hidden=${!whole}>${rest}</span>
    <button type="button" class="turn" aria-expanded=${whole} @click=${() => on.toggle(`whole ${id}`)}>
      ${whole ? msg('Show less', { id: 'show-less' }) : msg('Show the whole quote', { id: 'show-whole-quote' })}
    </button>
  `;
}

/** Whether these are the speaker's words: paraphrase, translation, and the way to the original. */
function origin(quote: Said, turned: boolean, { on }: ViewState): TemplateResult | typeof nothing {
  const { id, verbatim, translated, original } = quote;
  const parts = [
    verbatim ? undefined : msg('Paraphrase', { id: 'paraphrase' }),
    turned ? msg('Original', { id: 'original' }) : translated,
  ].filter((part) => part !== undefined);
  if (!parts.length) return nothing;
  return html`
    <span class="origin">
      ${parts.join(' · ')}
      ${
        original && on
          ? html`
              <span class="dot" aria-hidden="true">·</span>
              <button type="button" class="turn" @click=${() => on.toggle(`original ${id}`)}>
                ${turned ? msg('Show translation', { id: 'show-translation' }) : msg('Show original', { id: 'show-original' })}
              </button>
            `
          : nothing
      }
    </span>
  `;
}

const about = (id: string): TemplateResult => html`
  <a class="origin about" hidden href="#${encodeURIComponent(id)}" ${leads(id)}>
    ${msg('What this is about', { id: 'what-about' })}
  </a>
`;
