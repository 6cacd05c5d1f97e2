import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { formatList } from '../../../locale/list.js';
import type { Locale } from '../../../locale/locale.js';
import { fill } from '../../../locale/message.js';
import type { LawGroup, ReviewModel } from '../review.js';
import { counted } from './wording.js';

type Review = Omit<ReviewModel, 'tables' | 'summary' | 'notes'>;

/** What is compared, how often each verdict stands, and which law conflicts most; labels with a colon, so that no word is inflected. */
export function summaryOf({ counts, standards, number }: Review, groups: LawGroup[], locale: Locale): string {
  const text = [
    fill(
      msg('Provisions: {provisions}; laws: {laws}; international standards: {standards}.', {
        id: 'review-compared',
      }),
      {
        provisions: number(groups.reduce((n, { rows }) => n + rows.length, 0)),
        laws: number(groups.length),
        standards: number(standards.filter(({ chosen }) => chosen).length),
      },
    ),
  ];
  const verdicts = counts.filter(({ n }) => n).map(({ word, text: n }) => counted(word, n));
  if (verdicts.length) text.push(verdicts.join('; ') + '.');
  const conflicts = groups.map(({ name, rows }) => ({
    name: name.text,
    n: rows.reduce(
      (sum, { cells }) => sum + cells.filter(({ verdict }) => verdict === 'conflicts').length,
      0,
    ),
  }));
  const most = Math.max(0, ...conflicts.map(({ n }) => n));
  const worst = conflicts.filter(({ n }) => n === most);
  if (most && groups.length > 1)
    text.push(
      fill(msg('Most conflicts: {law} ({n}).', { id: 'review-most-conflicts' }), {
        law: formatList(
          worst.map(({ name }) => name),
          locale,
        ),
        n: number(most),
      }),
    );
  return text.join(' ');
}

/** How to read the drawing, whose judgement a verdict is, and what the signs for nothing mean where they stand. */
export function notesOf({ assessed, laws }: Review): Words[] {
  const cells = laws.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const has = (verdict: string | undefined): boolean => cells.some((cell) => cell.verdict === verdict);
  const notes = [
    cells.some(({ verdict }) => verdict) &&
      msg('Select a verdict to read the finding and the recommendation.', { id: 'select-verdict' }),
    assessed
      ? fill(
          msg('A verdict is a judgement, not a court decision. Assessor: {name}.', {
            id: 'verdict-whose',
          }),
          { name: assessed.by.text },
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
