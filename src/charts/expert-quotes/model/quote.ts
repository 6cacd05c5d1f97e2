import { msg } from '@lit/localize';
import type { Quote } from '../../../documents/expert-quotes.js';
import type { Language, Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { collapse } from './collapse.js';
import { inMarks } from './quotation-marks.js';
import type { Source } from './source.js';
import { buttonOf, nameOf, translatedFrom } from './source.js';
import type { QuoteModel } from './types.js';

/**
 * Brings a quote into the words of the reader: what was said, by whom, and whether these are the speaker's own words.
 * A translation of words whose language is not stated may be a translation back: it has no quotation marks.
 */
export function quoteOf(quote: Quote, language: Language, locale: Locale): QuoteModel {
  const choose = (text: Text | undefined): Words | undefined => {
    const words = text === undefined ? undefined : chooseText(text, locale, language);
    return words?.text.trim() ? words : undefined;
  };
  const shown = chooseText(quote.text, locale, language);
  const source = sourceOf(quote, shown.lang ?? locale.language);
  const isVerbatim = quote.kind === 'verbatim';
  const verbatim = isVerbatim && source?.kind !== 'published';
  const original = originalOf(quote, source, locale);
  const role = choose(quote.role) ?? { text: msg('Expert', { id: 'expert' }) };
  const name = choose(quote.name);
  return {
    id: `quote-${quote.id}`,
    ...collapse(verbatim ? inMarks(shown, locale) : shown.text),
    lang: shown.lang,
    verbatim,
    role,
    name,
    topic: choose(quote.topic),
    origin: originText(isVerbatim, source && translatedFrom(source)),
    originOfOriginal: originText(isVerbatim, source && nameOf(source)),
    original: original && { ...original, text: isVerbatim ? inMarks(original, locale) : original.text },
    isPublished: source?.kind === 'published',
    showOriginal: source ? buttonOf(source) : '',
    about: quote.about,
    label: [role, name].flatMap((words) => words?.text || []).join(', '),
  };
}

/** Nothing where the words stand in the language they were said or published in, or none is stated. */
function sourceOf({ original, published }: Quote, shown: Language): Source | undefined {
  if (original) return original === shown ? undefined : { kind: 'original', language: original };
  return !published || published === shown ? undefined : { kind: 'published', language: published };
}

/** The words that were translated, where the document has them. */
function originalOf({ text }: Quote, source: Source | undefined, locale: Locale): Words | undefined {
  const words = source && typeof text === 'object' ? text[source.language] : undefined;
  if (!source || !words) return undefined;
  return source.language === locale.language ? { text: words } : { text: words, lang: source.language };
}

const originText = (isVerbatim: boolean, source: string | undefined): string =>
  [isVerbatim ? undefined : msg('Paraphrase', { id: 'paraphrase' }), source].filter(Boolean).join(' · ');
