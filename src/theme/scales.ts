// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `heat` colours, for charts that use them; beside `themeStyles`. */
export const heatStyles = css`
  :host {
    --_heat-neg3: var(--cabar-heat-neg3, light-dark(#a34611, #f0a05c));
    --_heat-on-neg3: var(--cabar-heat-on-neg3, light-dark(#fff, #0c1113));
    --_heat-neg2: var(--cabar-heat-neg2, light-dark(#e9a877, #99491a));
    --_heat-on-neg2: var(--cabar-heat-on-neg2, light-dark(#15191c, #fff));
    --_heat-neg1: var(--cabar-heat-neg1, light-dark(#f8dcc6, #54301b));
    --_heat-on-neg1: var(--cabar-heat-on-neg1, light-dark(#15191c, #fff));
    --_heat-mid: var(--cabar-heat-mid, light-dark(#eceff0, #2a3237));
    --_heat-on-mid: var(--cabar-heat-on-mid, light-dark(#15191c, #f0f2f3));
    --_heat-pos1: var(--cabar-heat-pos1, light-dark(#cbe5ec, #17404b));
    --_heat-on-pos1: var(--cabar-heat-on-pos1, light-dark(#15191c, #fff));
    --_heat-pos2: var(--cabar-heat-pos2, light-dark(#7fbfcf, #19697d));
    --_heat-on-pos2: var(--cabar-heat-on-pos2, light-dark(#15191c, #fff));
    --_heat-pos3: var(--cabar-heat-pos3, light-dark(#0c667c, #6bcbe0));
    --_heat-on-pos3: var(--cabar-heat-on-pos3, light-dark(#fff, #0c1113));
  }
`;

/** Private names of the `seq` colours, for charts that use them; beside `themeStyles`. */
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

/** Private names of the `pair` colours, for charts that use them; beside `themeStyles`. */
export const pairStyles = css`
  :host {
    --_pair-1: var(--cabar-pair-1, light-dark(#4d2f82, #cbb8f4));
    --_pair-on-1: var(--cabar-pair-on-1, light-dark(#fff, #0c1113));
    --_pair-2: var(--cabar-pair-2, light-dark(#8f8b85, #696661));
    --_pair-on-2: var(--cabar-pair-on-2, light-dark(#15191c, #fff));
  }
`;

/** Private names of the `verdict` colours, for charts that use them; beside `themeStyles`. */
export const verdictStyles = css`
  :host {
    --_ok-fg: var(--cabar-ok-fg, light-dark(#0d5a45, #9be0c8));
    --_ok-bg: var(--cabar-ok-bg, light-dark(#e0f3ec, #0d3428));
    --_ok-line: var(--cabar-ok-line, light-dark(#2b8f72, #3aa585));
  }
`;
