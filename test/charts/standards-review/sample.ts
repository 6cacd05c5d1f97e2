import type { ReviewModel } from '../../../src/charts/standards-review/model/types.js';
import type { ReviewOptions } from '../../../src/charts/standards-review/options.js';
import { model } from '../../../src/charts/standards-review/model/build.js';
import { reviewOptions } from '../../../src/charts/standards-review/options.js';
import { parseStandardsReview } from '../../../src/documents/standards-review.js';
import type { Locale } from '../../../src/locale/locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

/** Three provisions of two laws against three standards; every word is invented. */
export const sample = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'standards-review',
  id: 'sample',
  language: 'ru',
  title: { en: 'Where two laws fall short', ru: 'Где два закона не дотягивают', kk: 'Екі заңның кемшілігі' },
  status: 'illustrative',
  sources: [{ name: 'Example' }],
  assessment: { by: { en: 'Example Institute', ru: 'Пример-институт' }, date: '2024-05-03' },
  standards: [
    { id: 'clear', text: { en: 'Clear law', ru: 'Ясный закон' }, url: 'https://example.org/clear' },
    { id: 'aim', text: { en: 'Legitimate aim', ru: 'Законная цель' } },
    { id: 'court', text: { en: 'Independent review', ru: 'Независимый контроль' } },
  ],
  provisions: [
    {
      id: 'block',
      text: { en: 'A site is blocked before a court decides.', ru: 'Сайт блокируется до решения суда.' },
      law: { en: 'Law X', ru: 'Закон X', kk: 'X заңы' },
      article: '41-1',
      url: 'https://example.org/x#41',
    },
    { id: 'name', text: { en: 'Authors give their names.' }, law: { en: 'Law Y of 2024', ru: 'Закон Y' } },
    {
      id: 'reply',
      text: { en: 'A reply comes within ten days.', ru: 'Ответ даётся за десять дней.' },
      law: { ru: 'Закон X', kk: 'X заңы', en: 'Law X' },
      article: 'Preamble',
    },
  ],
  findings: [
    {
      provision: 'block',
      standard: 'clear',
      verdict: 'conflicts',
      text: { en: 'The grounds are open.', ru: 'Основания открыты.' },
      recommendation: { en: 'Close the list.', ru: 'Закрыть перечень.' },
    },
    { provision: 'block', standard: 'aim', verdict: 'partly' },
    { provision: 'reply', standard: 'clear', verdict: 'complies', text: { en: 'The term is short.' } },
    { provision: 'name', standard: 'court', verdict: 'conflicts', text: { en: 'No court looks at it.' } },
    { provision: 'name', standard: 'aim', verdict: 'not-assessed' },
  ],
  ...change,
});

export function optionsOf(attributes: Record<string, string>): ReviewOptions {
  return Object.fromEntries(
    Object.entries(reviewOptions).map(([key, read]) => [key, read(attributes[key] ?? null)]),
  ) as unknown as ReviewOptions;
}

/** The model of a document that must be valid, with options as an author writes them. */
export function modelOf(
  locale: Locale,
  document: object = sample(),
  attributes: Record<string, string> = {},
): ReviewModel {
  const parsed = parseStandardsReview(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return withLocale(locale, () => model(parsed.document, optionsOf(attributes), locale));
}
