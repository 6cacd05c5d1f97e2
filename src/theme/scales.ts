// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `heat` tokens, for charts that use them; beside `themeStyles`. */
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

/** Private names of the `seq` tokens, for charts that use them; beside `themeStyles`. */
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

/** Private names of the `pair` tokens, for charts that use them; beside `themeStyles`. */
export const pairStyles = css`
  :host {
    --_pair-1: var(--cabar-pair-1, light-dark(#4d2f82, #cbb8f4));
    --_pair-on-1: var(--cabar-pair-on-1, light-dark(#fff, #0c1113));
    --_pair-2: var(--cabar-pair-2, light-dark(#8f8b85, #696661));
    --_pair-on-2: var(--cabar-pair-on-2, light-dark(#15191c, #fff));
  }
`;

/** Private names of the `verdict` tokens, for charts that use them; beside `themeStyles`. */
export const verdictStyles = css`
  :host {
    --_ok-fg: var(--cabar-ok-fg, light-dark(#0d5a45, #9be0c8));
    --_ok-bg: var(--cabar-ok-bg, light-dark(#e0f3ec, #0d3428));
    --_ok-line: var(--cabar-ok-line, light-dark(#2b8f72, #3aa585));
    --_idle-fg: var(--cabar-idle-fg, light-dark(#474f55, #bcc4c9));
    --_idle-bg: var(--cabar-idle-bg, light-dark(#f3f5f6, #1d2327));
    --_idle-line: var(--cabar-idle-line, light-dark(#7f898f, #7b868d));
  }
`;

/** Private names of the `quote` tokens, for charts that use them; beside `themeStyles`. */
export const quoteStyles = css`
  :host {
    --_size-quote: var(--cabar-size-quote, 21px);
    --_lh-quote: var(--cabar-lh-quote, 31px);
    --_font-quote: var(--cabar-font-quote, var(--_font));
  }
`;

/** Private names of the `spare` tokens, for charts that use them; beside `themeStyles`. */
export const spareStyles = css`
  :host {
    --_1: var(--cabar-1, 4px);
    --_2: var(--cabar-2, 8px);
    --_3: var(--cabar-3, 12px);
    --_4: var(--cabar-4, 16px);
    --_5: var(--cabar-5, 24px);
    --_6: var(--cabar-6, 32px);
    --_7: var(--cabar-7, 48px);
    --_weight-strong: var(--cabar-weight-strong, 650);
    --_tracking-eyebrow: var(--cabar-tracking-eyebrow, 0.02em);
    --_radius-mark: var(--cabar-radius-mark, 0px);
    --_ease: var(--cabar-ease, cubic-bezier(0.2, 0, 0, 1));
  }
`;
