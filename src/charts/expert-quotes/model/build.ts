import { msg } from '@lit/localize';
import { groups } from 'd3';
import type { ExpertQuotesDocument, Quote } from '../../../documents/expert-quotes.js';
import { textsOf } from '../../../documents/text.js';
import type { Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { sameTopic } from '../options.js';
import type { QuotesOptions } from '../options.js';
import { quoteOf } from './quote.js';
import { summaryOf } from './summary.js';
import { tableOf } from './table.js';
import type { QuoteModel, QuotesModel, QuoteTexts, Topic } from './types.js';

/** Chooses quotes and brings them into words. An option that fits no quote counts as absent. */
export function model(document: ExpertQuotesDocument, options: QuotesOptions, locale: Locale): QuotesModel {
  const quotes = chosenQuotes(document.quotes, options).map((quote) =>
    quoteOf(quote, document.language, locale),
  );
  const topics = topicsOf(quotes);
  return {
    topics,
    texts: buttonTexts(),
    tables: [tableOf(topics, chooseText(document.title, locale, document.language))],
    summary: summaryOf(topics, locale),
    notes: quotes.length ? [] : [{ text: msg('No data', { id: 'no-data' }) }],
    // A quote says all it has to say in its place: no tooltip over words that are being read.
    data: new Map(),
  };
}

function chosenQuotes(quotes: Quote[], { quote, topic }: QuotesOptions): Quote[] {
  const byId = fitting(quotes, ({ id }) => quote.includes(id));
  return fitting(byId, (each) => isNamed(each.topic, topic));
}

/** Those that fit, or all when none does. */
function fitting(quotes: Quote[], fits: (quote: Quote) => boolean): Quote[] {
  const found = quotes.filter(fits);
  return found.length ? found : quotes;
}

function isNamed(topic: Text | undefined, wanted: string | undefined): boolean {
  if (topic === undefined || wanted === undefined) return false;
  return textsOf(topic).some((name) => sameTopic(name, wanted));
}

function topicsOf(quotes: QuoteModel[]): Topic[] {
  const topics = groups(quotes, ({ topic }) => topic?.text).map(([, same]) => ({
    title: same[0]?.topic,
    quotes: same,
  }));
  return topics.sort((a, b) => Number(!!a.title) - Number(!!b.title));
}

const buttonTexts = (): QuoteTexts => ({
  showLess: msg('Show less', { id: 'show-less' }),
  showWhole: msg('Show the whole quote', { id: 'show-whole-quote' }),
  showTranslation: msg('Show translation', { id: 'show-translation' }),
  about: msg('What this is about', { id: 'what-about' }),
});
