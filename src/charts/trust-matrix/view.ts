import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { MatrixLayout } from './layout.js';
import type { MatrixModel } from './model.js';
import { chips } from './view/chips.js';
import { scale } from './view/scale.js';
import { smallGrid } from './view/small.js';
import { wideGrid } from './view/wide.js';

/** Legend, chips of the sets in the small form, and the grid. */
export function view(layout: MatrixLayout, model: MatrixModel, state: ViewState): TemplateResult {
  return html`
    ${scale(layout.scale, model.legend)} ${layout.form === 'small' ? chips(model, layout.set, state) : ''}
    ${layout.form === 'small' ? smallGrid(layout, model, state) : wideGrid(layout, model, state)}
  `;
}
