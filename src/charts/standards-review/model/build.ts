import { parseDate } from '../../../documents/date.js';
import type { Finding, Provision, StandardsReviewDocument } from '../../../documents/standards-review.js';
import type { Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber } from '../../../locale/number.js';
import type { Cell, Column, Count, LawGroup, ReviewModel, ReviewOptions, Row } from '../review.js';
import { chosenLaws, lawsOf } from './laws.js';
import { notesOf, summaryOf } from './summary.js';
import { tablesOf } from './tables.js';
import { articleWords, counted, verdictWord, VERDICTS, words } from './wording.js';

/**
 * All words of a review. `verdict` leaves out rows without such a finding and lets the other verdicts of a row that
 * stays stand back; `standard` and `law` leave out whole columns and groups. Options that name nothing do nothing.
 */
export function model(
  document: StandardsReviewDocument,
  options: ReviewOptions,
  locale: Locale,
): ReviewModel {
  const say = (text: Text): Words => chooseText(text, locale, document.language);
  const number = (n: number): string => formatNumber(n, locale);
  const known = new Set(document.standards.map(({ id }) => id));
  const wanted = options.standard.filter((id) => known.has(id));
  const standards = document.standards.map(({ id, text, url }): Column => ({
    ...say(text),
    id,
    url,
    chosen: !wanted.length || wanted.includes(id),
  }));
  const findings = new Map(document.findings.map((finding) => [pair(finding), finding]));

  const cellOf = (provision: Provision, standard: Column, of: string): Cell => {
    const finding = findings.get(pair({ provision: provision.id, standard: standard.id }));
    const word = finding ? verdictWord(finding.verdict) : words.noFinding();
    return {
      id: `${provision.id} × ${standard.id}`,
      standard,
      verdict: finding?.verdict,
      word,
      quiet: !!options.verdict.length && !options.verdict.some((verdict) => verdict === finding?.verdict),
      text: finding?.text === undefined ? undefined : say(finding.text),
      recommendation: finding?.recommendation === undefined ? undefined : say(finding.recommendation),
      label: [word, standard.text, of].join('. '),
    };
  };

  const rowOf = (provision: Provision): Row => {
    const text = say(provision.text);
    const article = articleWords(provision.article);
    const cells = standards
      .filter(({ chosen }) => chosen)
      .map((standard) => cellOf(provision, standard, [text.text, article].filter(Boolean).join(', ')));
    const counts = countsOf(cells);
    return {
      id: `provision ${provision.id}`,
      text,
      law: say(provision.law),
      article,
      url: provision.url,
      cells,
      counts,
      label: [text.text, article, ...counts.map(({ word, n }) => counted(word, number(n)))]
        .filter(Boolean)
        .join('. '),
    };
  };

  const home = { ...locale, language: document.language };
  const all = lawsOf(document.provisions, (name) => chooseText(name, home, document.language).text);
  const groups = chosenLaws(all, options.law).map(({ name, provisions }): LawGroup => ({
    name: say(name),
    rows: provisions.map(rowOf),
  }));
  const counts = countsOf(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  const shown = (row: Row): boolean => !options.verdict.length || row.cells.some(({ quiet }) => !quiet);
  const date = document.assessment && parseDate(document.assessment.date);
  const review: Omit<ReviewModel, 'tables' | 'summary' | 'notes'> = {
    standards,
    laws: groups
      .map(({ name, rows }) => ({ name, rows: rows.filter(shown) }))
      .filter(({ rows }) => rows.length),
    counts: VERDICTS.flatMap((verdict) => {
      const n = counts.find((count) => count.verdict === verdict)?.n ?? 0;
      const pressed = options.verdict.includes(verdict);
      return n || pressed ? [{ verdict, word: verdictWord(verdict), n, text: number(n), pressed }] : [];
    }),
    assessed: document.assessment && {
      by: say(document.assessment.by),
      date: date ? formatDate(date, locale) : '',
    },
    // An author's own marks around the whole are the same pair.
    number,
    data: new Map(),
  };
  return {
    ...review,
    tables: tablesOf(review),
    summary: summaryOf(review, groups, locale),
    notes: notesOf(review),
  };
}

const pair = ({ provision, standard }: Pick<Finding, 'provision' | 'standard'>): string =>
  JSON.stringify([provision, standard]);

function countsOf(cells: readonly Cell[]): Count[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    word: verdictWord(verdict),
    n: cells.filter((cell) => cell.verdict === verdict).length,
  })).filter(({ n }) => n);
}
