import { css } from 'lit';
import { lines } from './steps.js';

/** Chips, and names over strips of cells. */
export const small = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 8px;
  }
  .chip {
    min-height: max(36px, var(--_target));
    max-width: 100%;
    padding: 4px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: 22px;
    background: var(--_bg);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .block {
    margin: 16px 0 0;
    font-size: var(--_size-value);
    font-weight: 700;
    line-height: var(--_lh-value);
  }
  ${lines}
  .strip {
    display: grid;
    gap: 2px;
    padding-bottom: 12px;
  }
  .strip.heads {
    margin-bottom: 8px;
    padding: 4px 0 2px;
    border-bottom: 1px solid var(--_line-strong);
  }
  .small .corner {
    position: absolute;
  }
  .small .head {
    display: flex;
    font-size: var(--_size-small);
    align-items: end;
    text-align: center;
  }
  .small .name,
  .small .kind,
  .small .missing {
    grid-column: 1 / -1;
    font-size: var(--_size-label);
    line-height: var(--_lh-label);
  }
  .small .name {
    min-width: 0;
    margin-bottom: 2px;
    overflow-wrap: anywhere;
  }
  .small .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-height: 40px;
    padding: 2px;
    overflow-wrap: anywhere;
    text-align: center;
  }
  .small .cell small {
    font-size: 11.5px;
    line-height: 14px;
  }
  .small .line {
    grid-column-start: 1;
  }
  .small .spread {
    grid-row: 2;
    grid-column: -2 / -1;
    align-self: center;
    padding-left: 8px;
    color: var(--_ink-2);
  }
  .small .head.spread {
    grid-row: 1;
    align-self: end;
    padding: 0;
  }
  .small .missing {
    color: var(--_ink-3);
    font-size: var(--_size-small);
  }
  .small .head.missing .sort {
    flex-direction: row;
    gap: 6px;
    justify-content: start;
  }
`;
