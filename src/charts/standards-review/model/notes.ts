import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import type { ResolvedReview } from './resolve.js';
import type { LawGroup } from './types.js';

/** How to read the drawing, whose judgement a verdict is, and what the signs for nothing mean where they stand. */
export function notesOf({ document, choose }: ResolvedReview, laws: LawGroup[]): Words[] {
  const cells = laws.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const has = (verdict: string | undefined): boolean => cells.some((cell) => cell.verdict === verdict);
  const notes = [
    cells.some(({ verdict }) => verdict) &&
      msg('Select a verdict to read the finding and the recommendation.', { id: 'select-verdict' }),
    document.assessment
      ? fill(
          msg('A verdict is a judgement, not a court decision. Assessor: {name}.', {
            id: 'verdict-whose',
          }),
          { name: choose(document.assessment.by).text },
        )
      : msg('A verdict is a judgement, not a court decision; the document does not name the assessor.', {
          id: 'verdict-unnamed',
        }),
    has('not-assessed') &&
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
