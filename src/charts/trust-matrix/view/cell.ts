import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../../figure/chart.js';
import type { MatrixModel } from '../model.js';
import type { Column } from '../model/columns.js';
import type { Cell, Row } from '../model/grid.js';

/** Cells stand back behind the one that is looked at, not behind a head. */
export const activeClass = ({ data }: MatrixModel, { active }: ViewState): string =>
  active !== undefined && data.has(active) ? 'has-active' : '';

export const activeCell = ({ cells }: Row, { active }: ViewState): string | undefined =>
  cells.find(({ id }) => id === active)?.id;

/** Ground by the step of the scale or hatched, corner of a very small base, place among the columns. */
export function cellClass({ step, marked, absent }: Cell, { kind, first }: Column): string {
  const dash = absent ? ' absent' : '';
  if (kind === 'spread' || kind === 'missing') return kind + dash;
  return `cell ${step ?? 'gap'}${marked ? ' few' : ''}${kind === 'total' ? ' sum' : ''}${first ? ' first' : ''}${dash}`;
}

/** A figure, and under that of a spread its bar. The dash of a cell without one is drawn by the style sheet: it is no word. */
export function figure({ text, absent }: Cell, bar: number | undefined): TemplateResult | string {
  if (absent) return '';
  return bar === undefined
    ? text
    : html`
        ${text}
        <svg class="bar" width=${bar} height="4" aria-hidden="true">
          <rect width="100%" height="4" />
        </svg>
      `;
}
