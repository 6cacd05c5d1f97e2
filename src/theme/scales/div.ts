// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `div` tokens, for what uses them; beside `themeStyles`. */
export const divStyles = css`
  :host {
    --_div5-neg2: var(--cabar-div5-neg2, light-dark(#8f3a0c, #f2a766));
    --_div5-on-neg2: var(--cabar-div5-on-neg2, light-dark(#fff, #0c1113));
    --_div5-neg1: var(--cabar-div5-neg1, light-dark(#d47a35, #b1571b));
    --_div5-on-neg1: var(--cabar-div5-on-neg1, light-dark(#15191c, #fff));
    --_div5-mid: var(--cabar-div5-mid, light-dark(#8c9499, #6b757b));
    --_div5-on-mid: var(--cabar-div5-on-mid, light-dark(#15191c, #fff));
    --_div5-pos1: var(--cabar-div5-pos1, light-dark(#459bb0, #1f7d94));
    --_div5-on-pos1: var(--cabar-div5-on-pos1, light-dark(#15191c, #fff));
    --_div5-pos2: var(--cabar-div5-pos2, light-dark(#07566a, #76cfe2));
    --_div5-on-pos2: var(--cabar-div5-on-pos2, light-dark(#fff, #0c1113));
    --_div7-neg3: var(--cabar-div7-neg3, light-dark(#6d2a06, #f9c79b));
    --_div7-on-neg3: var(--cabar-div7-on-neg3, light-dark(#fff, #0c1113));
    --_div7-neg2: var(--cabar-div7-neg2, light-dark(#ab4c12, #e08a45));
    --_div7-on-neg2: var(--cabar-div7-on-neg2, light-dark(#fff, #0c1113));
    --_div7-neg1: var(--cabar-div7-neg1, light-dark(#d47c35, #a85119));
    --_div7-on-neg1: var(--cabar-div7-on-neg1, light-dark(#15191c, #fff));
    --_div7-mid: var(--cabar-div7-mid, light-dark(#8c9499, #6b757b));
    --_div7-on-mid: var(--cabar-div7-on-mid, light-dark(#15191c, #fff));
    --_div7-pos1: var(--cabar-div7-pos1, light-dark(#489db2, #1c768c));
    --_div7-on-pos1: var(--cabar-div7-on-pos1, light-dark(#15191c, #fff));
    --_div7-pos2: var(--cabar-div7-pos2, light-dark(#14728a, #4ab0c7));
    --_div7-on-pos2: var(--cabar-div7-on-pos2, light-dark(#fff, #0c1113));
    --_div7-pos3: var(--cabar-div7-pos3, light-dark(#053f4e, #a5e2f0));
    --_div7-on-pos3: var(--cabar-div7-on-pos3, light-dark(#fff, #0c1113));
  }
`;
