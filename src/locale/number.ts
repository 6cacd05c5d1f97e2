import type { Locale } from './locale.js';

/**
 * Rounds to `decimals` places, halves away from zero (2.5 → 3, −2.5 → −3). The last binary digits are
 * dropped first, so that 57 / 200 × 100 counts as the 28.5 it is. Never −0; NaN and infinities stay.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  if (!(scaled < 1e15)) return value;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / scale + 0;
}

/**
 * A number in the reader's digits: true minus, groups from 1,000 up, exactly `decimals` places,
 * with `sign` a plus before what is above zero after rounding. Not a number, or infinite: a dash.
 */
export function formatNumber(
  value: number,
  { numbers }: Locale,
  { decimals = 0, sign = false }: { decimals?: number; sign?: boolean } = {},
): string {
  if (!Number.isFinite(value)) return '–';
  const rounded = roundHalfAway(value, decimals);
  const [whole, fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, numbers.group);
  return (
    (rounded < 0 ? '−' : sign && rounded > 0 ? '+' : '') +
    digits +
    (fraction ? numbers.decimal + fraction : '')
  );
}

/** A percentage (0 to 100) as a figure without its sign: what is above zero never reads "0" but "<1", with one decimal "<0.1". */
export function formatFigure(percent: number, locale: Locale, decimals = 0): string {
  return percent > 0 && roundHalfAway(percent, decimals) === 0
    ? '<' + formatNumber(10 ** -decimals, locale, { decimals })
    : formatNumber(percent, locale, { decimals });
}

/** Adds the percent sign as the language writes it: "47%" in English and Kazakh, "47 %" in Russian. */
export function percentOf(text: string, { numbers }: Locale): string {
  return numbers.percent.replace('{0}', () => text);
}
