import { css } from 'lit';

/** The line of provisions without a finding, and on paper the line of standards without one. */
export const unassessed = css`
  .unassessed {
    margin-top: 14px;
  }
  .unassessed .fold {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
  }
  .unassessed li {
    padding: 6px 0;
    border-top: 1px solid var(--_line);
  }
  .unassessed .kicker,
  .review .left {
    padding: 4px 0;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
`;
