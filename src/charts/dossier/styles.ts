import { css } from 'lit';

export const styles = css`
  .frame {
    border-top-width: calc(3 * var(--_rule));
    padding-top: 14px;
  }
  .head {
    max-width: 720px;
  }
  .head .eyebrow {
    width: calc(100cqi - 2 * var(--_pad));
  }
  .head .title {
    max-width: 20em;
    font: var(--_weight-title) 34px/40px var(--_font-title);
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  .standfirst {
    max-width: 40em;
    margin: 12px 0 0;
    color: var(--_ink-2);
    font-size: 18px;
    line-height: 28px;
    text-wrap: pretty;
  }
  .summary,
  .prose {
    max-width: 38em;
    margin: 12px 0 0;
    font-size: 17px;
    line-height: 27px;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  section > .prose:first-child {
    margin-top: 0;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin: 10px 0 0;
    color: var(--_ink-3);
    font-size: 13px;
    line-height: 19px;
  }
  .print {
    min-height: max(24px, calc(var(--_target) - 8px));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .print[aria-busy] {
    cursor: progress;
  }
  .missing {
    display: none;
  }
  .body {
    margin-top: 24px;
  }
  .parts {
    min-width: 0;
  }
  .contents {
    font-size: var(--_size-label);
    line-height: 19px;
    overflow-wrap: anywhere;
  }
  .contents ol {
    margin: 0;
    padding: 0;
    counter-reset: part;
    list-style: none;
  }
  .contents a {
    display: flex;
    gap: 10px;
    min-height: var(--_target);
    padding: 8px 0 8px 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_ink-2);
    text-decoration: none;
  }
  .contents a::before {
    counter-increment: part;
    content: counter(part);
    min-width: 2ch;
    font-variant-numeric: tabular-nums;
  }
  .contents a:hover {
    color: var(--_ink);
    text-decoration: underline;
  }
  .contents [aria-current] {
    border-color: var(--_accent);
    color: var(--_ink);
    font-weight: 700;
  }
  section,
  .place,
  .contents {
    scroll-margin-top: 16px;
  }
  :is(section, .place):focus {
    outline: none;
  }
  section:focus-visible > .heading,
  .place:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }
  section + section {
    margin-top: 48px;
  }
  .heading {
    width: fit-content;
    max-width: min(30em, 100%);
    font: 700 24px/30px var(--_font-title);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    max-width: 900px;
    margin-top: 26px;
  }
  .place:not([data-stands]) {
    min-height: var(--cabar-reserve, 360px);
  }
  .place > .title {
    padding-top: 42px;
    border-top: var(--_rule) solid var(--_line);
    color: var(--_ink-2);
  }
  .back {
    position: absolute;
    margin-top: 12px;
    padding: 6px 0;
    font-size: var(--_size-small);
    line-height: 20px;
  }
  .back::before {
    content: '↑ ';
    content: '↑ ' / '';
  }
  .refused {
    margin: 8px 0;
  }
  .page > .notes {
    margin-top: 48px;
  }
  @container (min-width: 960px) {
    .body {
      display: grid;
      grid-template-columns: 212px minmax(0, 900px);
      gap: 0 32px;
    }
    .contents {
      position: sticky;
      top: 24px;
      align-self: start;
      max-height: calc(100vh - 48px);
      overflow-y: auto;
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .beside {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
    .back:not(:focus) {
      clip-path: inset(50%);
    }
  }
  @container (max-width: 959px) {
    .head .title {
      font-size: 27px;
      line-height: 33px;
    }
    .standfirst {
      font-size: 16.5px;
      line-height: 25px;
    }
    .summary,
    .prose {
      font-size: 16px;
      line-height: 25px;
    }
    .heading {
      font-size: 21px;
      line-height: 27px;
    }
    .contents {
      margin-bottom: 28px;
      border-block: 1px solid var(--_line);
    }
    .contents summary {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 44px;
      font-weight: 650;
      cursor: pointer;
    }
    .contents summary::after {
      content: '▾';
      content: '▾' / '';
    }
    .contents ol {
      padding-bottom: 12px;
    }
    .back {
      position: static;
      display: inline-block;
      min-height: var(--_target);
    }
  }
  @media (forced-colors: active) {
    .contents [aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .body {
      display: block;
    }
    .contents,
    .back,
    .print,
    .place:not([data-stands]) > cabar-chart {
      display: none;
    }
    .place:not([data-stands]) > .missing {
      display: block;
      color: var(--_ink-3);
    }
    .frame {
      break-inside: auto;
    }
    .row {
      display: block;
      max-width: none;
    }
    .place:not([data-stands]) {
      min-height: 0;
    }
    .place + .place {
      margin-top: 24px;
    }
    .heading,
    .place > .title {
      break-after: avoid;
    }
    .prose {
      orphans: 3;
      widows: 3;
    }
  }
`;
