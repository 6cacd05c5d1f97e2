import { css } from 'lit';

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 32px;
  }
  .cards.two {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .card {
    padding-top: 14px;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    font-size: 15px;
    line-height: 22px;
  }
  .card-head > b {
    flex: 1 1 50%;
  }
  .method-icon {
    align-self: flex-start;
    flex: none;
    width: 18px;
    height: 22px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.7;
  }
  .count {
    display: flex;
    align-items: baseline;
    margin-inline-start: auto;
    color: var(--_ink-2);
    font-size: var(--_size-value);
    font-variant-numeric: tabular-nums;
  }
  .count b {
    color: var(--_ink);
    font-size: 17px;
  }
  .told {
    margin: 4px 0 0;
    line-height: 20px;
    text-wrap: pretty;
    white-space: pre-line;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(38%) minmax(0, 1fr);
    gap: 2px 12px;
    margin: 8px 0 0;
    font-size: var(--_size-value);
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  dt,
  .absent {
    color: var(--_ink-3);
  }
  .facts dd {
    margin: 0;
  }
  p.absent {
    margin: 8px 0 0;
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .limits {
    margin-top: 22px;
    padding: 10px 14px;
    border-left: 4px solid var(--_warn-line);
    background: var(--_warn-bg);
    line-height: 20px;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  .limits > b {
    color: var(--_warn-fg);
  }
  .limits ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .limits li + li {
    margin-top: 4px;
  }
  .disclosure {
    margin-top: 12px;
  }
  .unfold {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_target);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: 400 var(--_size-label) / 20px var(--_font);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .unfold::before {
    content: '▸';
    content: '▸' / '';
  }
  .unfold[aria-expanded='true']::before {
    content: '▾';
    content: '▾' / '';
  }
  .of {
    margin: 14px 0 0;
  }
  .list .facts {
    margin-top: 4px;
  }
  td.text,
  th.text {
    text-align: start;
  }
  td.text {
    min-width: 8em;
    white-space: pre-line;
  }
  td:nth-child(2),
  td:last-child {
    min-width: 17em;
  }
  @media (forced-colors: active) {
    .limits {
      border: 1px solid;
      border-left-width: 4px;
    }
    .method-icon {
      stroke: CanvasText;
    }
  }
  @media print {
    .list[hidden] {
      display: block !important;
    }
    .unfold {
      color: inherit;
      font-weight: 700;
      text-decoration: none;
    }
    .unfold::before {
      display: none;
    }
  }
`;
