import { css } from 'lit';
import { quoteStyles, verdictStyles } from '../../theme/scales.js';

/** Verdicts: the tint says what icon and word say. */
const tints = css`
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--_idle-fg);
    font-weight: 600;
  }
  .verdict .icon {
    stroke-width: 2.2;
  }
  .half {
    fill: currentColor;
    stroke: none;
  }
  .tint {
    background: var(--_idle-bg);
  }
  .verdict.conflicts {
    color: var(--_bad-fg);
  }
  .tint.conflicts {
    background: var(--_bad-bg);
  }
  .verdict.partly {
    color: var(--_warn-fg);
  }
  .tint.partly {
    background: var(--_warn-bg);
  }
  .verdict.complies {
    color: var(--_ok-fg);
  }
  .tint.complies {
    background: var(--_ok-bg);
  }
  .square.not-assessed {
    background: repeating-linear-gradient(
        135deg,
        var(--_missing) 0 4px,
        color-mix(in srgb, var(--_missing-line) 50%, var(--_missing)) 4.5px,
        var(--_missing) 5px
      )
      border-box;
  }
  .not-assessed .verdict {
    font-weight: 400;
  }
  .square.not-assessed > * {
    padding: 1px 4px;
    background: var(--_missing);
  }
`;

export const styles = css`
  ${verdictStyles}
  ${quoteStyles}
  ${tints}
  .review p,
  .review ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :where(.review) button {
    min-height: var(--_target);
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .review small {
    display: block;
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .counts,
  .counts > div,
  .counts > div > *,
  .tally,
  .choice div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
  }
  .counts {
    justify-content: space-between;
    font-size: var(--_size-value);
  }
  .counts p {
    color: var(--_ink-2);
    font-size: var(--_size-small);
  }
  .counts b {
    font-variant-numeric: tabular-nums;
  }
  .counts button,
  .choice button {
    padding: 2px 9px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .review [aria-pressed='false'] {
    background: var(--_bg);
  }
  .review [aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 -2px var(--_ink);
  }
  .choice {
    margin-top: 4px;
    font-size: var(--_size-small);
  }
  .choice .fold {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
  }
  .choice div {
    padding: 4px 0;
  }
  .choice [aria-pressed='true'] {
    background: var(--_surface);
    font-weight: 600;
  }
  .law {
    padding: 14px 0 6px;
    color: var(--_ink-2);
    font-size: var(--_size-value);
    font-weight: 700;
    text-wrap: pretty;
  }
  .review p.law {
    padding: 18px 0 6px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(180px, 30%);
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 2px;
    margin-bottom: 2px;
  }
  .heads {
    margin-top: 10px;
    font-size: var(--_size-value);
    line-height: 17px;
  }
  .heads > * {
    align-self: end;
    padding: 4px 8px;
    hyphens: auto;
    text-wrap: pretty;
  }
  .heads a {
    color: var(--_ink);
    text-decoration-color: var(--_line-strong);
  }
  .heads > .corner {
    padding-inline: 0;
    color: var(--_ink-3);
  }
  .row > .provision {
    align-self: center;
    padding: 8px 12px 8px 0;
    text-wrap: pretty;
  }
  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .empty {
    color: var(--_ink-3);
  }
  .cell.empty {
    place-items: center start;
    padding: 8px 14px;
    background: var(--_surface);
  }
  .square {
    position: relative;
    width: 100%;
    min-height: 44px;
    padding: 8px 8px 8px 12px;
    border: 2px solid transparent;
    border-radius: 0;
    font-size: var(--_size-value);
  }
  .square.conflicts::before {
    content: '';
    position: absolute;
    inset: -2px auto -2px -2px;
    border-inline-start: 3px solid var(--_bad-line);
  }
  .dense .square {
    padding: 6px 6px 6px 9px;
  }
  .dense .square .verdict {
    display: block;
    width: fit-content;
  }
  .dense .square.not-assessed .verdict {
    padding-inline: 0;
  }
  .dense .square .icon {
    display: block;
    margin-bottom: 2px;
  }
  .square[aria-expanded='true'] {
    border-color: var(--_ink);
  }
  button.square:hover .word {
    text-decoration: underline;
  }
  .square.quiet {
    background: none;
    border-color: var(--_line);
  }
  .quiet .verdict {
    color: var(--_ink-3);
    font-weight: 400;
  }
  .square.quiet::before {
    content: none;
  }
  .square.quiet > * {
    background: none;
  }
  .square.quiet[aria-expanded='true'] {
    border-color: var(--_ink);
  }
  .square:focus-visible,
  .provision:focus-visible {
    z-index: 1;
  }
  .opened {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 28px;
    margin: 2px 0 6px;
    padding: 14px 18px;
    border: 2px solid var(--_ink);
  }
  .opened > div {
    flex: 1 1 260px;
    min-width: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    align-content: start;
  }
  .opened .kicker {
    color: var(--_ink-3);
    font-size: var(--_size-small);
    line-height: var(--_lh-small);
  }
  .said blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line-strong);
    font: 400 16px/25px var(--_font-quote);
    text-wrap: pretty;
    hyphens: auto;
  }
  .said .cite {
    margin-bottom: 8px;
    color: var(--_ink-2);
    font-size: var(--_size-value);
  }
  .provisions > li {
    border-top: 1px solid var(--_line);
  }
  button.provision {
    position: relative;
    display: block;
    width: 100%;
    padding: 12px 28px 12px 0;
    border: 0;
    background: none;
  }
  .provision > .fold-icon {
    position: absolute;
    top: 15px;
    right: 4px;
  }
  [aria-expanded='true'] > .fold-icon {
    transform: scaleY(-1);
  }
  .tally {
    margin-top: 8px;
    gap: 4px 18px;
    font-size: var(--_size-value);
  }
  .tally > span {
    display: inline-flex;
    gap: 6px;
    font-weight: 700;
  }
  .provisions ul {
    padding-bottom: 14px;
  }
  .provisions li li {
    margin-bottom: 2px;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 2px 12px;
  }
  .line > :first-child {
    flex: 1 1 45%;
    min-width: 110px;
  }
  .line > .verdict {
    flex: 0 1 44%;
  }
  .line.empty {
    background: var(--_surface);
  }
  .line.empty > :nth-child(2) {
    flex: 0 1 44%;
  }
  .none {
    padding: 24px 0;
    color: var(--_ink-2);
  }
  .tables td.text {
    min-width: 7em;
    max-width: 30em;
    text-align: left;
    white-space: normal;
  }
  .scroll + .scroll td:nth-child(n + 5) {
    min-width: 15em;
  }
  .tables th.text {
    text-align: left;
  }
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
    .square.not-assessed {
      forced-color-adjust: none;
      background: repeating-linear-gradient(135deg, Canvas 0 4px, CanvasText 4px 5px);
      color: CanvasText;
    }
    .square.not-assessed > * {
      background: Canvas;
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
