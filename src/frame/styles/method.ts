import { css } from 'lit';

/** How the research was done, under a chart. */
export const methodStyles = css`
  .method p {
    margin: 8px 0 0;
  }
  .method b {
    color: var(--_ink);
  }
  .method dl {
    display: grid;
    grid-template-columns: minmax(90px, max-content) 1fr;
    gap: 2px 12px;
    margin: 4px 0 0;
  }
  .method dt {
    color: var(--_ink-3);
  }
  .method dd {
    margin: 0;
  }
  @media print {
    .method::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
