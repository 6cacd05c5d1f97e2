import type { TrustMatrixDocument } from '../../documents/trust-matrix.js';
import { parseTrustMatrix } from '../../documents/trust-matrix.js';
import type { Chart } from '../../figure/chart.js';
import type { MatrixLayout } from './layout.js';
import { layout, rows } from './layout.js';
import { buildModel } from './model/build.js';
import type { tablesOf } from './model/tables.js';
import type { MatrixModel, MatrixOptions } from './model/types.js';
import { matrixOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { detail } from './view/parts.js';
import { words } from './words.js';

type MatrixChart = Chart<TrustMatrixDocument, MatrixOptions, MatrixModel, MatrixLayout>;

const withTables = (tables?: typeof tablesOf): MatrixChart => ({
  type: 'trust-matrix',
  words,
  parse: parseTrustMatrix,
  options: matrixOptions,
  model: (document, options, locale) => buildModel(document, options, locale, tables),
  layout,
  rows,
  view,
  detail,
  styles,
});

const drawing = withTables();

/** Trust in sources of information by audience group, as a heat table. The tables are fetched when they are wanted. */
export const trustMatrix: MatrixChart = {
  ...drawing,
  narrow: async (_document, _options, _locale, view) =>
    view === 'table' ? withTables((await import('./model/tables.js')).tablesOf) : drawing,
};
