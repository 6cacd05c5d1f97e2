/** Takes from CLDR what `generate.ts` needs of one language, out of its packages on npm; nothing is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rules } from './plurals.js';

// oxlint-disable-next-line typescript/no-explicit-any -- CLDR's JSON is read as it is
type Json = any;

/** Adds nothing to the project: the packages (12 MB) are fetched into a temporary folder, a few files are taken out. */
export function fetchCldr(language: string, version: string): Json {
  const folder = mkdtempSync(join(tmpdir(), 'cabar-cldr-'));
  const run = (command: string, args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (status) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
  };
  const read = (name: string, file: string): Json => {
    run('tar', ['-xzf', `${name}-${version}.tgz`, `package/${file}`]);
    return JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'));
  };
  try {
    const names = ['numbers', 'dates', 'misc', 'localenames'].map((name) => `cldr-${name}-full`);
    run('npm', ['pack', '--silent', ...[...names, 'cldr-core'].map((name) => `${name}@${version}`)]);
    const main = (name: string, file: string): Json =>
      read(`cldr-${name}-full`, `main/${language}/${file}.json`).main[language];
    return pick(language, main, read('cldr-core', 'supplemental/plurals.json').supplemental);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pick(language: string, main: (name: string, file: string) => Json, supplemental: Json): Json {
  const { numbers } = main('numbers', 'numbers');
  const system: string = numbers.defaultNumberingSystem;
  if (system !== 'latn') throw new Error(`digits of the system ${system} are not written by number.ts`);
  const symbols = numbers['symbols-numberSystem-latn'];
  const { gregorian } = main('dates', 'ca-gregorian').dates.calendars;
  const { availableFormats, intervalFormats } = gregorian.dateTimeFormats;
  const { fields } = main('dates', 'dateFields').dates;
  const { delimiters } = main('misc', 'delimiters');
  const lists = main('misc', 'listPatterns').listPatterns['listPattern-type-standard'];
  const { exemplarCharacters } = main('misc', 'characters').characters;
  const months = ({ wide, abbreviated }: Json) => ({ wide, abbreviated });
  const some = (all: Json, keys: string[]) => Object.fromEntries(keys.map((key) => [key, all[key]]));
  return {
    numbers: {
      decimal: symbols.decimal,
      group: symbols.group,
      percentPattern: numbers['percentFormats-numberSystem-latn'].standard,
    },
    dates: {
      months: {
        format: months(gregorian.months.format),
        'stand-alone': months(gregorian.months['stand-alone']),
      },
      patterns: some(availableFormats, ['y', 'yMMM', 'yMMMM', 'yMMMd']),
      intervals: some(intervalFormats, ['y', 'yMMM', 'yMMMM', 'yMMMd']),
      relativeNow: fields.second['relative-type-0'],
    },
    lists: { and: lists },
    quotes: delimiters,
    plurals: { cardinal: cardinal(supplemental['plurals-type-cardinal'][language]) },
    languageNames: { [language]: main('localenames', 'languages').localeDisplayNames.languages[language] },
    collation: { alphabetLower: letters(exemplarCharacters, language) },
  };
}

/** CLDR's samples, which follow each rule, are left out. */
const cardinal = (rules: Record<string, string>): Rules =>
  Object.fromEntries(
    Object.entries(rules).map(([name, text]) => [
      name.replace('pluralRule-count-', ''),
      { rule: (text.split('@')[0] ?? '').trim() || null },
    ]),
  );

/** The letters of the language in its order, as ICU sorts them here. Letters of two characters are left out. */
function letters(exemplars: string, language: string): string {
  const single = [...exemplars.replace(/\{[^}]*\}|[[\]\s]/g, '')];
  return [...new Set(single)].sort(new Intl.Collator(language).compare).join('');
}
