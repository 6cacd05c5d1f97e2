import { msg } from '@lit/localize';
import type { Verdict } from '../../../documents/standards-review.js';
import { fill } from '../../../locale/message.js';

export function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'conflicts':
      return msg('Conflicts', { id: 'verdict-conflicts' });
    case 'partly':
      return msg('Partly complies', { id: 'verdict-partly' });
    case 'complies':
      return msg('Complies', { id: 'verdict-complies' });
    case 'not-assessed':
      return msg('Not assessed', { id: 'verdict-not-assessed' });
  }
}

/** "Article 28" for a bare number; an article that has words of its own ("Preamble", "Art. 3, item 2") stays as written. */
export function articleText(article: string | undefined): string {
  const text = article?.trim() ?? '';
  return /^\d\S*$/.test(text) ? fill(msg('Article {n}', { id: 'article-n' }), { n: text }) : text;
}

export const words = {
  noFinding: () => msg('No finding', { id: 'no-finding' }),
  provision: () => msg('Provision', { id: 'provision' }),
  standard: () => msg('International standard', { id: 'standard' }),
  verdict: () => msg('Assessment', { id: 'verdict' }),
  finding: () => msg('Finding', { id: 'finding' }),
  recommendation: () => msg('Recommendation', { id: 'recommendation' }),
  review: () => msg('The law and international standards', { id: 'standards-review' }),
  law: () => msg('The law', { id: 'the-law' }),
  noReasons: () => msg('The document gives no reasons.', { id: 'no-reasons' }),
  select: () =>
    msg('Select an assessment to read the finding and the recommendation.', { id: 'select-verdict' }),
  noData: () => msg('No data', { id: 'no-data' }),
  noSuchVerdict: () => msg('No provision has this assessment.', { id: 'no-such-verdict' }),
  assessedBy: () => msg('Assessed by: {name}', { id: 'assessed-by' }),
  findingsBy: () => msg('Findings: {name}', { id: 'findings-by' }),
  verdictsBy: () => msg('Assessments chosen by: {name}', { id: 'verdicts-by' }),
  date: () => msg('Date', { id: 'date' }),
  withoutFinding: () =>
    msg('{n}\u00a0provision has no finding | {n}\u00a0provisions have no finding', {
      id: 'provisions-without-finding',
    }),
  chooseStandards: (i: string, n: string) =>
    fill(msg('Choose standards: {i} of {n}', { id: 'choose-standards' }), { i, n }),
};

/** A verdict and how often it stands: "Conflicts: 6". */
export const countText = ({ word, text }: { word: string; text: string }): string => `${word}: ${text}`;
