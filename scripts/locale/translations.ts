/**
 * The modules that the library loads its words from, made of the XLIFF files and the tables of CLDR:
 * `src/locale/translations/LANGUAGE/PART.ts`, and `src/locale/loaders.ts`, which imports them.
 * Each is all that one part of the code needs in one language, so that a page fetches one file of words for a chart.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { source } from './source.js';
import { APART, COMMON, partsOf, readSources } from './sources.js';
import { tables } from './tables.js';
import { TARGETS, unitsOf } from './xliff.js';

const LOCALE = new URL('../../src/locale/', import.meta.url);
const HEAD = '// Written by `npm run localize`: do not edit.\n';

/** What is said where the words of a language have not come, by message id. */
const SPARE = ['loading', 'not-loaded', 'cannot-show', 'try-again'];

/** What each module should hold, by its path in `src/locale`. */
export function modules(): Map<string, string> {
  const parts = partsOf(readSources());
  const written = new Map<string, string>();
  const loaders: string[] = [];
  const apart: string[] = [];
  const spare: Record<string, Record<string, string>> = {};
  for (const language of TARGETS) {
    const words = new Map(unitsOf(language).map(({ id, target }) => [id, target]));
    const pick = (ids: readonly string[]): Record<string, string> =>
      Object.fromEntries(ids.flatMap((id) => (words.get(id) ? [[id, words.get(id) ?? '']] : [])));
    spare[language] = pick(SPARE);
    const imports = Array.from(parts, ([part, ids]) => {
      const messages = pick([...new Set([...(parts.get(COMMON) ?? []), ...ids])].sort());
      const locale = source({ language, ...tables[language], messages });
      written.set(
        `translations/${language}/${part}.ts`,
        `${HEAD}import type { Locale } from '../../locale.js';\n\nexport const locale: Locale = ${locale};\n`,
      );
      return `    '${part}': async () => (await import('./translations/${language}/${part}.js')).locale,\n`;
    });
    const isApart = (line: string): boolean => line.startsWith(`    '${APART}'`);
    loaders.push(`  ${language}: {\n${imports.filter((line) => !isApart(line)).join('')}  },\n`);
    apart.push(imports.filter(isApart).join('').replace(`    '${APART}'`, `  ${language}`));
  }
  written.set(
    'table-loaders.ts',
    `${HEAD}import type { Language } from '../documents/text.js';
import type { Locale } from './locale.js';

/** Where the words are fetched of who makes documents of tables: a list of its own, which no page has. */
export const TABLE_LOADERS: Record<Exclude<Language, 'en'>, () => Promise<Locale>> = {
${apart.join('')}};
`,
  );
  written.set(
    'loaders.ts',
    `${HEAD}import type { Language } from '../documents/text.js';
import type { Locale } from './locale.js';

/** Where the words of each part of the code are fetched in each language but English, whose words stand in the code. */
export const LOADERS: Record<Exclude<Language, 'en'>, Record<string, () => Promise<Locale>>> = {
${loaders.join('')}};

/** Said where the words of a language have not come, by message id. */
export const SPARE: Record<Exclude<Language, 'en'>, Record<string, string>> = ${source(spare)};
`,
  );
  return written;
}

export function writeModules(): void {
  rmSync(new URL('translations/', LOCALE), { recursive: true, force: true });
  for (const [file, text] of modules()) {
    const url = new URL(file, LOCALE);
    mkdirSync(new URL('./', url), { recursive: true });
    writeFileSync(url, text);
  }
}
