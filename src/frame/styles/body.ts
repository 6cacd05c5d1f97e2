import { css } from 'lit';

/** Legend, drawing, notes, methodology. */
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
  .method {
    max-width: 60em;
    margin-top: 10px;
    color: var(--_ink-2);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .method summary {
    min-height: 24px;
    cursor: pointer;
  }
`;
