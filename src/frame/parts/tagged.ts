import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Words } from '../../locale/choose.js';
import { words } from '../../marks/words.js';

/** A text with its true language, and a small tag that says it where it is not the reader's. */
export const tagged = (text: Words): TemplateResult => html`
  ${words(text)}${
    text.lang
      ? html`
          <span class="tag" aria-hidden="true">${text.lang}</span>
        `
      : nothing
  }
`;
