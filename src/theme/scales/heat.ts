// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `heat` tokens, for what uses them; beside `themeStyles`. */
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
