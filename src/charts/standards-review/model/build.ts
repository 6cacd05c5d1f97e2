import { parseDate } from '../../../documents/date.js';
import type { StandardsReviewDocument } from '../../../documents/standards-review.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import type { ReviewOptions } from '../options.js';
import { countFilters, standardChoices } from './filters.js';
import { notesOf } from './notes.js';
import type { ResolvedReview } from './resolve.js';
import { resolveReview } from './resolve.js';
import { countsOf, lawGroupOf } from './rows.js';
import { summaryOf } from './summary.js';
import { tablesOf } from './tables.js';
import { partUnassessed } from './unassessed.js';
import type { LawGroup, ReviewModel, ReviewTexts, Row } from './types.js';
import { words } from './wording.js';

/**
 * All words of a review. `verdict` leaves out rows without such a finding and lets the other verdicts of a row that
 * stays stand back; `standard` and `law` leave out whole columns and groups. Options that name nothing do nothing.
 */
export function model(
  document: StandardsReviewDocument,
  options: ReviewOptions,
  locale: Locale,
): ReviewModel {
  const review = resolveReview(document, options, locale);
  const groups = review.laws.map((law) => lawGroupOf(review, law));
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const counts = countsOf(cells, review.number);
  const shown = shownLaws(groups, options);
  const { laws, unassessed } = partUnassessed(review, shown);
  return {
    texts: textsOf(review),
    standards: review.standards,
    choices: standardChoices(review),
    laws,
    unassessed,
    counts: countFilters(review, counts),
    assessedBy: assessedBy(review),
    // A finding says all it has to say in its place.
    data: new Map(),
    tables: tablesOf(shown, review.standards),
    summary: summaryOf(review, groups, counts, unassessed),
    notes: notesOf(review, laws, unassessed),
  };
}

/** Without the rows that have no verdict asked for, and the laws that lose all their rows. */
function shownLaws(groups: LawGroup[], { verdict }: ReviewOptions): LawGroup[] {
  const isShown = ({ cells }: Row): boolean => !verdict.length || cells.some(({ quiet }) => !quiet);
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(isShown) }))
    .filter(({ rows }) => rows.length);
}

/** Who judged, and who chose the words of the verdicts where that was somebody else. */
function assessedBy({ document, choose, locale }: ResolvedReview): Words[][] {
  if (!document.assessment) return [];
  const { by, date, verdictsBy } = document.assessment;
  const parsed = parseDate(date);
  const when = parsed ? ` · ${formatDate(parsed, locale)}` : '';
  if (verdictsBy === undefined) return [named(words.assessedBy(), choose(by), when)];
  return [named(words.findingsBy(), choose(by), when), named(words.verdictsBy(), choose(verdictsBy))];
}

/** A template with a name that keeps its language. */
function named(template: string, name: Words, end = ''): Words[] {
  const [before = '', after = ''] = template.split('{name}');
  return [{ text: before }, name, { text: after + end }].filter(({ text }) => text);
}

function textsOf({ standards, options, number }: ResolvedReview): ReviewTexts {
  const chosen = standards.filter((standard) => standard.chosen);
  return {
    review: words.review(),
    provision: words.provision(),
    standard: words.standard(),
    verdict: words.verdict(),
    law: words.law(),
    recommendation: words.recommendation(),
    noReasons: words.noReasons(),
    date: words.date(),
    select: words.select(),
    nothing: options.verdict.length ? words.noSuchVerdict() : words.noData(),
    chooseStandards: words.chooseStandards(number(chosen.length), number(standards.length)),
  };
}
