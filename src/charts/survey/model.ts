import type { SurveyDocument } from '../../documents/survey.js';
import type { Locale } from '../../locale/locale.js';
import type { SurveyModel, SurveyOptions } from './blocks.js';
import { allForms } from './forms/all.js';
import { buildModel, read } from './model/build.js';

/** `buildModel` with every form at hand. */
export const model = (document: SurveyDocument, options: SurveyOptions, locale: Locale): SurveyModel =>
  buildModel(allForms, read(document, options, locale));
