import { css } from 'lit';

/** The table. Its head is outlined in the ground's colour: what scrolls under it would show in the gaps between its cells. */
export const wide = css`
  .matrix.wide {
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
  }
  .wide th,
  .wide td {
    position: static;
    min-width: 0;
    padding: 2px 4px;
    border: 0;
    text-align: center;
    vertical-align: middle;
  }
  .wide .set {
    padding: 0 0 2px 3px;
    font-size: var(--_size-value);
    font-weight: 700;
    line-height: var(--_lh-value);
    vertical-align: bottom;
  }
  .set span {
    display: block;
    padding: 0 0 4px;
    border-bottom: 1px solid var(--_ink-2);
  }
  .wide .head {
    padding: 0;
    font-size: var(--_size-small);
    font-weight: 400;
    vertical-align: bottom;
  }
  .wide .first {
    border-left: 3px solid transparent;
    background-clip: padding-box;
  }
  .wide .name,
  .wide .kind {
    padding: 4px 8px 4px 0;
    font-size: var(--_size-label);
    font-weight: 400;
    line-height: var(--_lh-label);
    text-align: left;
    text-wrap: pretty;
    hyphens: auto;
  }
  .wide .cell {
    height: 36px;
  }
  .wide td.spread,
  .wide td.missing {
    padding-left: 8px;
    color: var(--_ink-2);
    text-align: left;
  }
  .wide td.missing {
    padding: 2px;
    color: var(--_ink-3);
    text-align: center;
  }
  .wide thead th,
  .wide thead td {
    outline: 2px solid var(--_bg);
    background: var(--_bg);
  }
`;
