import { parseExpertQuotes } from '../../documents/expert-quotes.js';
import type { ExpertQuotesDocument } from '../../documents/expert-quotes.js';
import type { Chart } from '../../figure/chart.js';
import type { QuotesLayout } from './layout.js';
import { layout, rows } from './layout.js';
import { model } from './model/build.js';
import type { QuotesModel } from './model/types.js';
import type { QuotesOptions } from './options.js';
import { quotesOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';

/** What experts said, in their words. */
export const expertQuotes: Chart<ExpertQuotesDocument, QuotesOptions, QuotesModel, QuotesLayout> = {
  type: 'expert-quotes',
  parse: parseExpertQuotes,
  options: quotesOptions,
  model,
  layout,
  rows,
  view,
  styles,
  print: () => import('./print.js'),
};
