// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `shadow` tokens, for what uses them; beside `themeStyles`. */
export const shadowStyles = css`
  :host {
    --_shadow: var(--cabar-shadow, 0 2px 12px light-dark(rgb(0 0 0 / 0.16), rgb(0 0 0 / 0.6)));
  }
`;
