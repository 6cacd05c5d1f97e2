import { css } from 'lit';

/** Verdicts: the tint says what icon and word say. */
export const tints = css`
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--_idle-fg);
    font-weight: 600;
  }
  .verdict .icon {
    stroke-width: 2.2;
  }
  .half {
    fill: currentColor;
    stroke: none;
  }
  .tint {
    background: var(--_idle-bg);
  }
  .verdict.conflicts {
    color: var(--_bad-fg);
  }
  .tint.conflicts {
    background: var(--_bad-bg);
  }
  .verdict.partly {
    color: var(--_warn-fg);
  }
  .tint.partly {
    background: var(--_warn-bg);
  }
  .verdict.complies {
    color: var(--_ok-fg);
  }
  .tint.complies {
    background: var(--_ok-bg);
  }
  /* What nobody assessed must not outweigh what somebody found: no ground, quiet words. */
  .square.not-assessed {
    background: none;
  }
  .verdict.not-assessed {
    color: var(--_ink-3);
    font-weight: 400;
  }
  .review .year {
    display: inline;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
`;
