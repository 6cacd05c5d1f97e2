import { css } from 'lit';

/** The narrow form, and the tables. */
export const list = css`
  .provisions > li {
    border-top: 1px solid var(--_line);
  }
  button.provision {
    position: relative;
    display: block;
    width: 100%;
    padding: 12px 28px 12px 0;
    border: 0;
    background: none;
  }
  li > div.provision {
    padding: 12px 0;
  }
  .provision > .fold-icon {
    position: absolute;
    top: 15px;
    right: 4px;
  }
  [aria-expanded='true'] > .fold-icon {
    transform: scaleY(-1);
  }
  .tally {
    margin-top: 8px;
    gap: 4px 18px;
    font-size: var(--_size-value);
  }
  .tally > span {
    display: inline-flex;
    gap: 6px;
    font-weight: 700;
  }
  .provisions ul {
    padding-bottom: 14px;
  }
  .provisions li li {
    margin-bottom: 2px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 2px 12px;
  }
  .line > :first-child {
    flex: 1 1 45%;
    min-width: 110px;
  }
  .line > .verdict {
    flex: 0 1 44%;
  }
  .line.empty {
    background: var(--_surface);
  }
  .line.empty > :nth-child(2) {
    flex: 0 1 44%;
  }
  .none {
    padding: 24px 0;
    color: var(--_ink-2);
  }
  .tables td.text {
    min-width: 7em;
    max-width: 30em;
    text-align: left;
    white-space: normal;
  }
  .scroll + .scroll td:nth-child(n + 5) {
    min-width: 15em;
  }
  .tables th.text {
    text-align: left;
  }
`;
