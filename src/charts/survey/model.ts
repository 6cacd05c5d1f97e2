import { msg } from '@lit/localize';
import type { SurveyDocument } from '../../documents/survey.js';
import type { Locale } from '../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../locale/number.js';
import type { Block, Form, SurveyModel, SurveyOptions } from './blocks.js';
import { barsBlocks } from './model/bars.js';
import { chooseForms } from './model/choose-form.js';
import { dotsBlocks } from './model/dots.js';
import { likertBlocks } from './model/likert.js';
import { notesOf } from './model/notes.js';
import { shareScales } from './model/scales.js';
import { readStudy } from './model/study.js';
import { trendBlocks } from './model/trend.js';
import type { Run, Study } from './model/types.js';
import { lazy } from './model/words.js';
import { summaryOf } from './summary.js';
import { tablesOf } from './table.js';

const FORMS: Record<Form, (study: Study, run: Run) => Block[]> = {
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
  const study = readStudy(document, options, locale);
  const blocks = chooseForms(study).flatMap((run) => FORMS[run.form](study, run));
  const tables = lazy(locale, () => tablesOf(study));
  shareScales(blocks);
  // Before table and summary, which look at slices that are not drawn.
  const notes = notesOf(study);
  const small = smallBaseLegend(study);
  return {
    blocks,
    percent: study.questions.some(({ percent }) => percent),
    withPercent: (text) => percentOf(text, locale),
    number: (value) => formatNumber(value, locale, { decimals: decimalPlaces(value) }),
    smallBaseLegend: small,
    // Most readers never open the table.
    get tables() {
      return tables();
    },
    summary: summaryOf(study),
    notes,
    data: study.data,
  };
}

/** Hollow marks stand for fewer than 50 people; said only where there are some. */
function smallBaseLegend({ slices }: Study): string {
  const small = [...slices.values()].some(({ mark }) => mark === '**');
  return small ? msg('Small base (n < 50)', { id: 'small-base-legend' }) : '';
}

/** Ticks have as many decimals as they need, at most two. */
function decimalPlaces(value: number): number {
  return [0, 1].find((places) => Math.abs(value - roundHalfAway(value, places)) < 1e-9) ?? 2;
}
