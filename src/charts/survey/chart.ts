import type { SurveyDocument } from '../../documents/survey.js';
import { parseSurvey } from '../../documents/survey.js';
import type { Chart } from '../../figure/chart.js';
import { withLocale } from '../../locale/with-locale.js';
import type { SurveyModel, SurveyOptions } from './blocks.js';
import type { Forms } from './forms/forms.js';
import { loadTables, loaders } from './forms/forms.js';
import type { SurveyLayout } from './layout/paper.js';
import { placeBlocks, rows } from './layout/place.js';
import { buildModel, formsOf } from './model/build.js';
import { surveyOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words } from './words.js';

type SurveyChart = Chart<SurveyDocument, SurveyOptions, SurveyModel, SurveyLayout>;

const withForms = (forms: Forms): SurveyChart => ({
  type: 'survey',
  words,
  parse: parseSurvey,
  options: surveyOptions,
  model: (document, options, locale) => buildModel(forms, document, options, locale),
  layout: (model, space) => placeBlocks(forms, model, space),
  rows,
  view,
  styles,
});

/** Results of survey questions. The code of a form is fetched when a document takes it. */
export const survey: SurveyChart = {
  ...withForms({}),
  narrow: async (document, options, locale, view) => {
    const names = withLocale(locale, () => formsOf(document, options, locale));
    const codes = await Promise.all(names.map(async (name) => [name, await loaders[name]()] as const));
    const forms: Forms = Object.fromEntries(codes);
    return withForms(view === 'table' ? { ...forms, tables: await loadTables() } : forms);
  },
};
