import { tablesOf } from '../table.js';
import { barsForm } from './bars.js';
import { dotsForm } from './dots.js';
import type { Forms } from './forms.js';
import { likertForm } from './likert.js';
import { trendForm } from './trend.js';

export const allForms: Required<Forms> = {
  bars: barsForm,
  stacked: likertForm,
  diverging: likertForm,
  dots: dotsForm,
  trend: trendForm,
  tables: tablesOf,
};
