/**
 * The signs of each language, all from the tables that the library itself writes with (`src/locale/tables`): percent,
 * dash, quotation marks, spaces. `typography` sets them in translations, `flaws` finds what breaks them in any text.
 */
import type { Language } from '../../src/documents/text.js';
import { FACTS } from '../../src/locale/tables/languages.js';
import { tables } from './tables.js';

const NBSP = '\u00a0';

/** Sets percent signs, dashes, no-break spaces and hyphens of a translation, so that no translator has to type them. */
export function typography(text: string, language: Language): string {
  const all = text
    .replace(/(\d|\})[ \u00a0]?%/gu, (_, before: string) => percent(before, language))
    .replace(/[ \u00a0][–—] (?=[^|\s])/gu, `${NBSP}${FACTS[language].dash} `)
    .replace(/(\{(?:n|to)\}|\d) (?=\p{L})/gu, `$1${NBSP}`)
    .replace(/n = (?=\{|\d)/gu, `n${NBSP}=${NBSP}`)
    .replace(/№ /gu, `№${NBSP}`)
    .replace(/п\. (п|т)\./gu, `п.${NBSP}$1.`);
  if (language !== 'ru') return all;
  return all
    .replace(/(?<![\p{L}\p{N}])([а-яё]|не|на|от|по|за|до) (?=[^|\s])/giu, `$1${NBSP}`)
    .replace(/(из)-(за)/giu, '$1\u2011$2');
}

/** What in a text in `language`, as a reader sees it, is not written as the language writes it; none: an empty list. */
export function flaws(text: string, language: Language): string[] {
  return RULES.flatMap(([name, pattern]) => {
    const found = pattern(language).exec(text);
    return found
      ? [`${name}: ${JSON.stringify(text.slice(Math.max(0, found.index - 12), found.index + 24))}`]
      : [];
  });
}

const percent = (before: string, language: Language): string =>
  tables[language].numbers.percent.replace('{0}', () => before);

type Rule = [name: string, pattern: (language: Language) => RegExp];

/** Years have four digits and are not parted. */
const UNPARTED = /(?<![\d.,:/-])(?!(?:1[89]|20|99)\d\d(?!\d))\d{4,}(?![\d/-])/u;

const RULES: Rule[] = [
  ['two spaces', () => /[ \u00a0]{2}/u],
  ['a space before a mark', () => /[ \u00a0][,.;:!?](?=[\s\u00a0]|$)/u],
  ['two full stops', () => /(?<!\.)\.\.(?!\.)/u],
  ['three full stops', () => /\.\.\./u],
  ['a straight quotation mark', () => /"|(?<=\p{L})'(?=\p{L})/u],
  ['a hyphen for a dash', () => /[ \u00a0][-‐][ \u00a0]/u],
  ['a hyphen for a minus', () => /(?<![\p{L}\p{N}\-–.:/#@=])-\d/u],
  ['a hyphen in a range of years', () => /(?<!\d)(?:19|20)\d\d-(?:19|20)\d\d(?!\d)/u],
  ['a number of four digits and more in one piece', () => UNPARTED],
  ['a number that a line can part', () => /(?<![\d,.:]) ?(?<!\d)\d{1,3} \d{3}(?!\d)/u],
  [
    'the percent sign',
    (language) => (tables[language].numbers.percent === '{0}%' ? /[\d}][ \u00a0]%/u : /[\d}] ?%/u),
  ],
  [
    'the decimal sign',
    (language) =>
      tables[language].numbers.decimal === ',' ? /(?<![\d.])\d+\.\d+(?![\d.])/u : /\d,\d(?!\d\d)/u,
  ],
  ['the dash', (language) => (FACTS[language].dash === '—' ? wordsParted(language) : /—/u)],
  ['a quotation mark of another language', foreignQuotes],
  ['an inner quotation mark without an outer one', innerAlone],
  ['a unit that a line can part from its number', () => /\d (?:г|ж|п)\.|№ /u],
];

/** Marks that are neither the outer nor the inner pair of the language; an apostrophe is one of English. */
function foreignQuotes(language: Language): RegExp {
  const foreign = [...'«»“”„‘’'].filter((mark) => !tables[language].quotes.includes(mark));
  return new RegExp(`[${foreign.join('')}]`, 'u');
}

/** In English the inner mark is the apostrophe, too. */
function innerAlone(language: Language): RegExp {
  const [open = '', close = '', ...inner] = tables[language].quotes;
  return language === 'en' ? /‘(?=[^’]*$)/u : new RegExp(`^[^${open}${close}]*[${inner.join('')}]`, 'u');
}

/** A dash between words; between two months the shorter one stands in every language. */
function wordsParted(language: Language): RegExp {
  const { MMMM, MMM } = tables[language].dates.months;
  return new RegExp(`\\p{L}(?<!\\b(?:${`${MMMM} ${MMM}`.replaceAll(' ', '|')}))[ ${NBSP}]– \\p{L}`, 'u');
}
