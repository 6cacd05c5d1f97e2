import { css } from 'lit';

/** The table view; fetched with it, and under the sheets of the charts. */
export const tableStyles = css`
  .scroll {
    margin-top: 12px;
    overflow-x: auto;
  }
  :where(.tables) table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
    line-height: 18px;
  }
  :where(.tables) caption {
    padding-bottom: 6px;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    text-align: left;
  }
  :where(.tables) :is(th, td) {
    padding: 7px 10px;
    border-bottom: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    text-align: right;
    vertical-align: baseline;
  }
  :where(.tables) thead :is(th, td) {
    border-bottom: 2px solid var(--_ink);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 16px;
    vertical-align: bottom;
  }
  :where(.tables) th:first-child {
    position: sticky;
    left: 0;
    min-width: 120px;
    padding-left: 0;
    background: var(--_bg);
    font-weight: 400;
    text-align: left;
  }
  :where(.tables) th.section {
    padding-top: 14px;
    font-weight: 700;
  }
  .tables .missing {
    color: var(--_ink-3);
  }
  .tables .total {
    font-weight: 700;
  }
  :where(.tables) td.text {
    white-space: nowrap;
  }
`;
