import { LANGUAGES } from '../documents/text.js';
import type { Language, Text } from '../documents/text.js';
import type { Locale } from './locale.js';

/** Words to show; `lang` only where it is not the reader's language, for the markup. */
export interface Words {
  text: string;
  lang?: Language;
}

/** Asked when neither the reader's language nor the document's is there: Russian is read everywhere here. */
const ANY: readonly Language[] = ['ru', ...LANGUAGES];

/**
 * The best language of a `Text`: the reader's, the document's, then Russian, English, any.
 * A plain string is in the document's language; nothing at all gives an empty text.
 */
export function chooseText(text: Text, { language }: Locale, documentLanguage: Language): Words {
  const texts: Partial<Record<Language, string>> =
    typeof text === 'string' ? { [documentLanguage]: text } : text;
  const order: Language[] = [language, documentLanguage, ...ANY];
  const lang = order.find((each) => texts[each]) ?? language;
  const words: Words = { text: texts[lang] ?? '' };
  if (lang !== language) words.lang = lang;
  return words;
}
