import { msg } from '@lit/localize';
import type { Quote } from '../../../documents/expert-quotes.js';
import type { Language, Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { collapse } from './collapse.js';
import { inMarks } from './quotation-marks.js';
import type { QuoteModel } from './types.js';

/** Brings a quote into the words of the reader: what was said, by whom, and whether these are the speaker's own words. */
export function quoteOf(quote: Quote, language: Language, locale: Locale): QuoteModel {
  const choose = (text: Text | undefined): Words | undefined => {
    const words = text === undefined ? undefined : chooseText(text, locale, language);
    return words?.text.trim() ? words : undefined;
  };
  const verbatim = quote.kind === 'verbatim';
  const marked = (words: Words): string => (verbatim ? inMarks(words, locale) : words.text);
  const shown = chooseText(quote.text, locale, language);
  const source = quote.original === (shown.lang ?? locale.language) ? undefined : quote.original;
  const original = originalOf(quote, source, locale);
  const role = choose(quote.role) ?? { text: msg('Expert', { id: 'expert' }) };
  const name = choose(quote.name);
  return {
    id: `quote-${quote.id}`,
    ...collapse(marked(shown)),
    lang: shown.lang,
    verbatim,
    role,
    name,
    topic: choose(quote.topic),
    origin: originText(verbatim, source && translatedFrom(source)),
    originOfOriginal: originText(verbatim, msg('Original', { id: 'original' })),
    original: original && { ...original, text: marked(original) },
    about: quote.about,
    label: [role, name].flatMap((words) => words?.text || []).join(', '),
  };
}

/** The words as they were said, where the document has them. */
function originalOf({ text }: Quote, source: Language | undefined, locale: Locale): Words | undefined {
  const words = source && typeof text === 'object' ? text[source] : undefined;
  if (!source || !words) return undefined;
  return source === locale.language ? { text: words } : { text: words, lang: source };
}

const originText = (verbatim: boolean, source: string | undefined): string =>
  [verbatim ? undefined : msg('Paraphrase', { id: 'paraphrase' }), source].filter(Boolean).join(' · ');

function translatedFrom(language: Language): string {
  if (language === 'kk') return msg('Translated from Kazakh', { id: 'translated-from-kk' });
  if (language === 'ru') return msg('Translated from Russian', { id: 'translated-from-ru' });
  return msg('Translated from English', { id: 'translated-from-en' });
}
