import { css } from 'lit';
import { monoStyles } from '../../theme/scales/mono.js';

/** A dialog over the page: its own container, for it is not inside of the chart's. */
export const dialogStyles = css`
  ${monoStyles}
  dialog {
    all: initial;
    color-scheme: inherit;
    position: fixed;
    inset: 0;
    display: none;
    box-sizing: border-box;
    width: min(560px, 100vw - 24px);
    height: fit-content;
    max-height: calc(100dvh - 24px);
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
    overflow-wrap: anywhere;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.3);
  }
  dialog[open] {
    display: block;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog * {
    box-sizing: border-box;
  }
  .sheet {
    display: grid;
    gap: 14px;
    padding: 16px;
  }
  .sheet-head {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 12px;
  }
  .sheet h2 {
    margin: 4px 0 0;
    font: 700 18px/24px var(--_font-title);
  }
  .sheet .button {
    min-height: max(36px, var(--_target));
    white-space: normal;
  }
  .close {
    display: grid;
    flex: none;
    place-items: center;
    width: max(36px, var(--_target));
    height: max(36px, var(--_target));
    border: 0;
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .button.strong {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button[aria-disabled] {
    opacity: 0.6;
    cursor: progress;
  }
  .sheet > .send {
    justify-self: start;
  }
  .field {
    display: grid;
    gap: 4px 8px;
    justify-items: start;
  }
  .field label,
  .pick {
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 18px;
  }
  .field textarea {
    display: block;
    width: 100%;
    padding: 8px;
    resize: vertical;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
  }
  .field textarea[readonly],
  .sent-text pre {
    background: var(--_surface);
    font: 400 12.5px/18px var(--_font-mono);
  }
  /* As high as its text, where the browser can: else as many lines as it says. */
  .field textarea[readonly] {
    field-sizing: content;
    max-height: 180px;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-bottom: -8px;
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .pick {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .pick select {
    min-height: max(36px, var(--_target));
    padding: 0 6px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_ink);
    font: 400 14px/20px var(--_font);
  }
  .hint,
  .sheet-said,
  .sent-text p {
    margin: 0;
    color: var(--_ink-2);
    font-size: 13px;
    line-height: 18px;
  }
  .hint {
    margin-top: -8px;
  }
  .sheet-said {
    color: var(--_ink);
    font-weight: 600;
  }
  .sheet-said:empty {
    display: none;
  }
  .files {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files .button {
    justify-content: start;
    display: grid;
    gap: 0;
    justify-items: start;
    width: 100%;
    padding: 7px 12px;
    text-align: start;
  }
  .files small {
    color: var(--_ink-3);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  .sheet blockquote {
    margin: 0;
    border-inline-start: 3px solid var(--_accent);
    padding: 2px 0 2px 10px;
  }
  .sent-text summary {
    color: var(--_ink-2);
    font-size: 13px;
    cursor: pointer;
  }
  .sent-text pre {
    max-height: 160px;
    margin: 6px 0 0;
    overflow: auto;
    padding: 8px;
    border-radius: var(--_radius);
    color: var(--_ink);
    white-space: pre-wrap;
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;

/** The line over a chart that shows a fixed version. */
export const newerStyles = css`
  .newer {
    margin-top: 10px;
    border-inline-start: 4px solid var(--_info-line);
    padding: 8px 12px;
    background: var(--_info-bg);
    color: var(--_ink);
    font-size: 13.5px;
    line-height: 19px;
  }
  .newer b {
    color: var(--_info-fg);
  }
`;
