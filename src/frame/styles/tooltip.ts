import { css } from 'lit';
import { shadowStyles } from '../../theme/scales/shadow.js';

/** Fetched with what opens it. */
export const tooltipStyles = css`
  ${shadowStyles}
  .tooltip {
    position: absolute;
    z-index: 2;
    top: 0;
    left: 0;
    width: max-content;
    min-width: 160px;
    max-width: min(280px, 100%);
    padding: 10px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_bg);
    box-shadow: var(--_shadow);
    font-size: 13px;
    line-height: 18px;
  }
  .tooltip.pinned {
    border-color: var(--_ink);
  }
  .tooltip b {
    font-size: 13.5px;
  }
  .tooltip dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 10px;
    margin: 6px 0 0;
  }
  .tooltip dt {
    color: var(--_ink-2);
  }
  .tooltip dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
`;
