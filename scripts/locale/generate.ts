/**
 * Writes `src/locale/tables/`: of CLDR only what the library formats with.
 * Run: node --import tsx scripts/locale/generate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';
import { pluralSource } from './plurals.js';
import { source } from './source.js';

const COMMAND = 'node --import tsx scripts/locale/generate.ts';
type Strings = Record<string, string>;

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const cldr = read('cldr.json');
const { datePhrases, cases, languages } = read('date-phrases.json');
const GB: Strings = cldr.variants['en-GB'].changed;

for (const language of LANGUAGES)
  if (!cldr.locales[language])
    throw new Error(`cldr.json has no "${language}": npm run language ${language} fetches it`);

const ENGLISH_SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** CLDR has no names of seasons: without our own they stay English, as every word that is not translated. */
const seasons = (language: Language): string[] => cases[`${language}Seasons`]?.nom ?? ENGLISH_SEASONS;

/** A number and its noun never part; thin spaces, which few fonts have, become no-break ones. */
function spaces(pattern: string): string {
  return pattern
    .replace(/[\u202f\u2009]/g, '\u00a0')
    .replace(/([dy}]) (?=[\p{L}{'])/gu, '$1\u00a0')
    .replace(/(^|\s)([сводан]|до|от|на) (?=[{dyLM])/gu, '$1$2\u00a0');
}

/** Unquoted pattern; in an interval `|` stands before the second date. A dash keeps to the first. */
function pattern(text: string, interval = false): string {
  let result = text.replace(/'([^']*)'/g, '$1');
  if (interval) {
    result = result
      .replace(/ - /u, ' – ')
      .replace(/\s*–\s*/u, (dash) => (dash === '–' ? '–|' : '\u00a0–|\u00a0'));
    // After a month the line may break; between two days or years it may not.
    result = result.replace(/([LM].*\|)\u00a0/u, '$1 ');
  }
  return spaces(result);
}

const names = (months: Strings) => Object.values(months).join(' ');

function patterns(language: Language, style: 'short' | 'long') {
  const { dates } = cldr.locales[language];
  // English puts the day first, as in en-GB.
  const pick = (skeleton: string, part?: string): string => {
    const path = part ? `dates.intervals.${skeleton}.${part}` : `dates.patterns.${skeleton}`;
    const own = part ? dates.intervals[skeleton]?.[part] : dates.patterns[skeleton];
    // Some languages have an interval of short months only.
    if (part && !own) return pick('yMMM', part);
    return (language === 'en' && GB[path]) || own;
  };
  const widen = (text: string) => text.replace(/MMM+/g, 'MMMM').replace(/LLL+/g, 'LLLL');
  // Kazakh labels with a day have the whole name of the month; Russian short ones no «г.».
  const form = (text: string) =>
    style === 'long' || (language === 'kk' && text.includes('d'))
      ? widen(text)
      : language === 'ru'
        ? text.replace(/\s'?г'?\./gu, '')
        : text;
  return {
    season: spaces(
      form((datePhrases.season[language] ?? '{season} {y}').replace('{season}', '{0}').replace('{y}', 'y')),
    ).replace('{0}\u00a0', '{0} '),
    month: pattern(form(pick(style === 'long' ? 'yMMMM' : 'yMMM'))),
    day: pattern(form(pick('yMMMd'))),
    months: pattern(form(pick(style === 'long' ? 'yMMMM' : 'yMMM', 'M')), true),
    days: pattern(form(pick('yMMMd', 'd')), true),
    daysOfMonths: pattern(form(pick('yMMMd', 'M')), true),
  };
}

function table(language: Language) {
  const { numbers, dates, lists, quotes } = cldr.locales[language];
  const { format, 'stand-alone': alone } = dates.months;
  const words = (text: string) => text.replace(/^\{date\}\s*[(–]?\s*|\)$/gu, '');
  const months: Strings = { MMMM: names(format.wide), MMM: names(format.abbreviated) };
  if (names(alone.wide) !== months.MMMM) months.LLLL = names(alone.wide);
  if (names(alone.abbreviated) !== months.MMM) months.LLL = names(alone.abbreviated);
  const join = (text: string) => text.replace(/\{\d\}/g, '');
  return {
    numbers: {
      decimal: numbers.decimal,
      group: numbers.group,
      percent: numbers.percentPattern.replace('#,##0', '{0}'),
    },
    dates: {
      months,
      seasons: seasons(language).join(' '),
      short: patterns(language, 'short'),
      long: patterns(language, 'long'),
      // CLDR has a hyphen for Kazakh here and a dash everywhere else.
      to: '\u00a0– ',
      years: pattern(dates.intervals.y.y, true),
      now: datePhrases.openEnd[language] ? words(datePhrases.openEnd[language]) : dates.relativeNow,
      approximate: words(datePhrases.approximate[language] ?? datePhrases.approximate.en),
      uncertain: words(datePhrases.uncertain[language] ?? datePhrases.uncertain.en),
    },
    lists: {
      two: join(lists.and[2]),
      // CLDR joins three Kazakh items by commas alone; texts write the conjunction.
      last: join(language === 'kk' ? lists.and[2] : lists.and.end),
    },
    quotes:
      quotes.quotationStart +
      quotes.quotationEnd +
      quotes.alternateQuotationStart +
      quotes.alternateQuotationEnd,
  };
}

type Phrase = 'in' | 'since' | 'until';

/** Where no phrase of ours is known: the date of CLDR as it stands in labels, with a dash for "since" and "until". */
function plainPhrases(language: Language, kind: Phrase): Strings {
  const { season, month, day } = patterns(language, 'long');
  const dates: Strings = { year: 'y', season: season.replace('{0}', '{season}'), month, day };
  const open = (text: string) =>
    kind === 'since' ? `${text}\u00a0–` : kind === 'until' ? `–\u00a0${text}` : text;
  return Object.fromEntries(Object.entries(dates).map(([precision, text]) => [precision, open(text)]));
}

/** Field names as `date-phrase.ts` reads them: CLDR fields, `{season}`, `{season:case}`, `{month:case}`. */
function phrases(language: Language) {
  const form = (text: string) =>
    spaces(
      text
        .replace('{MMMM} {d}, {y}', '{d} {MMMM} {y}')
        .replace(/\{MMMM:/g, '{month:')
        .replace(/\{(y|d|MMMM)\}/g, '$1'),
    ).replace(/(\}|MMMM)\u00a0/g, '$1 ');
  const kinds = ['in', 'since', 'until'].map((kind) => {
    const of: Strings | undefined = datePhrases[kind][language];
    if (!of) return [kind, plainPhrases(language, kind as Phrase)];
    return [kind, { year: form(of.y!), season: form(of.season!), month: form(of.ym!), day: form(of.ymd!) }];
  });
  return Object.fromEntries(kinds);
}

const CASES: Partial<Record<Language, Record<string, string[]>>> = {
  ru: {
    'month:prep': cases.ruMonthsPrepositional,
    'season:gen': cases.ruSeasons.gen,
    'season:instr': cases.ruSeasons.instr,
  },
  kk: {
    'month:loc': cases.kkMonths.loc,
    'month:abl': cases.kkMonths.abl,
    'month:dat': cases.kkMonths.dat,
    'season:loc': cases.kkSeasons.loc,
    'season:abl': cases.kkSeasons.abl,
    'season:dat': cases.kkSeasons.dat,
  },
};

/** The text of each table by its file. */
export const tables = new Map<URL, string>();

function write(name: string, licence: string, body: string) {
  const path = new URL(`../../src/locale/tables/${name}.ts`, import.meta.url);
  tables.set(path, `// Generated by \`${COMMAND}\`; do not edit. ${licence}\n${body}`);
}

for (const language of LANGUAGES)
  write(
    language,
    'Unicode data: LICENSE-unicode.txt.',
    `import type { Table } from '../locale.js';\n\nexport const table: Table = ${source(table(language))};\n`,
  );

const each = (make: (language: Language) => unknown) =>
  source(Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])));
