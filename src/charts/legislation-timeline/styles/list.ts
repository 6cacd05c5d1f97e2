import { css } from 'lit';

/** Words of events: in columns under a lane, and down a line on narrow containers. */
export const listStyles = css`
  .timeline ol,
  .timeline ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline .events {
    margin-top: 4px;
    column-gap: 24px;
    font-size: 13px;
    line-height: 18px;
  }
  .events.c2 {
    columns: 2;
  }
  .events.c3 {
    columns: 3;
  }
  .events li,
  .together li {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    padding: 2px 0;
    break-inside: avoid;
  }
  .timeline .together {
    margin: 4px 0 8px;
    padding: 6px 8px;
    border: 2px solid var(--_ink);
    font-size: 13px;
    line-height: 18px;
  }
  .key {
    padding: 3px 7px 0 0;
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  .when {
    display: block;
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    width: 100%;
    padding: 3px 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
  }
  span.turn {
    display: block;
  }
  button.turn {
    min-height: 36px;
  }
  .turn b {
    font-weight: 600;
  }
  .turn > span {
    min-width: 0;
  }
  button.turn:hover b {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .turn .icon {
    width: 13px;
    height: 13px;
    vertical-align: -2px;
  }
  .turn .up,
  .turn .down,
  .unfold .icon {
    color: var(--_ink-3);
    width: 12px;
    height: 12px;
  }
  .timeline .more {
    margin: 4px 0;
    padding: 8px 10px;
    border: 1px solid var(--_line-strong);
    font-size: 13px;
    line-height: 18px;
  }
  .more dl {
    margin: 0;
  }
  .more dt {
    color: var(--_ink-3);
    font-size: var(--_size-small);
  }
  .more dt.worry {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--_warn-fg);
    font-weight: 600;
  }
  .more dd {
    margin: 0 0 6px;
  }
  .timeline .concerns {
    margin-top: 10px;
    padding-left: 10px;
    border-left: 3px solid var(--_warn-line);
    font-size: 13px;
    line-height: 18px;
  }
  .concerns p {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .concerns li + li {
    margin-top: 4px;
  }
  .fold {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 8px;
    width: 100%;
    min-height: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
  }
  .fold .name {
    display: block;
    margin-bottom: 4px;
    font-size: 16px;
  }
  .timeline .steps {
    margin-top: 12px;
  }
  .steps li {
    display: grid;
    grid-template-columns: 94px 26px minmax(0, 1fr);
    min-height: 40px;
  }
  .steps > li > .when {
    padding-top: 3px;
    color: var(--_ink-2);
    font-size: var(--_size-small);
    text-align: right;
    overflow-wrap: anywhere;
  }
  .steps .line {
    position: relative;
  }
  .steps .line::before {
    position: absolute;
    top: 12px;
    bottom: -12px;
    left: 10px;
    width: 6px;
    background: var(--_phase);
    content: '';
  }
  .steps .s2 .line::before {
    border: solid var(--_seq-4);
    border-width: 0 1px;
  }
  .steps .force .line::before {
    border: solid var(--_phase);
    border-width: 0 2px;
    background: none;
  }
  .steps .stopped .line::before {
    display: none;
  }
  .steps .line::after {
    position: absolute;
    top: 5px;
    left: 6px;
    width: 14px;
    height: 14px;
    border: 3px solid var(--_phase);
    border-radius: 50%;
    background: var(--_bg);
    content: '';
  }
  .steps .s2 .line::after {
    outline: 1px solid var(--_seq-4);
  }
  .steps .doubt .line::after {
    border: 2px dashed var(--_ink-2);
    outline: 0;
  }
  .steps .ahead .line::after {
    border: 2px dashed var(--_line-strong);
    outline: 0;
  }
  .steps .now .line::before,
  .steps li:last-child .line::before {
    display: none;
  }
  .steps .lasting > .when {
    border-right: 0;
    box-shadow: 2px 0 var(--_ink-2);
    padding-right: 4px;
  }
  .steps .now {
    min-height: 24px;
    color: var(--_accent);
  }
  .steps .now > .when {
    padding-top: 0;
    color: var(--_accent);
  }
  .steps .now .line::after {
    top: 8px;
    left: 4px;
    width: 18px;
    height: 2px;
    border: 0;
    border-radius: 0;
    background: var(--_accent);
  }
  .steps li:has(+ .going) .line::before {
    background: repeating-linear-gradient(180deg, var(--_phase) 0 5px, transparent 5px 9px);
    border: 0;
  }
  .steps div > p {
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 18px;
  }
  .steps li > div {
    padding: 0 0 10px 4px;
  }
`;
