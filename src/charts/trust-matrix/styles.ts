import { css } from 'lit';
import type { CSSResult } from 'lit';
import { heatStyles, seqStyles } from '../../theme/scales.js';

/** A step of a scale, as the ground of a cell and as a mark. */
const rule = (step: CSSResult, on: CSSResult): CSSResult => css`
  .${step} {
    background-color: var(--_${step});
    color: var(--_${on});
    fill: var(--_${step});
  }
`;

const together = (all: CSSResult[]): CSSResult =>
  all.reduce(
    (before, one) => css`
      ${before}${one}
    `,
  );

const steps = together([
  ...[css`neg3`, css`neg2`, css`neg1`, css`mid`, css`pos1`, css`pos2`, css`pos3`].map((name) =>
    rule(css`heat-${name}`, css`heat-on-${name}`),
  ),
  ...[1, 2, 3, 4, 5].map((place) => rule(css`seq-${place}`, css`seq-on-${place}`)),
]);

/** Columns of the small form, by the cells in a line. */
const lines = together(
  Array.from(
    { length: 11 },
    (_, i) => css`
      .p${i + 2} .strip {
        grid-template-columns: repeat(${i + 2}, minmax(0, 1fr));
      }
      .p${i + 2}.sided .strip {
        grid-template-columns: repeat(${i + 2}, minmax(0, 1fr)) clamp(64px, 22%, 84px);
      }
    `,
  ),
);

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
  .matrix.wide {
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
  }
  .wide th,
  .wide td {
    position: static;
    min-width: 0;
    padding: 2px 4px;
    border: 0;
    text-align: center;
    vertical-align: middle;
  }
  .wide thead,
  .stuck {
    position: sticky;
    z-index: 1;
    top: 0;
    background: var(--_bg);
  }
  .wide .set {
    padding: 0 0 2px 3px;
    font-size: var(--_size-value);
    font-weight: 700;
    line-height: var(--_lh-value);
    vertical-align: bottom;
  }
  .set span {
    display: block;
    padding: 0 0 4px;
    border-bottom: 1px solid var(--_ink-2);
  }
  .wide .head {
    padding: 0;
    font-size: var(--_size-small);
    font-weight: 400;
    vertical-align: bottom;
  }
  .wide .first {
    border-left: 3px solid transparent;
    background-clip: padding-box;
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
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
    overflow-wrap: anywhere;
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
  .head.total,
  .high,
  .cell.sum {
    font-weight: 700;
  }
  .wide .name.high,
  .wide .head.high,
  .wide .head.total {
    font-weight: 700;
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
  .wide .name,
  .wide .kind {
    padding: 4px 8px 4px 0;
    font-size: var(--_size-label);
    font-weight: 400;
    line-height: var(--_lh-label);
    text-align: left;
    text-wrap: pretty;
    hyphens: auto;
  }
  .wide .kind,
  .small .kind {
    padding-top: 12px;
    font-weight: 700;
  }
  .wide .cell {
    height: 36px;
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
  .wide td.spread,
  .wide td.missing {
    padding-left: 8px;
    color: var(--_ink-2);
    text-align: left;
  }
  .wide td.missing {
    padding: 2px;
    color: var(--_ink-3);
    text-align: center;
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 8px;
  }
  .chip {
    min-height: max(36px, var(--_target));
    max-width: 100%;
    padding: 4px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: 22px;
    background: var(--_bg);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  ${lines}
  .strip {
    display: grid;
    gap: 2px;
    padding-bottom: 12px;
  }
  .strip.heads {
    margin-bottom: 8px;
    padding: 4px 0 2px;
    border-bottom: 1px solid var(--_line-strong);
  }
  .small .corner {
    position: absolute;
  }
  .small .head {
    display: flex;
    font-size: var(--_size-small);
    align-items: end;
    text-align: center;
  }
  .small .name,
  .small .kind,
  .small .missing {
    grid-column: 1 / -1;
    font-size: var(--_size-label);
    line-height: var(--_lh-label);
  }
  .small .name {
    min-width: 0;
    margin-bottom: 2px;
    overflow-wrap: anywhere;
  }
  .small .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-height: 40px;
    padding: 2px;
    overflow-wrap: anywhere;
    text-align: center;
  }
  .small .cell small {
    font-size: 11.5px;
    line-height: 14px;
  }
  .small .line {
    grid-column-start: 1;
  }
  .small .spread {
    grid-row: 2;
    grid-column: -2 / -1;
    align-self: center;
    padding-left: 8px;
    color: var(--_ink-2);
  }
  .small .head.spread {
    grid-row: 1;
    align-self: end;
    padding: 0;
  }
  .small .missing {
    color: var(--_ink-3);
    font-size: var(--_size-small);
  }
  .small .head.missing .sort {
    flex-direction: row;
    gap: 6px;
    justify-content: start;
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
  @media (forced-colors: active) {
    .cell,
    .scale rect,
    .distribution rect {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
      stroke: CanvasText;
    }
    .cell {
      color: CanvasText;
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
  }
`;
