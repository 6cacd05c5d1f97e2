import { groups } from 'd3';
import type { Provision } from '../../../documents/standards-review.js';
import type { Text } from '../../../documents/text.js';
import { isNamed, normalized } from '../options.js';

/** A law of the document and its provisions, in document order. */
export interface Law {
  /** The name as its first provision writes it. */
  name: Text;
  provisions: Provision[];
}

/** Gathers provisions by law; a law is known by its name in the document's language, or the first there is. */
export const lawsOf = (provisions: readonly Provision[], nameOf: (name: Text) => string): Law[] =>
  groups(provisions, ({ law }) => normalized(nameOf(law))).map(([, same]) => ({
    name: same[0]?.law ?? '',
    provisions: same,
  }));

/**
 * The laws that the attribute `law` names: places in the document, from 1, parted by spaces ("1 3"), or a piece of a
 * name in any of its languages, whatever its case ("mass media"). A number that is no place is a piece of a name
 * ("2024"). All of them where nothing fits, so that a slip of the pen never empties a chart.
 */
export function chosenLaws(laws: Law[], wanted: string | undefined): Law[] {
  if (!wanted) return laws;
  const places = wanted.split(' ').map((word) => (/^\d+$/.test(word) ? laws[Number(word) - 1] : undefined));
  const chosen = places.every(Boolean)
    ? laws.filter((law) => places.includes(law))
    : laws.filter(({ name }) => isNamed(name, wanted));
  return chosen.length ? chosen : laws;
}
