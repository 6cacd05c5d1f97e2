import { group, rollup } from 'd3';
import { parseDate } from '../../../documents/date.js';
import type { Finding, Provision } from '../../../documents/standards-review.js';
import { formatDate } from '../../../locale/date.js';
import type { Words } from '../../../locale/choose.js';
import { isFinding, yearsOf } from './findings.js';
import type { Law } from './laws.js';
import type { ResolvedReview } from './resolve.js';
import type { Cell, Count, LawGroup, Row, Standard } from './types.js';
import { VERDICTS } from '../options.js';
import { articleText, countText, verdictWord, words } from './wording.js';

/** The provisions of a law, each with a cell for every chosen standard. */
export const lawGroupOf = (review: ResolvedReview, { name, provisions }: Law): LawGroup => ({
  name: review.choose(name),
  rows: provisions.map((provision) => rowOf(review, provision)),
});

function rowOf(review: ResolvedReview, provision: Provision): Row {
  const text = review.choose(provision.text);
  const article = articleText(provision.article);
  const place = [text.text, article].filter(Boolean).join(', ');
  const cells = review.standards
    .filter(({ chosen }) => chosen)
    .map((standard) => cellOf(review, provision, standard, place));
  const counts = countsOf(cells, review.number);
  return {
    id: `provision ${provision.id}`,
    text,
    law: review.choose(provision.law),
    article,
    url: provision.url,
    cells,
    counts,
    notAssessed: notAssessedText(cells),
    label: [text.text, article, ...counts.map(countText)].filter(Boolean).join('. '),
  };
}

function cellOf(review: ResolvedReview, provision: Provision, standard: Standard, place: string): Cell {
  const finding = review.findingOf(provision.id, standard.id);
  const filter: readonly (string | undefined)[] = review.options.verdict;
  const word = finding ? verdictWord(finding.verdict) : words.noFinding();
  const date = finding?.date === undefined ? undefined : parseDate(finding.date);
  const year = finding && review.differInAge && isFinding(finding) ? yearText(review, finding) : '';
  return {
    id: `${provision.id} × ${standard.id}`,
    standard,
    verdict: finding?.verdict,
    word,
    year,
    when: date ? formatDate(date, review.locale, 'long') : '',
    quiet: filter.length > 0 && !filter.includes(finding?.verdict),
    text: finding?.text === undefined ? undefined : review.choose(finding.text),
    recommendation: finding?.recommendation === undefined ? undefined : review.choose(finding.recommendation),
    label: [year ? `${word}, ${year}` : word, standard.text, place].join('. '),
  };
}

/** How often each verdict stands, worst first, without those that nothing has. */
export function countsOf(cells: readonly Cell[], number: (n: number) => string): Count[] {
  const counts = rollup(
    cells,
    (same) => same.length,
    ({ verdict }) => verdict,
  );
  return VERDICTS.flatMap((verdict) => {
    const n = counts.get(verdict);
    return n ? [{ verdict, word: verdictWord(verdict), n, text: number(n) }] : [];
  });
}

/** "2014" or "2014–2016"; empty without a date. */
function yearText({ locale }: ResolvedReview, { date }: Finding): string {
  const years = yearsOf(date);
  const parsed = years && parseDate(years);
  return parsed ? formatDate(parsed, locale) : '';
}

/** Why nothing was found, each reason once. */
export const reasonsOf = (cells: readonly Cell[]): Words[] =>
  [
    ...group(
      cells.flatMap(({ text }) => text ?? []),
      ({ text }) => text,
    ).values(),
  ].flatMap(([first]) => first ?? []);

/** The standards that a provision was not held against, in one line, with what is said of that. */
function notAssessedText(cells: readonly Cell[]): Words[] {
  const left = cells.filter(({ verdict }) => verdict === 'not-assessed');
  if (!left.length) return [];
  return [
    { text: `${verdictWord('not-assessed')}: ` },
    ...left.flatMap(({ standard }, i) => [...(i ? [{ text: '; ' }] : []), standard]),
    { text: '.' },
    ...reasonsOf(left).flatMap((reason) => [{ text: ' ' }, reason]),
  ];
}
