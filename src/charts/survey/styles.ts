import { css } from 'lit';
import { catStyles } from '../../theme/scales/cat.js';
import { divStyles } from '../../theme/scales/div.js';
import { seqStyles } from '../../theme/scales/seq.js';
import { stepStyles } from './steps.js';

/** The drawing of a survey. Sizes agree with the type sizes of the layout. */
export const styles = css`
  ${catStyles}${divStyles}${seqStyles}
  .drawing {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    font-family: inherit;
  }
  text {
    fill: var(--_ink);
    white-space: pre;
  }
  .drawing .label {
    font-size: var(--_size-label, 14px);
  }
  .drawing .value,
  .drawing .set {
    font-size: var(--_size-value, 13px);
  }
  .drawing .small,
  .drawing .head {
    font-size: var(--_size-small, 12.5px);
  }
  .drawing .value,
  .drawing .mark text,
  .drawing .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .drawing .strong {
    font-weight: 700;
  }
  .drawing .semi {
    font-weight: 600;
  }
  .drawing .end {
    text-anchor: end;
  }
  .drawing .mid {
    text-anchor: middle;
  }
  .drawing .soft {
    fill: var(--_ink-2);
  }
  .drawing .quiet {
    fill: var(--_ink-3);
  }
  .drawing .warn {
    fill: var(--_warn-fg);
    font-weight: 600;
  }
  .drawing .sign {
    fill: none;
    stroke: var(--_warn-fg);
    stroke-width: 1.3;
  }
  .drawing .line {
    fill: var(--_line);
  }
  .drawing .grid {
    fill: var(--_line);
  }
  .drawing .zero {
    fill: var(--_zero);
  }
  .drawing .range {
    fill: var(--_line-strong);
  }
  .drawing .dashed {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .drawing .leader {
    fill: none;
    stroke: var(--_line-strong);
  }
  .dot {
    stroke: var(--_bg);
    stroke-width: 4;
    paint-order: stroke;
  }
  .point {
    stroke-width: 2;
  }
  ${stepStyles}
  .hatch {
    fill: var(--_missing);
    stroke: var(--_missing-line);
  }
  .drawing .strokes {
    fill: none;
    stroke: var(--_missing-line);
  }
  .drawing .ground {
    fill: var(--_missing);
  }
  .hollow {
    fill: var(--_bg);
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }
  .dot.hollow {
    stroke-width: 2.5;
    paint-order: normal;
  }
  .point.hollow {
    stroke-width: 2;
  }
  .stroke {
    fill: none;
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .stroke.missing {
    stroke-dasharray: 4 3;
  }
  .has-active .mark:not(.active) {
    opacity: 0.55;
  }
  .drawing .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .drawing .ring.under {
    stroke: var(--_bg);
    stroke-width: 6;
  }
  @media (forced-colors: active) {
    .drawing .mark > rect,
    .drawing .mark > path:not(.strokes) {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .drawing .mark > .ground {
      stroke: none;
    }
    .drawing .mark text {
      forced-color-adjust: none;
    }
    .drawing .mark text.semi {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4;
      paint-order: stroke;
    }
    .drawing .warn {
      fill: CanvasText;
    }
    .drawing .sign {
      stroke: CanvasText;
    }
  }
  @media print {
    .drawing .mark {
      print-color-adjust: exact;
    }
    .has-active .mark {
      opacity: 1;
    }
  }
`;
