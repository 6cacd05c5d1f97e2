import { css } from 'lit';
import { quoteStyles } from '../../theme/scales/quote.js';

export const styles = css`
  ${quoteStyles}
  .topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px 24px;
    margin-top: 8px;
  }
  .topic + .topic {
    margin-top: 28px;
  }
  .two .topic {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .topic-title {
    grid-column: 1 / -1;
    margin: 0 0 -12px;
    padding-top: 10px;
    border-top: 1px solid var(--_line);
    color: var(--_ink-2);
    font-weight: 700;
  }
  .topic:first-child > .topic-title {
    border: 0;
    padding: 0;
  }
  .quote {
    margin: 0;
    break-inside: avoid;
  }
  .said {
    max-width: 38em;
    margin: 0;
    font: 400 17px/26px var(--_font-quote);
    text-wrap: pretty;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .words {
    white-space: pre-line;
  }
  .quote:only-of-type,
  .large {
    grid-column: 1 / -1;
  }
  .large .said {
    max-width: 30em;
    font-size: calc(var(--_size-quote) - 2px);
    line-height: calc(var(--_lh-quote) - 3px);
  }
  .two .large .said {
    font-size: var(--_size-quote);
    line-height: var(--_lh-quote);
  }
  figcaption {
    margin-top: 10px;
    padding-left: 12px;
    border-left: 3px solid var(--_accent);
    line-height: 20px;
  }
  .origin {
    display: block;
    color: var(--_ink-3);
    font-size: var(--_size-small);
  }
  .about {
    width: fit-content;
    color: var(--_link);
  }
  .turn {
    position: relative;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    font: 400 var(--_size-small) / var(--_lh-small) var(--_font);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  /* The reach of a control, without its look. */
  .turn::after {
    content: '';
    position: absolute;
    inset: calc((var(--_lh-small) - var(--_target)) / 2) -4px;
  }
  td.text,
  th.text {
    text-align: start;
  }
  td.text {
    min-width: 6em;
    white-space: pre-line;
  }
  td:nth-child(2) {
    min-width: 17em;
  }
  @media print {
    .rest[hidden] {
      display: inline !important;
    }
    .said[hidden] {
      display: block !important;
    }
    .original {
      margin-top: 6px;
    }
    .dots,
    .about,
    .turn,
    .dot {
      display: none !important;
    }
  }
`;
