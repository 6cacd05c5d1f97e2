import { index } from 'd3';
import type { Finding, StandardsReviewDocument } from '../../../documents/standards-review.js';
import type { Text } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber } from '../../../locale/number.js';
import type { ReviewOptions } from '../options.js';
import type { Law } from './laws.js';
import { chosenLaws, lawsOf } from './laws.js';
import { isFinding, yearsOf } from './findings.js';
import type { Standard } from './types.js';

/** What the document says, in the order in which it is drawn. */
export interface ResolvedReview {
  document: StandardsReviewDocument;
  options: ReviewOptions;
  locale: Locale;
  /** All standards of the document. */
  standards: Standard[];
  /** The chosen laws. */
  laws: Law[];
  /** Findings are dated, and not all of one year. */
  differInAge: boolean;
  findingOf: (provisionId: string, standardId: string) => Finding | undefined;
  choose: (text: Text) => Words;
  number: (n: number) => string;
}

export function resolveReview(
  document: StandardsReviewDocument,
  options: ReviewOptions,
  locale: Locale,
): ResolvedReview {
  const choose = (text: Text): Words => chooseText(text, locale, document.language);
  const findings = index(
    document.findings,
    ({ provision }) => provision,
    ({ standard }) => standard,
  );
  const home = { ...locale, language: document.language };
  const laws = lawsOf(document.provisions, (name) => chooseText(name, home, document.language).text);
  return {
    document,
    options,
    locale,
    standards: resolveStandards(document, options.standard, choose),
    laws: chosenLaws(laws, options.law),
    differInAge:
      new Set(document.findings.filter(isFinding).flatMap(({ date }) => yearsOf(date) ?? [])).size > 1,
    findingOf: (provisionId, standardId) => findings.get(provisionId)?.get(standardId),
    choose,
    number: (n) => formatNumber(n, locale),
  };
}

/** Ids that name nothing do nothing. */
function resolveStandards(
  { standards }: StandardsReviewDocument,
  wanted: readonly string[],
  choose: (text: Text) => Words,
): Standard[] {
  const isWanted = ({ id }: { id: string }): boolean => wanted.includes(id);
  const all = !standards.some(isWanted);
  return standards.map((standard) => ({
    ...choose(standard.text),
    id: standard.id,
    url: standard.url,
    chosen: all || isWanted(standard),
  }));
}
