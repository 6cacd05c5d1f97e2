import type { StandardsReviewDocument, Verdict } from '../../documents/standards-review.js';
import { textsOf } from '../../documents/text.js';
import type { Text } from '../../documents/text.js';
import type { OptionReaders } from '../../figure/chart.js';
import { ids, reader, values } from '../../figure/option.js';

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
  verdict: reader((text) => VERDICTS.filter((verdict) => values(text).includes(verdict)), {
    names: () => VERDICTS,
  }),
  standard: ids(({ standards }: StandardsReviewDocument) => standards.map(({ id }) => id)),
  law: reader((text) => normalized(text ?? '') || undefined, { names: laws, fits: isLaw, whole: true }),
};

/** For comparing: small letters, one space between words. */
export function normalized(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a law, in any of its languages, has `wanted` in its name. */
export const isNamed = (law: Text, wanted: string): boolean =>
  textsOf(law).some((text) => normalized(text).includes(wanted));

function laws({ provisions }: StandardsReviewDocument): string[] {
  return [...new Set(provisions.flatMap(({ law }) => textsOf(law)))];
}

/** A piece of a name, or places; see `chosenLaws`. */
function isLaw(text: string, { provisions }: StandardsReviewDocument): boolean {
  const count = new Set(provisions.map(({ law }) => JSON.stringify(law))).size;
  const places = text.split(/\s+/);
  return (
    places.every((place) => /^\d+$/.test(place) && +place > 0 && +place <= count) ||
    provisions.some(({ law }) => isNamed(law, normalized(text)))
  );
}
