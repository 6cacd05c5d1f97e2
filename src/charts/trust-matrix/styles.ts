import { css } from 'lit';
import { heatStyles } from '../../theme/scales/heat.js';
import { seqStyles } from '../../theme/scales/seq.js';
import { small } from './styles/small.js';
import { steps } from './styles/steps.js';
import { wide } from './styles/wide.js';

/** The drawing of a trust matrix. Sizes agree with those that the layout measures. */
export const styles = css`
  ${heatStyles}${seqStyles}${steps}
  .scale {
    align-items: center;
    margin: 0 0 12px;
  }
  .scale.tight {
    max-width: 320px;
  }
  .scale.tight .end + svg {
    order: 1;
  }
  .scale.tight .end {
    flex: 1;
  }
  .scale.tight svg ~ .end {
    text-align: right;
  }
  .scale.tight svg ~ span:not(.end) {
    order: 2;
  }
  .scale text {
    fill: var(--_ink-2);
    font-size: var(--_size-small);
    text-anchor: middle;
  }
  .sample.cell {
    width: 14px;
    height: 12px;
    min-height: 0;
    padding: 0;
  }
  .matrix {
    font-size: var(--_size-value);
    line-height: var(--_lh-value);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .wide thead,
  .stuck {
    position: sticky;
    z-index: 1;
    top: 0;
    background: var(--_bg);
  }
  .sort,
  .chip {
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .sort {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: end;
    width: 100%;
    min-height: var(--_target);
    padding: 2px 0 4px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }
  .gap small {
    background: var(--_missing);
  }
  .sort:hover {
    background: var(--_surface);
  }
  .sort span {
    max-width: 100%;
  }
  .sort small {
    color: var(--_ink-3);
    font-size: 11.5px;
    font-weight: inherit;
    line-height: 15px;
  }
  .high {
    box-shadow: inset 0 -2px var(--_accent);
  }
  .arrow {
    margin-top: 2px;
    fill: var(--_line-strong);
  }
  .descending .arrow,
  .ascending .arrow {
    fill: var(--_accent);
  }
  .matrix .kind {
    padding-top: 12px;
  }
  .gap {
    background-color: var(--_missing);
    background-image:
      radial-gradient(circle, var(--_missing) 7px, transparent 7.5px),
      repeating-linear-gradient(135deg, transparent 0 4px, var(--_missing-line) 4px 5px);
    color: var(--_missing-ink);
  }
  .few {
    background-image: linear-gradient(225deg, currentColor 7px, transparent 7.5px);
  }
  .sample.gap {
    background-image: repeating-linear-gradient(135deg, transparent 0 4px, var(--_missing-line) 4px 5px);
  }
  .sample.few {
    outline: 1px solid var(--_line-strong);
    outline-offset: -1px;
  }
  .absent::after {
    content: '–';
  }
  .bar {
    display: block;
    margin-top: 2px;
    fill: var(--_ink-2);
  }
  .has-active .cell:not(.active) {
    opacity: 0.55;
  }
  [data-id]:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .distribution {
    display: block;
    margin-top: 8px;
  }
  .distribution .hatch {
    fill: var(--_missing);
    stroke: var(--_missing-line);
    stroke-dasharray: 3 2;
  }
  ${wide}${small}
  .matrix .kind,
  .matrix .high,
  .matrix .head.total,
  .cell.sum {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .cell,
    .distribution rect {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
      stroke: CanvasText;
    }
    .cell {
      color: CanvasText;
    }
    .scale svg,
    .scale .end {
      display: none;
    }
    .gap,
    .few {
      forced-color-adjust: none;
      background-color: Canvas;
    }
    .wide .first {
      border-color: Canvas;
    }
    .arrow,
    .bar {
      fill: CanvasText;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .cell,
    .bar,
    .scale svg {
      print-color-adjust: exact;
    }
    .has-active .cell {
      opacity: 1 !important;
    }
    .chips,
    .arrow {
      display: none;
    }
    .wide thead,
    .stuck {
      position: static;
    }
    .strip,
    .wide tr {
      break-inside: avoid;
    }
    .block,
    .strip.heads,
    .wide thead,
    .kind {
      break-after: avoid;
    }
  }
`;
