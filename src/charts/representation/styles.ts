import { css } from 'lit';
import type { CSSResult } from 'lit';
import { catStyles } from '../../theme/scales/cat.js';
import { pairStyles } from '../../theme/scales/pair.js';

const step = (name: CSSResult, on: CSSResult): CSSResult => css`
  .${name} {
    fill: var(--_${name});
  }
  .hollow.${name} {
    stroke: var(--_${name});
  }
  .drawing .on-${name} {
    fill: ${on};
  }
`;

/** The drawing of a representation. Sizes agree with the type sizes of the layout. */
export const styles = css`
  ${catStyles}${pairStyles}
  .drawing {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    font-family: inherit;
  }
  .drawing text {
    fill: var(--_ink);
    white-space: pre;
  }
  .drawing .label {
    font-size: var(--_size-label, 14px);
  }
  .drawing .value {
    font-size: var(--_size-value, 13px);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .drawing .small {
    font-size: var(--_size-small, 12.5px);
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
  .drawing .soft {
    fill: var(--_ink-2);
  }
  .drawing .quiet {
    fill: var(--_ink-3);
  }
  .drawing .name-1 {
    fill: var(--_pair-1);
  }
  .drawing .sign {
    fill: none;
    stroke: var(--_warn-fg);
    stroke-width: 1.3;
  }
  .drawing .line {
    fill: var(--_line);
  }
  .drawing .rest {
    fill: none;
    stroke: var(--_line-strong);
  }
  .drawing .edge {
    fill: var(--_bg);
  }
  .drawing .zero {
    fill: var(--_zero);
  }
  .earlier {
    fill: var(--_bg);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  ${step(css`pair-1`, css`var(--_pair-on-1)`)}
  ${step(css`pair-2`, css`var(--_pair-on-2)`)}
  ${step(css`cat-1`, css`var(--_on-cat)`)}
  ${step(css`cat-2`, css`var(--_on-cat)`)}
  ${step(css`cat-3`, css`var(--_on-cat)`)}
  ${step(css`cat-4`, css`var(--_on-cat)`)}
  ${step(css`cat-5`, css`light-dark(var(--_on-cat), var(--_ink))`)}
  ${step(css`cat-6`, css`light-dark(var(--_ink), var(--_on-cat))`)}
  .hollow {
    fill: var(--_bg);
    stroke-width: 1.5;
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
  @media (prefers-contrast: more) {
    .drawing .mark > rect:not(.hollow) {
      stroke: var(--_bg);
    }
  }
  @media (forced-colors: active) {
    .drawing .mark > rect {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .drawing .semi {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 4;
      paint-order: stroke;
    }
    .drawing .name-1 {
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
