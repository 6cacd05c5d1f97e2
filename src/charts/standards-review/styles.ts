import { css } from 'lit';
import { quoteStyles } from '../../theme/scales/quote.js';
import { verdictStyles } from '../../theme/scales/verdict.js';
import { finding } from './styles/finding.js';
import { list } from './styles/list.js';
import { places } from './styles/places.js';
import { tints } from './styles/tints.js';
import { unassessed } from './styles/unassessed.js';

/** Filters and the grid; then the rest, in the order of the cascade. */
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
  .counts .assessed {
    display: block;
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
  ${finding}
  ${list}
  ${unassessed}
  ${places}
`;
