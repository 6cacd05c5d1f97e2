import { msg } from '@lit/localize';
import type { ExpertQuotesDocument, Quote } from '../../documents/expert-quotes.js';
import type { Language, Text } from '../../documents/text.js';
import type { BaseModel } from '../../figure/chart.js';
import { chooseText } from '../../locale/choose.js';
import type { Words } from '../../locale/choose.js';
import { formatList } from '../../locale/list.js';
import type { Locale } from '../../locale/locale.js';
import { fill, plural } from '../../locale/message.js';
import { formatNumber } from '../../locale/number.js';
import { fold } from './fold.js';
import { inMarks } from './marks.js';
import type { QuotesOptions } from './options.js';
import type { Said, Topic } from './said.js';
import { tableOf } from './table.js';

export interface QuotesModel extends BaseModel {
  /** By topic in the order of the document; quotes without a topic come first. */
  topics: Topic[];
}

/** Chooses quotes and brings them into words. An option that fits no quote counts as absent. */
export function buildModel(
  document: ExpertQuotesDocument,
  options: QuotesOptions,
  locale: Locale,
): QuotesModel {
  const chosen = some(
    some(document.quotes, ({ id }) => options.quote.includes(id)),
    ({ topic }) => named(topic, options.topic),
  );
  const said = chosen.map((quote) => say(quote, document.language, locale));
  const byTopic = new Map<string | undefined, Topic>();
  for (const each of said) {
    const key = each.topic?.text;
    const topic = byTopic.get(key) ?? { title: each.topic, quotes: [] };
    topic.quotes.push(each);
    byTopic.set(key, topic);
  }
  const topics = [...byTopic.values()].sort((a, b) => Number(!!a.title) - Number(!!b.title));
  return {
    topics,
    tables: [tableOf(topics, chooseText(document.title, locale, document.language))],
    summary: summaryOf(topics, locale),
    notes: said.length ? [] : [{ text: msg('No data', { id: 'no-data' }) }],
    // A quote says all it has to say in its place: no tooltip over words that are being read.
    data: new Map(),
  };
}

/** Those that fit, or all when none does. */
function some(quotes: Quote[], fits: (quote: Quote) => boolean): Quote[] {
  const found = quotes.filter(fits);
  return found.length ? found : quotes;
}

const alike = (text: string): string => text.trim().toLowerCase();

function named(topic: Text | undefined, wanted: string | undefined): boolean {
  if (topic === undefined || wanted === undefined) return false;
  const names = typeof topic === 'string' ? [topic] : Object.values(topic);
  return names.some((name) => name !== undefined && alike(name) === alike(wanted));
}

function say(quote: Quote, language: Language, locale: Locale): Said {
  const words = (text: Text): Words => chooseText(text, locale, language);
  const maybe = (text: Text | undefined): Words | undefined => {
    const found = text === undefined ? undefined : words(text);
    return found?.text.trim() ? found : undefined;
  };
  const verbatim = quote.kind === 'verbatim';
  const marked = (each: Words): string => (verbatim ? inMarks(each, locale) : each.text);
  const shown = words(quote.text);
  const { original } = quote;
  const translated = original && original !== (shown.lang ?? locale.language);
  const first = translated && typeof quote.text === 'object' ? quote.text[original] : undefined;
  const role = maybe(quote.role) ?? { text: msg('Expert', { id: 'expert' }) };
  const name = maybe(quote.name);
  return {
    id: `quote-${quote.id}`,
    ...fold(marked(shown)),
    lang: shown.lang,
    verbatim,
    role,
    name,
    topic: maybe(quote.topic),
    translated: translated ? translatedFrom(original) : undefined,
    original: first ? withMarks(first, original!, marked, locale) : undefined,
    about: quote.about,
    label: [role, name].flatMap((each) => each?.text || []).join(', '),
  };
}

function withMarks(text: string, lang: Language, marked: (each: Words) => string, locale: Locale): Words {
  const words: Words = lang === locale.language ? { text } : { text, lang };
  return { ...words, text: marked(words) };
}

function translatedFrom(language: Language): string {
  if (language === 'kk') return msg('Translated from Kazakh', { id: 'translated-from-kk' });
  if (language === 'ru') return msg('Translated from Russian', { id: 'translated-from-ru' });
  return msg('Translated from English', { id: 'translated-from-en' });
}

/** How many, about what, and who speaks. */
function summaryOf(topics: Topic[], locale: Locale): string {
  const quotes = topics.flatMap((topic) => topic.quotes);
  const names = topics.flatMap(({ title }) => title?.text ?? []);
  const roles = [...new Set(quotes.map(({ role }) => role.text))];
  const n = quotes.length;
  const parts = [
    fill(plural(msg('{n}\u00a0quote | {n}\u00a0quotes', { id: 'n-quotes' }), n, locale.language), {
      n: formatNumber(n, locale),
    }),
  ];
  if (names.length)
    parts.push(fill(msg('Topics: {list}', { id: 'summary-topics' }), { list: formatList(names, locale) }));
  if (n)
    parts.push(fill(msg('Who speaks: {list}', { id: 'summary-roles' }), { list: formatList(roles, locale) }));
  return parts.map((part) => `${part}.`).join(' ');
}
