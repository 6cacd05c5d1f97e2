// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `seq` tokens, for what uses them; beside `themeStyles`. */
export const seqStyles = css`
  :host {
    --_seq-1: var(--cabar-seq-1, light-dark(#cfe6ec, #17404b));
    --_seq-on-1: var(--cabar-seq-on-1, light-dark(#15191c, #fff));
    --_seq-2: var(--cabar-seq-2, light-dark(#93c9d6, #19697d));
    --_seq-on-2: var(--cabar-seq-on-2, light-dark(#15191c, #fff));
    --_seq-3: var(--cabar-seq-3, light-dark(#459bb0, #2f95ad));
    --_seq-on-3: var(--cabar-seq-on-3, light-dark(#15191c, #0c1113));
    --_seq-4: var(--cabar-seq-4, light-dark(#14728a, #6bcbe0));
    --_seq-on-4: var(--cabar-seq-on-4, light-dark(#fff, #0c1113));
    --_seq-5: var(--cabar-seq-5, light-dark(#053f4e, #b9eaf5));
    --_seq-on-5: var(--cabar-seq-on-5, light-dark(#fff, #0c1113));
  }
`;
