import { msg } from '@lit/localize';
import { fill } from '../../locale/message.js';
import { formatFigure, formatNumber, percentOf } from '../../locale/number.js';
import type { Share, Study } from './study.js';

/** Sentences of one paragraph, each with a full stop. */
export const sentences = (parts: (string | false | undefined)[]): string =>
  parts.flatMap((part) => (part ? (/[.?!…:»”"]$/.test(part) ? part : part + '.') : [])).join(' ');

export const figure = ({ locale, options }: Study, percent: number): string =>
  formatFigure(percent, locale, options.decimals);

export const share = (study: Study, percent: number): string =>
  percentOf(figure(study, percent), study.locale);

/** "n = 1,204" */
export const base = ({ locale }: Study, n: number): string =>
  fill(msg('n = {n}', { id: 'base-short' }), { n: formatNumber(n, locale) }).replaceAll(' ', '\u00a0');

/** "n = 35**"; empty where it is not stated. */
export const markedBase = (study: Study, { n, mark }: Share): string =>
  n === undefined ? '' : base(study, n) + (mark[0] === '*' ? mark : '');

/** "+3 pp", of figures that are not rounded yet. */
export const points = ({ locale, options }: Study, difference: number): string =>
  fill(msg('{n} pp', { id: 'pp-short' }), {
    n: formatNumber(difference, locale, { decimals: options.decimals, sign: true }),
  }).replaceAll(' ', '\u00a0');

/** The change of a category since the wave before, "+3 pp"; empty where nothing is compared. */
export const changeOf = (study: Study, { percents, before }: Share, category = 0): string =>
  before ? points(study, percents![category]! - before.percents![category]!) : '';

/** Why a share is not drawn; undefined where it is. */
export const absence = ({ percents, mark }: Share): string | undefined =>
  !percents
    ? msg('No data', { id: 'no-data' })
    : mark === 'too-few'
      ? msg('Too small a sample to show', { id: 'representation-too-few' })
      : undefined;

export const waveName = ({ rounds }: Study, { round }: Share): string => rounds[round]?.text.text ?? '';
