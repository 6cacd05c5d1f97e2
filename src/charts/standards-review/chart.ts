import { parseStandardsReview, type StandardsReviewDocument } from '../../documents/standards-review.js';
import type { Chart } from '../../figure/chart.js';
import { layout, type ReviewLayout } from './layout.js';
import { model } from './model/build.js';
import { reviewOptions, type ReviewOptions } from './options.js';
import type { ReviewModel } from './model/types.js';
import { styles } from './styles.js';
import { view } from './view.js';

/** Provisions of national law against international standards. */
export const standardsReview: Chart<StandardsReviewDocument, ReviewOptions, ReviewModel, ReviewLayout> = {
  type: 'standards-review',
  parse: parseStandardsReview,
  options: reviewOptions,
  model,
  layout,
  rows: (layout) => layout.rows,
  view,
  styles,
  print: () => import('./print.js'),
};
