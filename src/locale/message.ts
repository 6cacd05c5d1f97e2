import type { Language } from '../documents/text.js';
import { PLURALS } from './tables/plurals.js';

/**
 * Puts `values` into the `{name}` places of a template. Unknown names stay as they are; values are not searched again.
 * After a value that ends in a full stop (an abbreviated month) the template's own stop is left out.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = String(values[name]);
    return value.endsWith('.') ? value : value + stop;
  });
}

/**
 * The form for `n` out of `forms`, parted by ` | ` in CLDR order: en, kk one | other;
 * ru one | few | many | other. With too few forms (an English source shown for want of a translation) the last one.
 */
export function plural(forms: string, n: number, language: Language): string {
  const all = forms.split(' | ');
  return all[pluralIndex(n, language)] ?? all.at(-1)!;
}

/** By CLDR's cardinal rules, for numbers written without trailing zeros. */
function pluralIndex(value: number, language: Language): number {
  const n = Math.abs(value);
  const [, decimals = ''] = String(n).split('.');
  return PLURALS[language]({ n, i: Math.trunc(n), v: decimals.length, f: Number(decimals) });
}
