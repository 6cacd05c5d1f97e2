/**
 * Writes `src/locale/tables/`: of CLDR only what the library formats with.
 * Run: node --import tsx scripts/locale/generate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { source } from './source.js';

const COMMAND = 'node --import tsx scripts/locale/generate.ts';
const LANGUAGES = ['en', 'ru', 'kk'] as const;
type Language = (typeof LANGUAGES)[number];
type Strings = Record<string, string>;

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const cldr = read('cldr.json');
const { datePhrases, cases } = read('date-phrases.json');
const GB: Strings = cldr.variants['en-GB'].changed;

const SEASONS: Record<Language, string[]> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  ru: cases.ruSeasons.nom,
  kk: cases.kkSeasons.nom,
};

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
    result = result.replace(/\s*–\s*/u, (dash) => (dash === '–' ? '–|' : '\u00a0–|\u00a0'));
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
    const own = part ? dates.intervals[skeleton][part] : dates.patterns[skeleton];
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
    season: spaces(form(datePhrases.season[language].replace('{season}', '{0}').replace('{y}', 'y'))).replace(
      '{0}\u00a0',
      '{0} ',
    ),
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
      seasons: SEASONS[language].join(' '),
      short: patterns(language, 'short'),
      long: patterns(language, 'long'),
      // CLDR has a hyphen for Kazakh here and a dash everywhere else.
      to: '\u00a0– ',
      years: pattern(dates.intervals.y.y, true),
      now: words(datePhrases.openEnd[language]),
      approximate: words(datePhrases.approximate[language]),
      uncertain: words(datePhrases.uncertain[language]),
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
    const of: Strings = datePhrases[kind][language];
    return [kind, { year: form(of.y!), season: form(of.season!), month: form(of.ym!), day: form(of.ymd!) }];
  });
  return Object.fromEntries(kinds);
}

const CASES: Record<Language, Record<string, string[]>> = {
  en: {},
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
    Object.fromEntries(Object.entries(CASES[language]).map(([key, list]) => [key, list.join(' ')])),
  )};
`,
);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of tables) writeFileSync(file, text);
