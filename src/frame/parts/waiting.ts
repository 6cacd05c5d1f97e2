import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../documents/text.js';
import { SPARE } from '../../locale/loaders.js';

/** Outside of any locale `msg` gives the English. */
const SPARE_ENGLISH = {
  loading: () => msg('Loading…', { id: 'loading' }),
  'not-loaded': () => msg('This chart had not loaded when the page was printed.', { id: 'not-loaded' }),
  'cannot-show': () => msg('This chart cannot be shown.', { id: 'cannot-show' }),
  'try-again': () => msg('Try again', { id: 'try-again' }),
};

/** A word that is needed before, or without, the file of words of a language. */
export const spareWords = (language: Language = 'en', id: keyof typeof SPARE_ENGLISH): string =>
  (language === 'en' ? undefined : SPARE[language][id]) ?? SPARE_ENGLISH[id]();

/** In place of a chart that is on its way. */
export const skeleton = (loading: string): TemplateResult => html`
  <div class="frame waiting" aria-busy="true">
    <div class="skeleton">
      ${[70, 90, 45, 80, 60, 85, 50].map(
        () => html`
          <i></i>
        `,
      )}
    </div>
    <p class="loading" role="status">${loading}</p>
  </div>
`;

/** On paper, in place of a chart that did not come in time. */
export const missing = (words: string): TemplateResult => html`
  <p class="missing">${words}</p>
`;

/** Where the words for a failure could not be fetched. */
export const lastWords = (
  language: Language | undefined,
  retry: (() => void) | undefined,
): TemplateResult => html`
  <div part="error" class="panel" role="alert">
    <p>${spareWords(language, 'cannot-show')}</p>
    ${
      retry
        ? html`
            <button type="button" class="button retry" @click=${retry}>
              ${spareWords(language, 'try-again')}
            </button>
          `
        : nothing
    }
  </div>
`;

/** Without Lit, which may be what fails: pages can hide methods of the document behind their own elements. */
export function rest(root: ParentNode, words: string): void {
  const create = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);
  const said = create('p');
  said.textContent = words;
  root.replaceChildren(said, create('slot'));
}
