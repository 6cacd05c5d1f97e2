import { css } from 'lit';

/** Legend, drawing, tooltip, notes. */
export const bodyStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 14px;
    color: var(--_ink-2);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .hatching {
    fill: none;
    stroke: var(--_missing-line);
  }
  .swatch {
    flex: none;
    overflow: hidden;
  }
  .chart {
    position: relative;
    margin-top: 12px;
  }
  .chart > svg {
    display: block;
    overflow: visible;
  }
  .chart > svg [data-id]:focus {
    outline: none;
  }
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
  .notes {
    max-width: 60em;
    margin: 14px 0 0;
    padding: 0;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    list-style: none;
    text-wrap: pretty;
  }
  .notes li + li {
    margin-top: 2px;
  }
`;
