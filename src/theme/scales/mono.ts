// Written by scripts/theme.ts: do not edit.
import { css } from 'lit';

/** Private names of the `mono` tokens, for what uses them; beside `themeStyles`. */
export const monoStyles = css`
  :host {
    --_font-mono: var(
      --cabar-font-mono,
      ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      'Roboto Mono',
      'Noto Sans Mono',
      'DejaVu Sans Mono',
      monospace
    );
  }
`;
