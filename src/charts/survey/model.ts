import { msg } from '@lit/localize';
import type { SurveyDocument } from '../../documents/survey.js';
import { lazy } from '../../locale/lazy.js';
import type { Locale } from '../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../locale/number.js';
import type { Form, SurveyModel, SurveyOptions } from './blocks.js';
import { barsBlocks } from './model/bars.js';
import { dataOf } from './model/data.js';
import { dotsBlocks } from './model/dots.js';
import { likertBlocks } from './model/likert.js';
import { notesOf } from './model/notes.js';
import { planSurvey } from './model/plan.js';
import { resolveSurvey } from './model/resolve.js';
import { withScales } from './model/scales.js';
import { trendBlocks } from './model/trend.js';
import type { PlannedBlocks, SurveyPlan, UnscaledBlock } from './model/types.js';
import { summaryOf } from './summary.js';
import { tablesOf } from './table.js';

const FORMS: Record<Form, (plan: SurveyPlan, planned: PlannedBlocks) => UnscaledBlock[]> = {
  bars: barsBlocks,
  stacked: likertBlocks,
  diverging: likertBlocks,
  dots: dotsBlocks,
  trend: trendBlocks,
};

/**
 * All words and figures of a survey chart. Runs inside `withLocale`. Ids of marks are made of places in the
 * document; percents are 0–100 and unrounded in `value`, rounded in `text`. A question without results gives
 * a block with `absent`; a document without questions gives no blocks.
 */
export function model(document: SurveyDocument, options: SurveyOptions, locale: Locale): SurveyModel {
  const plan = planSurvey(resolveSurvey(document, options, locale));
  const blocks = withScales(plan.planned.flatMap((planned) => FORMS[planned.form](plan, planned)));
  // Most readers never open the table.
  const tables = lazy(locale, () => tablesOf(plan));
  return {
    blocks,
    percent: plan.questions.some(({ percent }) => percent),
    withPercent: (text) => percentOf(text, locale),
    number: (value) => formatNumber(value, locale, { decimals: decimalPlaces(value) }),
    smallBaseLegend: smallBaseLegend(plan),
    get tables() {
      return tables();
    },
    summary: summaryOf(plan),
    notes: notesOf(plan, blocks),
    data: dataOf(blocks),
  };
}

/** Hollow marks stand for fewer than 50 people; said only where there are some. */
const smallBaseLegend = ({ estimates }: SurveyPlan): string =>
  estimates.some(({ mark }) => mark === '**')
    ? msg('Very small base (n < 50)', { id: 'very-small-base-legend' })
    : '';

/** Ticks have as many decimals as they need, at most two. */
const decimalPlaces = (value: number): number =>
  [0, 1].find((places) => Math.abs(value - roundHalfAway(value, places)) < 1e-9) ?? 2;
