import { css } from 'lit';

/** Axis, track, rings. */
export const laneStyles = css`
  .axis,
  .track {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
  }
  .axis {
    margin-top: 4px;
    border-bottom: 1px solid var(--_line);
  }
  .track {
    margin-top: 6px;
  }
  .axis text,
  .track text {
    fill: var(--_ink-2);
    font-size: var(--_size-small);
  }
  .axis .month {
    fill: var(--_ink-3);
  }
  .axis text.today {
    fill: var(--_accent);
    font-weight: 700;
    text-anchor: end;
  }
  .track .grid {
    stroke: var(--_line);
  }
  .track .fine {
    opacity: 0.55;
  }
  .track .today {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .track .on-s2 {
    fill: var(--_seq-on-2);
  }
  .track .on-s3 {
    fill: var(--_seq-on-3);
  }
  .track .on-s4 {
    fill: var(--_seq-on-4);
  }
  .track .on-s5 {
    fill: var(--_seq-on-5);
  }
  .track .on-force {
    fill: var(--_ink);
  }
  .track .slice {
    stroke: none;
  }
  .fade-1 {
    opacity: 0.9;
  }
  .fade-2 {
    opacity: 0.75;
  }
  .fade-3 {
    opacity: 0.6;
  }
  .fade-4 {
    opacity: 0.45;
  }
  .fade-5 {
    opacity: 0.3;
  }
  .fade-6 {
    opacity: 0.15;
  }
  .track .back {
    fill: none;
    stroke: var(--_seq-on-3);
    stroke-width: 1.6;
  }
  .track .broken {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .track .bracket {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .vague {
    stroke-dasharray: 1.5 2.5;
    stroke-width: 2;
  }
  path.stop {
    fill: none;
    stroke: var(--_bad-fg);
    stroke-width: 2.4;
  }
  .track text.stop {
    fill: var(--_bad-fg);
    font-weight: 600;
  }
  .mark .hit {
    fill: transparent;
    stroke: none;
  }
  .mark .leader {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.2;
  }
  .mark .ring {
    fill: var(--_bg);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .track .mark text {
    fill: var(--_ink);
    font-size: 11.5px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }
  .doubt .ring {
    stroke-dasharray: 3.2 2.1;
  }
  .doubt .leader {
    stroke-dasharray: 2 2;
  }
  .ahead .ring,
  .ahead .leader {
    stroke: var(--_line-strong);
  }
  .tick .leader {
    stroke-width: 2;
  }
  .track [data-id]:focus {
    outline: none;
  }
  .many:focus {
    outline: 2px solid var(--_focus) !important;
    outline-offset: 2px;
  }
  .many {
    width: 22px;
    height: 22px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_ink);
    color: var(--_bg);
    font: 600 11.5px/22px var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  foreignObject {
    overflow: visible;
  }
  .mark .focus {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
  }
  .mark .focus.under {
    stroke: var(--_bg);
    stroke-width: 6;
  }
  .has-active .mark:not(.active) {
    opacity: 0.55;
  }
`;
