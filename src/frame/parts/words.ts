import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../locale/choose.js';
import type { Link } from '../../figure/furniture.js';

/** A text with its true language, where that is not the reader's; no white space around it. */
// prettier-ignore
export const words = ({ text, lang }: Words): TemplateResult | string =>
  lang
    ? html`<span lang=${lang}>${text}</span>`
    : text;

/** The same, with a small tag that says the language. */
export const tagged = (text: Words): TemplateResult => html`
  ${words(text)}${
    text.lang
      ? html`
          <span class="tag" aria-hidden="true">${text.lang}</span>
        `
      : nothing
  }
`;

/** A live link where there is an address; white space inside would be underlined. */
// prettier-ignore
export const link = (to: Link): TemplateResult | string =>
  to.url
    ? html`<a href=${to.url} target="_blank" rel="noopener">${words(to)}</a>`
    : (words(to) as TemplateResult | string);
