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
  const laws = shownLaws(groups, options);
  return {
    texts: textsOf(review),
    standards: review.standards,
    choices: standardChoices(review),
    laws,
    counts: countFilters(review, counts),
    assessedBy: assessedBy(review),
    // A finding says all it has to say in its place.
    data: new Map(),
    tables: tablesOf(laws, review.standards),
    summary: summaryOf(review, groups, counts),
    notes: notesOf(review, laws),
  };
}

/** Without the rows that have no verdict asked for, and the laws that lose all their rows. */
function shownLaws(groups: LawGroup[], { verdict }: ReviewOptions): LawGroup[] {
  const isShown = ({ cells }: Row): boolean => !verdict.length || cells.some(({ quiet }) => !quiet);
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(isShown) }))
    .filter(({ rows }) => rows.length);
}

function assessedBy({ document, choose, locale }: ResolvedReview): Words[] {
  if (!document.assessment) return [];
  const date = parseDate(document.assessment.date);
  const [before = '', after = ''] = words.assessedBy().split('{name}');
  return [
    { text: before },
    choose(document.assessment.by),
    { text: date ? `${after} · ${formatDate(date, locale)}` : after },
  ];
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
    nothing: options.verdict.length ? words.noSuchVerdict() : words.noData(),
    chooseStandards: words.chooseStandards(number(chosen.length), number(standards.length)),
  };
}
