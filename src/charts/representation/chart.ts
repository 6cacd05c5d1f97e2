import type { RepresentationDocument } from '../../documents/representation.js';
import { parseRepresentation } from '../../documents/representation.js';
import type { Chart } from '../../figure/chart.js';
import type { RepresentationLayout } from './layout/place.js';
import { layout, rows } from './layout/place.js';
import { model } from './model/build.js';
import type { RepresentationOptions } from './options.js';
import { representationOptions } from './options.js';
import { styles } from './styles.js';
import type { RepresentationModel } from './model/types.js';
import { view } from './view.js';

/** Who holds which positions. */
export const representation: Chart<
  RepresentationDocument,
  RepresentationOptions,
  RepresentationModel,
  RepresentationLayout
> = {
  type: 'representation',
  parse: parseRepresentation,
  options: representationOptions,
  model,
  layout,
  rows,
  view,
  styles,
  print: () => import('./print.js'),
};
