import { msg } from '@lit/localize';
import type { SurveyDocument } from '../../../documents/survey.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../../locale/number.js';
import type { SurveyModel, SurveyOptions } from '../blocks.js';
import type { Forms } from '../forms/forms.js';
import { chooseForms } from './choose-form.js';
import { notesOf } from './notes.js';
import { shareScales } from './scales.js';
import { readStudy } from './study.js';
import type { Run, Study } from './types.js';
import { summaryOf } from '../summary.js';

/** A document as the forms read it: its study, and which form draws which questions. */
export interface Reading {
  study: Study;
  runs: Run[];
}

/** Runs inside `withLocale`. Building a model writes into the reading, the same each time. */
export function read(document: SurveyDocument, options: SurveyOptions, locale: Locale): Reading {
  const study = readStudy(document, options, locale);
  return { study, runs: chooseForms(study) };
}

/**
 * All words and figures of a survey chart. Runs inside `withLocale`. Ids of marks are made of places in the
 * document; percents are 0–100 and unrounded in `value`, rounded in `text`. A question without results gives
 * a block with `absent`; a document without questions gives no blocks.
 * @param forms at least those of the reading's runs
 */
export function buildModel(forms: Forms, { study, runs }: Reading): SurveyModel {
  const { locale } = study;
  const blocks = runs.flatMap((run) => forms[run.form]!.blocks(study, run));
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

/** Hollow marks stand for fewer than 50 people; said only where there are some. */
function smallBaseLegend({ slices }: Study): string {
  const small = [...slices.values()].some(({ mark }) => mark === '**');
  return small ? msg('Small base (n < 50)', { id: 'small-base-legend' }) : '';
}

/** Ticks have as many decimals as they need, at most two. */
function decimalPlaces(value: number): number {
  return [0, 1].find((places) => Math.abs(value - roundHalfAway(value, places)) < 1e-9) ?? 2;
}
