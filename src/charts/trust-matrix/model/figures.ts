import { msg } from '@lit/localize';
import { formatFigure, formatNumber, percentOf } from '../../../locale/number.js';
import { isMissing } from './estimate.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import { words } from './words.js';

/** The figure as it stands in its cell. */
export function figureText({ locale, decimals, net, percent }: ResolvedMatrix, figure: number): string {
  return percent
    ? figure < 0
      ? formatNumber(figure, locale, { decimals })
      : formatFigure(figure, locale, decimals)
    : formatNumber(figure, locale, { decimals, sign: net });
}

/** The figure as it is spoken. */
export function spoken(matrix: ResolvedMatrix, figure: number): string {
  const text = figureText(matrix, figure);
  return matrix.percent ? percentOf(text, matrix.locale) : text;
}

/** A difference of two figures, as it stands in its cell. */
export const differenceText = ({ locale, decimals }: ResolvedMatrix, size: number): string =>
  formatNumber(size, locale, { decimals });

/** A difference of two figures as it is spoken: in points where they are percentages. */
export function pointsText(matrix: ResolvedMatrix, size: number): string {
  const text = differenceText(matrix, size);
  return matrix.net || matrix.percent ? words.points(text) : text;
}

/** Share of all asked, with its sign. */
export const missingText = ({ locale, options }: ResolvedMatrix, share: number): string =>
  percentOf(formatFigure(share, locale, options.decimals), locale);

/** Share of a level, with its sign, and where counts are people, their number. */
export function levelText({ locale, options }: ResolvedMatrix, percent: number, people?: number): string {
  const share = percentOf(formatFigure(percent, locale, options.decimals), locale);
  return people === undefined ? share : `${share} (${formatNumber(people, locale)})`;
}

/** People who chose a level; undefined where counts are weighted, or not published. */
export const peopleAt = (
  { weightedCounts }: ResolvedMatrix,
  { cell }: Estimate,
  level: number,
): number | undefined => (weightedCounts ? undefined : cell?.counts?.[level]);

/** "n = 41"; empty where it is not stated. */
export const baseText = ({ locale }: ResolvedMatrix, n: number | undefined): string =>
  n === undefined ? '' : words.base(formatNumber(n, locale));

export const noteText = ({ say }: ResolvedMatrix, { cell }: Estimate): string =>
  cell?.note === undefined ? '' : say(cell.note).text;

/** The sign of a small base; nothing where a base is large enough, not stated, or not drawn. */
export const stars = ({ mark }: Estimate): string => (mark === '*' || mark === '**' ? mark : '');

/** Name of what the figures are. */
export function measureName({ measure, document, say }: ResolvedMatrix): string {
  switch (measure) {
    case 'net':
      return msg('Net trust', { id: 'net-trust' });
    case 'trust':
      return msg('Trust', { id: 'trust' });
    case 'distrust':
      return msg('Distrust', { id: 'distrust' });
    case 'mean':
      return msg('Mean', { id: 'mean' });
    default:
      return document.measure ? say(document.measure.text).text : msg('Value', { id: 'value' });
  }
}

/** One missing level lends its own name, if it is short; several have a name together. */
export function missingName({ levels, levelTexts }: ResolvedMatrix): string {
  const [name, ...more] = levels.flatMap((level, i) => (isMissing(level) ? (levelTexts[i] ?? []) : []));
  return name && !more.length && /^.{1,24}$/u.test(name.text.trim()) ? name.text : words.noOpinion();
}
