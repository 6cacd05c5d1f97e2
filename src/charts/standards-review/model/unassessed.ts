import { group } from 'd3';
import { fill, plural } from '../../../locale/message.js';
import type { ResolvedReview } from './resolve.js';
import { isFinding } from './findings.js';
import { reasonsOf } from './rows.js';
import type { LawGroup, Row, Unassessed } from './types.js';
import { words } from './wording.js';

/** The id of the line; no id of a provision or a cell. */
const ID = 'without finding';

const hasFinding = ({ cells }: Row): boolean => cells.some(isFinding);

/**
 * Parts the provisions that a finding speaks of from those that none does. Where a reader asks for a verdict, or no
 * provision has a finding, all stand as they are.
 */
export function partUnassessed(
  review: ResolvedReview,
  laws: LawGroup[],
): { laws: LawGroup[]; unassessed: Unassessed | undefined } {
  const rows = laws.flatMap((law) => law.rows);
  const left = rows.filter((row) => !hasFinding(row));
  if (review.options.verdict.length || !left.length || left.length === rows.length)
    return { laws, unassessed: undefined };
  return {
    laws: laws
      .map(({ name, rows }) => ({ name, rows: rows.filter(hasFinding) }))
      .filter(({ rows }) => rows.length),
    unassessed: unassessedOf(review, left),
  };
}

/** A reason that all of them share is said once. */
function unassessedOf({ locale, number }: ResolvedReview, rows: Row[]): Unassessed {
  const provisions = rows.map(({ text, law, article, url, cells }) => ({
    text,
    law,
    article,
    url,
    reasons: reasonsOf(cells),
  }));
  const key = (each: (typeof provisions)[number]): string => JSON.stringify(each.reasons);
  const shared = group(provisions, key).size === 1;
  const n = rows.length;
  return {
    id: ID,
    text: fill(plural(words.withoutFinding(), n, locale.language), { n: number(n) }),
    reasons: shared ? (provisions[0]?.reasons ?? []) : [],
    provisions: shared ? provisions.map((each) => ({ ...each, reasons: [] })) : provisions,
  };
}
