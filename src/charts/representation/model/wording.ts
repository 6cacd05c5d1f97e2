import { msg } from '@lit/localize';
import { fill } from '../../../locale/message.js';
import { formatFigure, formatNumber, percentOf } from '../../../locale/number.js';
import type { Composition, ResolvedRepresentation, Share } from './resolved.js';
import { isShown } from './resolved.js';

type Resolved = ResolvedRepresentation;

/** A percentage as it is drawn, without its sign. */
export const figureOf = ({ locale, options }: Resolved, percent: number): string =>
  formatFigure(percent, locale, options.decimals);

/** "57%" */
export const percentText = (resolved: Resolved, percent: number): string =>
  percentOf(figureOf(resolved, percent), resolved.locale);

/** "n = 1,204" */
export const baseText = ({ locale }: Resolved, n: number): string =>
  fill(msg('n\u00a0=\u00a0{n}', { id: 'base-short' }), { n: formatNumber(n, locale) });

/** The stars of a small base, or nothing. */
export const starsOf = ({ mark }: Composition): string => (mark.startsWith('*') ? mark : '');

/** "n = 35**"; empty where it is not stated. */
export const markedBase = (resolved: Resolved, composition: Composition): string =>
  composition.n === undefined ? '' : baseText(resolved, composition.n) + starsOf(composition);

/** "+3 pp", of figures that are not rounded yet. */
export const pointsText = ({ locale, options }: Resolved, difference: number): string =>
  fill(msg('{n}\u00a0pp', { id: 'pp-short' }), {
    n: formatNumber(difference, locale, { decimals: options.decimals, sign: true }),
  });

/** The change of a share since the wave before, "+3 pp"; empty where nothing is compared. */
export const changeText = (resolved: Resolved, share: Share | undefined): string =>
  share?.before === undefined ? '' : pointsText(resolved, share.percent - share.before);

/** Why a position is not drawn; undefined where it is. */
export const reasonNotShown = (composition: Composition): string | undefined =>
  isShown(composition)
    ? undefined
    : composition.withheld
      ? msg('Withheld to protect people', { id: 'representation-withheld' })
      : composition.shares.length
        ? msg('Too small a sample to show', { id: 'representation-too-few' })
        : msg('No data', { id: 'no-data' });

export const waveName = ({ waves }: Resolved, { wave }: Composition): string => waves[wave]?.text.text ?? '';

/** "2020 → 2024"; empty where nothing is compared. */
export const spanText = (resolved: Resolved, composition: Composition): string =>
  composition.previous
    ? `${waveName(resolved, composition.previous)} → ${waveName(resolved, composition)}`
    : '';
