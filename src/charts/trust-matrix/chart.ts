import type { TrustMatrixDocument } from '../../documents/trust-matrix.js';
import { parseTrustMatrix } from '../../documents/trust-matrix.js';
import type { Chart } from '../../figure/chart.js';
import type { MatrixLayout } from './layout.js';
import { layout, rows } from './layout.js';
import { distributionBar } from './layout/distribution.js';
import type { MatrixModel } from './model.js';
import { model } from './model.js';
import type { MatrixOptions } from './options.js';
import { matrixOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { distribution } from './view/distribution.js';

/** Trust in sources of information by audience group, as a heat table. */
export const trustMatrix: Chart<TrustMatrixDocument, MatrixOptions, MatrixModel, MatrixLayout> = {
  type: 'trust-matrix',
  parse: parseTrustMatrix,
  options: matrixOptions,
  model,
  layout,
  rows,
  view,
  detail: (id, { distribution: shares }) => distribution(distributionBar(shares(id))),
  styles,
  print: () => import('./print.js'),
};