write(
  'date-phrases',
  'Own glossary, CC0.',
  `import type { DateSpan } from '../../documents/date.js';
import type { Language } from '../../documents/text.js';

export type Phrase = 'in' | 'since' | 'until';

/** Patterns for dates inside a sentence. */
export const PHRASES: Record<Language, Record<Phrase, Record<DateSpan['precision'], string>>> = ${each(phrases)};

/** Names in the cases that the patterns ask for, by \`field:case\`. */
export const CASES: Record<Language, Record<string, string>> = ${each((language) =>
    Object.fromEntries(Object.entries(CASES[language] ?? {}).map(([key, list]) => [key, list.join(' ')])),
  )};
`,
);

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** In the order of the root collation; letters of languages that we do not have stand in it, too. */
const CYRILLIC = 'аәбвгғдежзиійкқлмнңоөпрстуүұфхһцчшщъыьэюя';

/** The letters of the own script in the order of the language, then those of the other one. */
function alphabet(language: Language): string {
  const { collation } = cldr.locales[language];
  const letters: string = collation.alphabetLower;
  if (/\p{Script=Latin}/u.test(letters)) return (sameOrder(letters, LATIN) ? LATIN : letters) + CYRILLIC;
  return (sameOrder(letters, CYRILLIC) ? CYRILLIC : letters) + LATIN;
}

