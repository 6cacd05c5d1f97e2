import { css } from 'lit';
import { seqStyles } from '../../theme/scales/seq.js';
import { verdictStyles } from '../../theme/scales/verdict.js';
import { laneStyles } from './styles/lane.js';
import { listStyles } from './styles/list.js';

/** The drawing of a timeline; the axis and the lanes are `<svg>`, all else is HTML. */
export const styles = css`
  ${seqStyles}
  ${verdictStyles}
  ${laneStyles}
  ${listStyles}
  .s2 {
    fill: var(--_seq-2);
    --_phase: var(--_seq-2);
    stroke: var(--_seq-4);
  }
  .s3 {
    fill: var(--_seq-3);
    --_phase: var(--_seq-3);
  }
  .s4 {
    fill: var(--_seq-4);
    --_phase: var(--_seq-4);
  }
  .s5 {
    fill: var(--_seq-5);
    --_phase: var(--_seq-5);
  }
  .force {
    --_phase: var(--_seq-5);
    fill: none;
    stroke: var(--_seq-5);
    stroke-width: 4;
  }
  .stopped {
    --_phase: var(--_line-strong);
  }
  .swatch-mark.force {
    stroke-width: 3;
    stroke-dasharray: 14 12;
  }
  .timeline section.bill {
    padding: 16px 0 20px;
    border-bottom: 1px solid var(--_line);
  }
  .timeline section.bill:last-child {
    border-bottom: 0;
  }
  .timeline .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .timeline p {
    margin: 0;
  }
  .timeline .name {
    font-size: 15px;
    font-weight: 700;
    line-height: 20px;
  }
  .timeline .name a {
    color: inherit;
  }
  .timeline .about {
    color: var(--_ink-2);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .tables td.text {
    min-width: 88px;
    max-width: 320px;
    white-space: normal;
    text-align: left;
    overflow-wrap: break-word;
  }
  .tables th.text {
    text-align: left;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 1px 10px 1px 8px;
    border: 1px solid var(--_idle-line);
    border-radius: 11px;
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: var(--_lh-small);
  }
  .pill.idle {
    border-style: dashed;
  }
  .pill.ok {
    border-color: var(--_ok-line);
    background: var(--_ok-bg);
    color: var(--_ok-fg);
  }
  .pill.info {
    border-color: var(--_info-line);
    background: var(--_info-bg);
    color: var(--_info-fg);
  }
  .pill.warn {
    border-color: var(--_warn-line);
    background: var(--_warn-bg);
    color: var(--_warn-fg);
  }
  .pill.bad {
    border-color: var(--_bad-line);
    background: var(--_bad-bg);
    color: var(--_bad-fg);
  }
  .icon .half {
    fill: currentColor;
    stroke: none;
  }
  .icon.worry,
  dt.worry,
  p.worry {
    color: var(--_warn-fg);
  }
  path.worry {
    fill: var(--_warn-fg);
    stroke: var(--_bg);
  }
  .timeline .vote {
    color: var(--_ink-2);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
    font-variant-numeric: tabular-nums;
  }
  .vote svg {
    display: block;
    max-width: 100%;
    margin-top: 2px;
  }
  .vote-for {
    fill: var(--_seq-5);
  }
  .vote-against {
    fill: var(--_ink-3);
  }
  .vote-abstain {
    fill: var(--_line);
  }
  .vote-needed {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chooser fieldset {
    width: 100%;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_line-strong);
    columns: 260px;
  }
  .chooser label {
    display: flex;
    gap: 8px;
    min-height: 32px;
    padding: 6px 0;
    break-inside: avoid;
  }
  .chooser input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .unfold {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink);
    font: inherit;
    font-size: 13px;
  }
  .timeline button {
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .unfold,
    .turn,
    .chooser label {
      min-height: 44px;
    }
  }
  .tooltip .worry {
    margin: 6px 0 0;
  }
  @media (forced-colors: active) {
    .track .phase,
    .vote rect,
    .many,
    .steps .line,
    .swatch-mark {
      forced-color-adjust: none;
    }
    .track rect.phase:not(.slice),
    .swatch-mark:not(.worry),
    .track path.stop,
    .track .force {
      stroke: CanvasText;
    }
    .track text.stop,
    .track .on-force,
    path.worry {
      fill: CanvasText;
    }
    .many {
      background: CanvasText;
      color: Canvas;
    }
    .steps .line::before {
      outline: 1px solid CanvasText;
    }
    .steps .line::after {
      border-color: CanvasText;
      background: Canvas;
    }
    .steps .now .line::after {
      background: CanvasText;
    }
  }
  @media print {
    .chooser,
    .unfold,
    .turn .icon:not(.worry) {
      display: none;
    }
    .track,
    .vote,
    .steps .line,
    .pill {
      print-color-adjust: exact;
    }
    /* Title, axis and the first lane on one page; a long list of words may go on over the next. */
    .frame {
      break-inside: auto;
    }
    .eyebrow,
    .title,
    .subtitle,
    .legend,
    .axis,
    .timeline .head,
    .timeline .about,
    .fold {
      break-inside: avoid;
      break-after: avoid;
    }
    .steps .now {
      break-before: avoid;
    }
    .track,
    .steps li,
    .timeline .concerns,
    .timeline .more {
      break-inside: avoid;
    }
    .has-active .mark {
      opacity: 1;
    }
  }
`;
