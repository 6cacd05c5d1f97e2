import type { Language } from '../documents/text.js';

/** Puts `values` into the `{name}` places of a template. Unknown names stay as they are; values are not searched again. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/**
 * The form for `n` out of `forms`, parted by ` | ` in CLDR order: en, kk one | other;
 * ru one | few | many | other. With too few forms (an English source shown for want of a translation) the last one.
 */
export function plural(forms: string, n: number, language: Language): string {
  const all = forms.split(' | ');
  return all[pluralIndex(n, language)] ?? all.at(-1)!;
}

/** Number of plural forms of each language. */
export const PLURAL_FORMS: Record<Language, number> = { en: 2, ru: 4, kk: 2 };

/** CLDR 48 cardinal rules for numbers written without trailing zeros. */
function pluralIndex(n: number, language: Language): number {
  if (language !== 'ru') return Math.abs(n) === 1 ? 0 : 1;
  if (!Number.isInteger(n)) return 3;
  const tens = Math.abs(n) % 100;
  const ones = tens % 10;
  if (tens > 10 && tens < 15) return 2;
  return ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
}
