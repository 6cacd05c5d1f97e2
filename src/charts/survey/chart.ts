import type { SurveyDocument } from '../../documents/survey.js';
import { parseSurvey } from '../../documents/survey.js';
import type { Chart } from '../../figure/chart.js';
import type { SurveyModel, SurveyOptions } from './blocks.js';
import { layout, rows } from './layout.js';
import type { SurveyLayout } from './layout/context.js';
import { model } from './model.js';
import { surveyOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';

/** Results of survey questions. */
export const survey: Chart<SurveyDocument, SurveyOptions, SurveyModel, SurveyLayout> = {
  type: 'survey',
  parse: parseSurvey,
  options: surveyOptions,
  model,
  layout,
  rows,
  view,
  styles,
  print: () => import('./print.js'),
};
