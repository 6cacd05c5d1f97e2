import { parseMethodology } from '../../documents/methodology.js';
import type { MethodologyDocument } from '../../documents/methodology.js';
import type { Chart } from '../../figure/chart.js';
import type { MethodologyLayout } from './layout.js';
import { placeMethods, rows } from './layout.js';
import type { MethodologyModel } from './model.js';
import { buildModel } from './model.js';
import { styles } from './styles.js';
import { view } from './view.js';

/** How the research was done. */
export const methodology: Chart<
  MethodologyDocument,
  Record<string, never>,
  MethodologyModel,
  MethodologyLayout
> = {
  type: 'methodology',
  parse: parseMethodology,
  options: {},
  model: buildModel,
  layout: placeMethods,
  rows,
  view,
  styles,
  print: () => import('./print.js'),
};
