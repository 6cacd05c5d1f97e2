import { css } from 'lit';

/** More contrast, forced colours, print. */
export const places = css`
  @media (prefers-contrast: more) {
    .row {
      gap: 3px;
      margin-bottom: 3px;
    }
  }
  @media (forced-colors: active) {
    .verdict {
      color: inherit;
    }
    .square,
    .square.quiet {
      border: 1px solid ButtonBorder;
    }
    .square[aria-expanded='true'] {
      border: 3px solid Highlight;
    }
    .review [aria-pressed='true'] {
      border: 2px solid Highlight;
      color: Highlight;
    }
  }
  @media print {
    .square,
    .opened {
      break-inside: avoid;
      print-color-adjust: exact;
    }
    .choice {
      display: none;
    }
    .review a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .heads a::after {
      content: none;
    }
  }
`;
