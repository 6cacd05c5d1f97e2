import { msg } from '@lit/localize';
import { max, sum } from 'd3';
import { formatList } from '../../../locale/list.js';
import { fill } from '../../../locale/message.js';
import type { ResolvedReview } from './resolve.js';
import type { Count, LawGroup, Unassessed } from './types.js';
import { countText } from './wording.js';

/** What is compared, how often each verdict stands, and which law conflicts most; labels with a colon, so that no word is inflected. */
export function summaryOf(
  review: ResolvedReview,
  laws: LawGroup[],
  counts: readonly Count[],
  unassessed: Unassessed | undefined,
): string {
  const { standards, number } = review;
  const compared = fill(
    msg('Provisions: {provisions}; laws: {laws}; international standards: {standards}.', {
      id: 'review-compared',
    }),
    {
      provisions: number(sum(laws, ({ rows }) => rows.length)),
      laws: number(laws.length),
      standards: number(standards.filter(({ chosen }) => chosen).length),
    },
  );
  const verdicts = counts.length ? counts.map(countText).join('; ') + '.' : '';
  return [compared, verdicts, mostConflicts(review, laws), unassessed && `${unassessed.text}.`]
    .filter(Boolean)
    .join(' ');
}

function mostConflicts({ locale, number }: ResolvedReview, laws: LawGroup[]): string {
  const conflicts = laws.map(({ name, rows }) => ({
    name: name.text,
    n: sum(rows, (row) => row.cells.filter(({ verdict }) => verdict === 'conflicts').length),
  }));
  const most = max(conflicts, ({ n }) => n);
  if (!most || laws.length < 2) return '';
  const names = conflicts.filter(({ n }) => n === most).map(({ name }) => name);
  return fill(msg('Most conflicts: {law} ({n}).', { id: 'review-most-conflicts' }), {
    law: formatList(names, locale),
    n: number(most),
  });
}
