import { readFileSync } from 'node:fs';
import { model } from '../../../src/charts/expert-quotes/model/build.js';
import type { QuotesModel } from '../../../src/charts/expert-quotes/model/types.js';
import { quotesOptions } from '../../../src/charts/expert-quotes/options.js';
import { parseExpertQuotes } from '../../../src/documents/expert-quotes.js';
import { LANGUAGES } from '../../../src/documents/text.js';
import type { Language } from '../../../src/documents/text.js';
import { loadLocale } from '../../../src/locale/load-locale.js';
import { withLocale } from '../../../src/locale/with-locale.js';

const [en, ru, kk] = await Promise.all(LANGUAGES.map((language) => loadLocale(language, 'expert-quotes')));
export const locales = { en: en!, ru: ru!, kk: kk! };

export const documentOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/documents/quotes-${name}.json`, import.meta.url), 'utf8'));

/** A document with these quotes, in Russian. */
export const withQuotes = (...quotes: object[]): object => ({
  type: 'expert-quotes',
  id: 'quotes',
  language: 'ru',
  title: 'Цитаты',
  quotes: quotes.map((quote, i) => ({ id: `q${i + 1}`, role: 'Редактор', text: 'Слова.', ...quote })),
});

/** The model of a document that must be valid. */
export function modelOf(
  document: unknown,
  language: Language = 'en',
  attributes: { quote?: string; topic?: string } = {},
): QuotesModel {
  const parsed = parseExpertQuotes(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const options = {
    quote: quotesOptions.quote(attributes.quote ?? null),
    topic: quotesOptions.topic(attributes.topic ?? null),
  };
  return withLocale(locales[language], () => model(parsed.document, options, locales[language]));
}

export const saidIn = (model: QuotesModel) => model.topics.flatMap(({ quotes }) => quotes);
export const textsOf = (model: QuotesModel) => saidIn(model).map(({ head, rest }) => head + rest);
