import { css } from 'lit';

/** A finding that stands open. */
export const finding = css`
  .opened {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 28px;
    margin: 2px 0 6px;
    padding: 14px 18px;
    border: 2px solid var(--_ink);
  }
  .opened.printed {
    gap: 4px 20px;
    padding: 8px 12px;
    border-width: 1px;
  }
  .opened > div {
    flex: 1 1 260px;
    min-width: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    align-content: start;
  }
  .opened .kicker {
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .said .provision {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line-strong);
    font: 400 16px/25px var(--_font-quote);
    text-wrap: pretty;
    hyphens: auto;
  }
  .said .cite {
    margin-bottom: 8px;
    color: var(--_ink-2);
    font-size: var(--_size-value);
  }
`;
