import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { MatrixLayout } from './layout.js';
import type { MatrixModel } from './model/types.js';
import { chips, scale } from './view/parts.js';
import { smallGrid } from './view/small.js';
import { wideGrid } from './view/wide.js';

/** Legend, chips of the sets in the small form, and the grid. */
export function view(layout: MatrixLayout, model: MatrixModel, state: ViewState): TemplateResult {
  const small = layout.form === 'small';
  return html`
    ${scale(model, layout)} ${small && model.sets.length > 1 ? chips(model, layout.set, state) : ''}
    ${small ? smallGrid(layout, model, state) : wideGrid(layout, model, state)}
  `;
}
