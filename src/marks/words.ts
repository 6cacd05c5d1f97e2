import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A text, and its language where that is not the reader's. */
interface Words {
  text: string;
  lang?: string | undefined;
}

/** A text with its true language, where that is not the reader's; no white space around it. */
// prettier-ignore
export const words = ({ text, lang }: Words): TemplateResult | string =>
  lang
    ? html`<span lang=${lang}>${text}</span>`
    : text;

/** A live link where there is an address; white space inside would be underlined. */
// prettier-ignore
export const link = (to: Words & { url?: string | undefined }): TemplateResult | string =>
  to.url
    ? html`<a href=${to.url} target="_blank" rel="noopener">${words(to)}</a>`
    : words(to);
