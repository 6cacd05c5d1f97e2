import type { SurveyDocument } from '../../documents/survey.js';
import { parseSurvey } from '../../documents/survey.js';
import type { Chart } from '../../figure/chart.js';
import { withLocale } from '../../locale/with-locale.js';
import type { SurveyModel, SurveyOptions } from './blocks.js';
import type { Forms } from './forms/forms.js';
import { loadTables, loaders } from './forms/forms.js';
import type { SurveyLayout } from './layout/paper.js';
import { placeBlocks, rows } from './layout/place.js';
import type { Reading } from './model/build.js';
import { buildModel, read } from './model/build.js';
import { surveyOptions } from './options.js';
import { styles } from './styles.js';
import { view } from './view.js';
import { words } from './words.js';

type SurveyChart = Chart<SurveyDocument, SurveyOptions, SurveyModel, SurveyLayout>;

/** @param reading of the document that will be drawn: it is read once */
const withForms = (forms: Forms, reading?: Reading): SurveyChart => ({
  type: 'survey',
  words,
  parse: parseSurvey,
  options: surveyOptions,
  model: (document, options, locale) => {
    const known = reading?.study;
    const same = known?.document === document && known.options === options && known.locale === locale;
    return buildModel(forms, same ? reading! : read(document, options, locale));
  },
  layout: (model, space) => placeBlocks(forms, model, space),
  rows,
  view,
  styles,
});

/** Results of survey questions. The code of a form is fetched when a document takes it. */
export const survey: SurveyChart = {
  ...withForms({}),
  narrow: async (document, options, locale, view) => {
    const reading = withLocale(locale, () => read(document, options, locale));
    const names = [...new Set(reading.runs.map(({ form }) => form))];
    const codes = names.map(async (name) => [name, await loaders[name]()] as const);
    const tables = view === 'table' ? await loadTables() : undefined;
    const forms: Forms = Object.fromEntries(await Promise.all(codes));
    return withForms(tables ? { ...forms, tables } : forms, reading);
  },
};
