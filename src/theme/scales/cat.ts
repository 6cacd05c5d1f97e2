// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `cat` tokens, for what uses them; beside `themeStyles`. */
export const catStyles = css`
  :host {
    --_cat-1: var(--cabar-cat-1, light-dark(#00667a, #4fbdd4));
    --_cat-2: var(--cabar-cat-2, light-dark(#b36211, #c06f30));
    --_cat-3: var(--cabar-cat-3, light-dark(#9045ba, #a45fcf));
    --_cat-4: var(--cabar-cat-4, light-dark(#294700, #d4c551));
    --_cat-5: var(--cabar-cat-5, light-dark(#6d0b33, #d61a55));
    --_cat-6: var(--cabar-cat-6, light-dark(#8c9497, #7e868a));
    --_on-cat: var(--cabar-on-cat, light-dark(#fff, #0c1113));
  }
`;
