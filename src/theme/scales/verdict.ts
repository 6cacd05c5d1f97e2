// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `verdict` tokens, for what uses them; beside `themeStyles`. */
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
