import { css } from 'lit';
import { monoStyles } from '../../theme/scales/mono.js';

/** The panel in place of a chart and the notice over one; fetched with their words. */
export const failureStyles = css`
  ${monoStyles}
  .panel {
    margin-top: 4px;
    padding: 14px 16px;
    border: 1px solid var(--_bad-line);
    border-left-width: 4px;
    background: var(--_bad-bg);
    line-height: 20px;
  }
  .panel-head {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_bad-fg);
    font-size: 15px;
    font-weight: 700;
  }
  .panel p {
    margin: 6px 0 0;
  }
  .panel ul {
    max-height: 15em;
    margin: 8px 0 0;
    padding: 0 0 0 18px;
    overflow: auto;
    font: 12.5px/19px var(--_font-mono);
    overflow-wrap: anywhere;
  }
  .panel .button {
    margin-top: 12px;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    margin-top: 10px;
    padding: 8px 12px;
    border-left: 4px solid var(--_warn-line);
    background: var(--_warn-bg);
    font-size: 13.5px;
    line-height: 19px;
  }
`;
