import type { Language } from '../documents/text.js';
import { LETTERS } from './tables/letters.js';

const SIGNS = ' _-‐–—,;:!?.…\'‘’"“”„«»()[]{}@*/\\&#%`^+<=>|~$0123456789';

/**
 * A comparator for lists in the order of the language, the same in every browser (Chromium has no
 * Kazakh order). Signs, digits, the own script, then the other; case and, in Russian and English,
 * ё decide only between words otherwise equal. Numbers are compared digit by digit.
 * Checked against ICU; see the rules in `scripts/locale/cldr.json`.
 */
export function collator(language: Language): (a: string, b: string) => number {
  const order = SIGNS + LETTERS[language];

  /** Place of a character: exact, else that of its base letter, else after all others. */
  const place = (character: string): number => {
    const at = order.indexOf(character);
    if (at >= 0) return at;
    const base = order.indexOf(character.normalize('NFKD')[0]!);
    return base >= 0 ? base : order.length + character.codePointAt(0)!;
  };

  return (a, b) => {
    const [left, right] = [[...a.normalize()], [...b.normalize()]];
    const lower = (character: string) => character.toLowerCase();
    const accent = (character: string) => (order.includes(lower(character)) ? 0 : 1);
    const upper = (character: string) => (lower(character) === character ? 0 : 1);
    return (
      first(left, right, (each) => place(lower(each))) ||
      left.length - right.length ||
      first(left, right, accent) ||
      first(left, right, upper)
    );
  };
}

/** The first difference of the weights of two texts, over the length of the shorter one. */
function first(a: string[], b: string[], weight: (character: string) => number): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = weight(a[i]!) - weight(b[i]!);
    if (difference) return difference;
  }
  return 0;
}
