import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A text that is not in the reader's language says in which it is. */
export const said = ({ text, lang }: { text: string; lang?: string | undefined }): TemplateResult | string =>
  lang
    ? html`
        <span lang=${lang}>${text}</span>
      `
    : text;
