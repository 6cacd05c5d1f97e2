import { msg } from '@lit/localize';
import type { SurveyDocument } from '../../../documents/survey.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../../locale/number.js';
import type { Form, SurveyModel, SurveyOptions } from '../blocks.js';
import type { Forms } from '../forms/forms.js';
import { chooseForms } from './choose-form.js';
import { notesOf } from './notes.js';
import { shareScales } from './scales.js';
import { readStudy } from './study.js';
import type { Study } from './types.js';
import { summaryOf } from '../summary.js';

/**
 * All words and figures of a survey chart. Runs inside `withLocale`. Ids of marks are made of places in the
 * document; percents are 0–100 and unrounded in `value`, rounded in `text`. A question without results gives
 * a block with `absent`; a document without questions gives no blocks.
 * @param forms at least those of `formsOf` for the same document, options and locale
 */
export function buildModel(
  forms: Forms,
  document: SurveyDocument,
  options: SurveyOptions,
  locale: Locale,
): SurveyModel {
  const study = readStudy(document, options, locale);
  const blocks = chooseForms(study).flatMap((run) => forms[run.form]!.blocks(study, run));
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
    tables: forms.tables?.(study) ?? [],
    summary: summaryOf(study),
    notes,
    data: study.data,
  };
}

/** The forms that a document takes in a drawing. Runs inside `withLocale`. */
export const formsOf = (document: SurveyDocument, options: SurveyOptions, locale: Locale): Form[] => [
  ...new Set(chooseForms(readStudy(document, options, locale)).map(({ form }) => form)),
];

/** Hollow marks stand for fewer than 50 people; said only where there are some. */
function smallBaseLegend({ slices }: Study): string {
  const small = [...slices.values()].some(({ mark }) => mark === '**');
  return small ? msg('Small base (n < 50)', { id: 'small-base-legend' }) : '';
}

/** Ticks have as many decimals as they need, at most two. */
function decimalPlaces(value: number): number {
  return [0, 1].find((places) => Math.abs(value - roundHalfAway(value, places)) < 1e-9) ?? 2;
}