/** Letters that `order` has no place for, such as ё, count as their base letter. */
function sameOrder(letters: string, order: string): boolean {
  const places = [...letters].map((letter) => {
    const at = order.indexOf(letter);
    return at < 0 ? order.indexOf(letter.normalize('NFKD').charAt(0)) : at;
  });
  return places.every((place, i) => place >= 0 && (i === 0 || place >= (places[i - 1] ?? 0)));
}

/** What a page knows of every language, whichever it speaks. */
function described(language: Language) {
  const { quotes, languageNames } = cldr.locales[language];
  const own: { short?: string; name?: string; dash?: string } = languages[language] ?? {};
  const name: string = own.name ?? languageNames[language];
  return {
    short: own.short ?? language.toUpperCase(),
    name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
    dash: own.dash ?? '–',
    quotes: quotes.quotationStart + quotes.quotationEnd,
  };
}
write(
  'languages',
  'Unicode data: LICENSE-unicode.txt.',
  `import type { Language } from '../../documents/text.js';

export interface LanguageFacts {
  /** In the language switch. */
  short: string;
  name: string;
  /** Between words. */
  dash: string;
  /** Outer quotation marks. */
  quotes: string;
}

/** What a page knows of every language, whichever it speaks. */
export const FACTS: Record<Language, LanguageFacts> = ${each(described)};
`,
);
write(
  'letters',
  'Unicode data: LICENSE-unicode.txt.',
  `import type { Language } from '../../documents/text.js';

/** Letters in their order: own script, then the other. */
export const LETTERS: Record<Language, string> = ${each(alphabet)};
`,
);

const ruleOf = (language: Language) => pluralSource(cldr.locales[language].plurals.cardinal);
write(
  'plurals',
  'Unicode data: LICENSE-unicode.txt.',
  `import type { Language } from '../../documents/text.js';

/** CLDR's operands: absolute value, whole part, number of decimals, decimals as a number. */
export interface Operands {
  n: number;
  i: number;
  v: number;
  f: number;
}

/** Place of the form in the list of forms. */
export const PLURALS: Record<Language, (operands: Operands) => number> = {
${LANGUAGES.map((language) => `  ${language}: ${ruleOf(language)},\n`).join('')}};

/** Number of plural forms. */
export const PLURAL_FORMS: Record<Language, number> = {
${LANGUAGES.map((language) => `  ${language}: ${Object.keys(cldr.locales[language].plurals.cardinal).length},\n`).join('')}};
`,
);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of tables) writeFileSync(file, text);
