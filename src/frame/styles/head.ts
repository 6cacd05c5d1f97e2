import { css } from 'lit';

/** Badge, language switch, title, correction. */
export const headStyles = css`
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
    min-height: 28px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 1px 7px 1px 5px;
    border: 1px solid var(--_badge-line);
    border-radius: var(--_radius);
    background: var(--_badge-bg);
    color: var(--_badge-fg);
    font-size: 12px;
    font-weight: 600;
    line-height: 18px;
    white-space: nowrap;
  }
  .badge.preliminary {
    border-color: var(--_info-line);
    background: var(--_info-bg);
    color: var(--_info-fg);
  }
  .lang {
    display: inline-flex;
    gap: 2px;
    margin-inline-start: auto;
  }
  .lang button {
    min-height: 28px;
    min-width: 32px;
    padding: 0 7px;
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font: inherit;
    font-size: var(--_size-small);
    cursor: pointer;
  }
  .lang [aria-pressed='true'] {
    border-bottom-color: var(--_accent);
    color: var(--_ink);
    font-weight: 700;
  }
  .title {
    max-width: 36em;
    margin: 6px 0 0;
    font: var(--_weight-title) var(--_size-title) / var(--_lh-title) var(--_font-title);
    text-wrap: balance;
  }
  .subtitle {
    max-width: 44em;
    margin: 4px 0 0;
    color: var(--_ink-2);
    font-size: var(--_size-subtitle);
    line-height: var(--_lh-subtitle);
    text-wrap: pretty;
  }
  .tag {
    margin-inline-start: 6px;
    padding: 0 4px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_ink-2);
    font: 600 11.5px/16px var(--_font);
    text-transform: uppercase;
    vertical-align: 2px;
  }
  .correction {
    margin-top: 10px;
    padding: 8px 12px;
    border-left: 4px solid var(--_info-line);
    background: var(--_info-bg);
    color: var(--_ink);
    font-size: 13.5px;
    line-height: 19px;
  }
  .correction b {
    color: var(--_info-fg);
  }
  .correction summary {
    color: var(--_link);
    text-decoration: underline;
    cursor: pointer;
  }
  .correction p {
    margin: 4px 0 0;
  }
`;
