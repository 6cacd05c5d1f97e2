import { css } from 'lit';

/**
 * The host keeps its place in any page; everything the page lets trickle down stops at `.frame`.
 * A parent that shrinks to fit asks for a width: four unseen words of 160 px let it be 640 px wide, no
 * more than a phone has, or break down to 160. Both pseudo-elements are taken, so that a page's `*::before` adds nothing.
 */
export const shellStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    box-sizing: border-box !important;
    max-width: 100%;
  }
  :host::before {
    content: 'i i i i' !important;
    display: block !important;
    float: left !important;
    visibility: hidden !important;
    box-sizing: border-box !important;
    width: auto !important;
    max-width: 100% !important;
    height: 0 !important;
    margin: 0 !important;
    border: 0 !important;
    padding: 0 !important;
    overflow: clip !important;
    font: 1px/0 monospace !important;
    letter-spacing: min(160px, 23vw) !important;
    word-spacing: max(-160px, -23vw) !important;
    white-space: normal !important;
  }
  :host::after {
    content: none !important;
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
    padding: 8px var(--_pad) var(--_pad);
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
  .narrow {
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
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
