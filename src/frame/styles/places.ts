import { css } from 'lit';

/** Narrow containers, print, forced colours. */
export const placesStyles = css`
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
    .controls .report {
      flex-basis: 100%;
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
    .waiting {
      display: none;
    }
    .frame {
      break-inside: avoid;
    }
    .chart > svg {
      max-width: 100%;
      height: auto;
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
