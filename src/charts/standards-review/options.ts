import type { OptionReaders } from '../../figure/chart.js';
import type { ReviewOptions } from './review.js';
import { VERDICTS } from './model/wording.js';

/** Reads the attributes of `cabar-standards-review`; what cannot be read counts as absent. */
export const reviewOptions: OptionReaders<ReviewOptions> = {
  verdict: (text) => VERDICTS.filter((verdict) => ids(text).includes(verdict)),
  standard: ids,
  law: (text) => plain(text ?? '') || undefined,
};

/** For comparing: small letters, one space between words. */
export function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function ids(text: string | null): string[] {
  return text?.match(/\S+/g) ?? [];
}
