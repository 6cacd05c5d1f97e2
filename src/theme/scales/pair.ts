// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `pair` tokens, for what uses them; beside `themeStyles`. */
export const pairStyles = css`
  :host {
    --_pair-1: var(--cabar-pair-1, light-dark(#4d2f82, #cbb8f4));
    --_pair-on-1: var(--cabar-pair-on-1, light-dark(#fff, #0c1113));
    --_pair-2: var(--cabar-pair-2, light-dark(#8f8b85, #696661));
    --_pair-on-2: var(--cabar-pair-on-2, light-dark(#15191c, #fff));
  }
`;
