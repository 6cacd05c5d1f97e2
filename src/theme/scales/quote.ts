// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `quote` tokens, for what uses them; beside `themeStyles`. */
export const quoteStyles = css`
  :host {
    --_size-quote: var(--cabar-size-quote, 21px);
    --_lh-quote: var(--cabar-lh-quote, 31px);
    --_font-quote: var(--cabar-font-quote, var(--_font));
  }
`;
