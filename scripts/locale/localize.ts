/**
 * `npm run localize`: takes the words of the code into `xliff/LANGUAGE.xlf`, sets the typography of what is translated
 * there, writes the modules that the library loads, and lists what is missing, one line for each message; with `--check`
 * it fails then.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/documents/text.js';
import { findProblems, readMessages } from './check.js';
import { readSources } from './sources.js';
import { writeModules } from './translations.js';
import { typography } from './typography.js';
import { escapeXml, readUnits, STALE, TARGETS, UNIT, xliffUrl } from './xliff.js';

/** lit-localize reads its settings from a file; the languages stand in `src/documents/text.ts`. */
const CONFIG = new URL('../../lit-localize.tmp.json', import.meta.url);

function extract(): void {
  writeFileSync(
    CONFIG,
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: TARGETS,
      inputFiles: ['src/**/*.ts'],
      output: { mode: 'runtime', outputDir: 'xliff/built' },
      interchange: { format: 'xliff', xliffDir: 'xliff' },
    }),
  );
  const command = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  const { status } = spawnSync(process.execPath, [command, 'extract', '--config', fileURLToPath(CONFIG)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(CONFIG);
  if (status) throw new Error('lit-localize could not read the messages');
}

/** Translations with the signs of their language; those of English that has changed are marked for a look. */
function tidy(xml: string, language: Language, before: ReadonlyMap<string, string>): string {
  return xml.replace(UNIT, (unit, id: string) => {
    const [{ source = '', target = '', stale = false } = {}] = readUnits(unit);
    if (!target) return unit;
    const changed = stale || (before.has(id) && before.get(id) !== source);
    const state = changed ? ` state="${STALE}"` : '';
    const text = escapeXml(typography(target, language));
    return unit.replace(/<target[^>]*>[\s\S]*?<\/target>/, () => `<target${state}>${text}</target>`);
  });
}

// What cannot be extracted is told before anything is written.
readSources();
const before = new Map(
  TARGETS.map((language) => [
    language,
    existsSync(xliffUrl(language))
      ? new Map(readUnits(readFileSync(xliffUrl(language), 'utf8')).map(({ id, source }) => [id, source]))
      : new Map<string, string>(),
  ]),
);
extract();
for (const language of TARGETS) {
  const xml = readFileSync(xliffUrl(language), 'utf8');
  writeFileSync(xliffUrl(language), tidy(xml, language, before.get(language) ?? new Map()));
}
writeModules();
const problems = findProblems(readMessages());
for (const problem of problems) console.error(problem);
// What is missing comes in English: only who asks for completeness is refused.
process.exitCode = problems.length && process.argv.includes('--check') ? 1 : 0;
