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
  .square.not-assessed {
    background: repeating-linear-gradient(
        135deg,
        var(--_missing) 0 4px,
        color-mix(in srgb, var(--_missing-line) 50%, var(--_missing)) 4.5px,
        var(--_missing) 5px
      )
      border-box;
  }
  .not-assessed .verdict {
    font-weight: 400;
  }
  .square.not-assessed > * {
    padding: 1px 4px;
    background: var(--_missing);
  }
`;
