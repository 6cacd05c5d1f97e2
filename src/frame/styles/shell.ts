import { css } from 'lit';

/** The host keeps its place in any page; everything the page lets trickle down stops at `.frame`. */
export const shellStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    box-sizing: border-box !important;
    max-width: 100%;
    contain: inline-size;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame {
    all: initial;
    color-scheme: inherit;
    container-type: inline-size;
    display: block;
    position: relative;
    border-top: var(--_rule) solid var(--_accent);
    padding: 8px var(--_pad) 0;
    background: var(--_bg);
    color: var(--_ink);
    font: 400 var(--_size-label) / var(--_lh-label) var(--_font);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .frame * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_link);
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .icon {
    width: 15px;
    height: 15px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
`;
