import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewState } from '../../figure/chart.js';
import type { MatrixLayout, SmallLayout } from './layout.js';
import type { MatrixModel } from './model.js';
import { chips } from './view/chips.js';
import { scale } from './view/scale.js';
import { setHead, smallGrid } from './view/small.js';
import { wideGrid } from './view/wide.js';

/** Legend, chips of the sets in the small form, and the grid. */
export function view(layout: MatrixLayout, model: MatrixModel, state: ViewState): TemplateResult {
  const drawn = state.on ? layout : layout.onPaper();
  return html`
    ${scale(drawn.scale, model.legend)}
    ${drawn.form === 'small' ? smallForm(drawn, model, state) : wideGrid(drawn, model, state)}
  `;
}

/** On paper nothing can be chosen: all sets stand under each other. */
const smallForm = (layout: SmallLayout, model: MatrixModel, state: ViewState): unknown =>
  state.on
    ? [chips(model, layout.set, state), smallGrid(layout, model, state)]
    : layout.blocks().map((block) => [setHead(block), smallGrid(block, model, state)]);
