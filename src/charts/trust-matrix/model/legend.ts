import { msg } from '@lit/localize';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../../locale/number.js';
import { measureName } from './figures.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import type { Scale, Step } from './scale.js';
import { words } from './words.js';

export interface MatrixLegend {
  /** What the colours show. */
  label: string;
  /** At the low end, at the high end; empty where there is nothing to say. */
  lead: string;
  tail: string;
  /** From low to high. */
  steps: Step[];
  /** One less than steps: between them; one more: also at the ends. */
  limits: string[];
  /** All limits in words. */
  spoken: string;
  /** What cells without a figure and with a very small base are; empty where there are none. */
  hatched: string;
  small: string;
}

/** The steps with their limits, and the signs that occur. */
export function legendOf(
  matrix: ResolvedMatrix,
  { steps, limits }: Scale,
  estimates: readonly Estimate[],
): MatrixLegend {
  const { locale, net, percent, measure } = matrix;
  const label = measureName(matrix);
  const trust = measure === 'net';
  const written = limits.map((limit, i) => {
    const text = limitText(limit, locale, net);
    return percent && i === limits.length - 1 ? percentOf(text, locale) : text;
  });
  return {
    label,
    lead: trust ? msg('more distrust', { id: 'more-distrust' }) : label,
    tail: trust ? msg('more trust', { id: 'more-trust' }) : '',
    steps,
    limits: written,
    spoken: `${label}: ${written.join(', ')}`,
    hatched: estimates.some(({ figure }) => figure === undefined) ? words.noData() : '',
    small: estimates.some(({ mark }) => mark === '**')
      ? msg('Very small base (n < 50)', { id: 'very-small-base-legend' })
      : '',
  };
}

const MOST_DECIMALS = 2;

/** With as many decimals as the limit has, at most two. */
function limitText(limit: number, locale: Locale, sign: boolean): string {
  const decimals =
    [0, 1].find((places) => Math.abs(limit - roundHalfAway(limit, places)) < 1e-9) ?? MOST_DECIMALS;
  return formatNumber(limit, locale, { decimals, sign });
}
