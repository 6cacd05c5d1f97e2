import { css } from 'lit';

/** Source, controls, waiting. */
export const footStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: 10px 24px;
    margin-top: 12px;
    padding-top: 10px;
    border-top: 1px solid var(--_line);
  }
  .source {
    flex: 1 1 240px;
    color: var(--_source-ink);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    overflow-wrap: anywhere;
  }
  .source b {
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--_target);
    padding: 0 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_ink);
    font: 500 13px/18px var(--_font);
    white-space: nowrap;
    cursor: pointer;
  }
  .button.report {
    border-color: transparent;
    color: var(--_ink-2);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .waiting {
    box-sizing: border-box;
    min-height: var(--cabar-reserve, 360px);
  }
  .skeleton {
    display: grid;
    gap: 14px;
    padding-top: 12px;
    animation: appear 0s 200ms both;
  }
  .skeleton i {
    display: block;
    width: 70%;
    height: 16px;
    background: var(--_surface-2);
  }
  .skeleton i:nth-child(2n) {
    width: 45%;
  }
  .loading {
    margin: 12px 0 0;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
