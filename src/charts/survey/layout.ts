import type { Space } from '../../figure/chart.js';
import type { SurveyModel } from './blocks.js';
import { allForms } from './forms/all.js';
import type { SurveyLayout } from './layout/paper.js';
import { placeBlocks } from './layout/place.js';

export { rows } from './layout/place.js';

/** `placeBlocks` with every form at hand. */
export const layout = (model: SurveyModel, space: Space): SurveyLayout => placeBlocks(allForms, model, space);
