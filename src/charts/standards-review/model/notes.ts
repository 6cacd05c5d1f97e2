import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import type { ResolvedReview } from './resolve.js';
import type { LawGroup, Unassessed } from './types.js';
import { words } from './wording.js';

/** How to read the drawing, whose judgement a verdict is, and what the signs for nothing mean where they stand. */
export function notesOf(
  review: ResolvedReview,
  laws: LawGroup[],
  unassessed: Unassessed | undefined,
): Words[] {
  const cells = laws.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const has = (verdict: string | undefined): boolean => cells.some((cell) => cell.verdict === verdict);
  const notes = [
    cells.some(({ verdict }) => verdict) && words.select(),
    whoseVerdict(review),
    (has('not-assessed') || unassessed?.reasons.length) &&
      msg('“Not assessed” says nothing for or against a provision: the assessor gives no verdict.', {
        id: 'not-assessed-meaning',
      }),
    has(undefined) &&
      msg('“–”: the review does not compare this provision with this standard.', {
        id: 'no-finding-meaning',
      }),
  ];
  return notes.flatMap((text) => (text ? [{ text }] : []));
}

/** A verdict is the judgement of whoever chose its words: the body that is quoted may have used none of them. */
function whoseVerdict({ document: { assessment }, choose }: ResolvedReview): string {
  if (!assessment)
    return msg('An assessment is an opinion, not a court ruling; the document does not name the assessor.', {
      id: 'verdict-unnamed',
    });
  const name = choose(assessment.by).text;
  if (assessment.verdictsBy === undefined)
    return fill(
      msg('An assessment is an opinion, not a court ruling. Assessor: {name}.', { id: 'verdict-whose' }),
      { name },
    );
  return fill(
    msg(
      'An assessment is an opinion, not a court ruling. The findings are those of: {name}. The words of the assessment were chosen by: {chosenBy}.',
      { id: 'verdict-whose-words' },
    ),
    { name, chosenBy: choose(assessment.verdictsBy).text },
  );
}
