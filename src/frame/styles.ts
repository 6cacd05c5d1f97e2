import { css } from 'lit';
import { themeStyles } from '../theme/styles.js';

/** The host keeps its place in any page; everything the page lets trickle down stops at `.frame`. */
const shell = css`
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
  .frame *,
  .frame *::before,
  .frame *::after {
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

const head = css`
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
    text-decoration: none;
  }
  .title {
    max-width: 36em;
    margin: 6px 0 0;
    font: var(--_weight-title) var(--_size-title) / var(--_lh-title) var(--_font-title);
    letter-spacing: -0.005em;
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
  .correction,
  .notice {
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
  .notice {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    border-color: var(--_warn-line);
    background: var(--_warn-bg);
  }
`;

const body = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 14px;
    color: var(--_ink-2);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .swatch {
    flex: none;
    overflow: hidden;
  }
  .chart {
    position: relative;
    margin-top: 12px;
  }
  .chart > svg {
    display: block;
    overflow: visible;
  }
  .chart > svg [data-id]:focus {
    outline: none;
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    top: 0;
    left: 0;
    width: max-content;
    min-width: 160px;
    max-width: min(280px, 100%);
    padding: 10px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_bg);
    box-shadow: var(--_shadow);
    font-size: 13px;
    line-height: 18px;
  }
  .tooltip.pinned {
    border-color: var(--_ink);
  }
  .tooltip b {
    font-size: 13.5px;
  }
  .tooltip dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 10px;
    margin: 6px 0 0;
  }
  .tooltip dt {
    color: var(--_ink-2);
  }
  .tooltip dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  .scroll {
    margin-top: 12px;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13.5px;
    line-height: 18px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    text-align: left;
  }
  th,
  td {
    padding: 7px 10px;
    border-bottom: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
    text-align: right;
    vertical-align: baseline;
  }
  thead th,
  thead td {
    border-bottom: 2px solid var(--_ink);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 16px;
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    left: 0;
    min-width: 120px;
    padding-left: 0;
    background: var(--_bg);
    font-weight: 400;
    text-align: left;
  }
  th.section {
    padding-top: 14px;
    font-weight: 700;
  }
  .missing {
    color: var(--_ink-3);
  }
  .total {
    font-weight: 700;
  }
  td.text {
    white-space: nowrap;
  }
  .notes {
    max-width: 60em;
    margin: 14px 0 0;
    padding: 0;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    list-style: none;
    text-wrap: pretty;
  }
  .notes li + li {
    margin-top: 2px;
  }
`;

const foot = css`
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
  .waiting {
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
  .skeleton i:nth-child(3n) {
    width: 88%;
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

const places = css`
  @container (max-width: 519px) {
    .eyebrow {
      min-height: 36px;
    }
    .lang button {
      min-height: 36px;
    }
    .title {
      font-size: calc(var(--_size-title) - 1px);
      line-height: calc(var(--_lh-title) - 1px);
    }
    .foot {
      display: block;
    }
    .controls {
      margin-top: 12px;
    }
    .controls .button {
      flex: 1;
      min-height: 44px;
    }
  }
  @container (max-width: 309px) {
    .controls .icon {
      display: none;
    }
  }
  @media print {
    .lang,
    .controls,
    .tooltip,
    .retry {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
    .source a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .lang [aria-pressed='true'] {
      color: Highlight;
    }
    .icon {
      stroke: CanvasText;
    }
  }
`;

export const frameStyles = [themeStyles, shell, head, body, foot, places];
