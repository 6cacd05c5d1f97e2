import type { Verdict } from '../../documents/standards-review.js';
import type { OptionReaders } from '../../figure/chart.js';

/** In the order of their counts: what needs a reader's eye first. */
export const VERDICTS: readonly Verdict[] = ['conflicts', 'partly', 'complies', 'not-assessed'];

export interface ReviewOptions {
  /** Verdicts to show; none: all. */
  verdict: Verdict[];
  /** Ids of the standards to show; none: all. */
  standard: string[];
  /** What the name of a law has in it, or the places of laws; see `chosenLaws`. */
  law: string | undefined;
}

/** Reads the attributes of `cabar-standards-review`; what cannot be read counts as absent. */
export const reviewOptions: OptionReaders<ReviewOptions> = {
  verdict: (text) => VERDICTS.filter((verdict) => ids(text).includes(verdict)),
  standard: ids,
  law: (text) => normalized(text ?? '') || undefined,
};

/** For comparing: small letters, one space between words. */
export function normalized(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function ids(text: string | null): string[] {
  return text?.match(/\S+/g) ?? [];
}
