/**
 * `npm run language CODE`: adds a language, or renews what is generated for it. Writes its line in
 * `src/documents/text.ts`, its data in `cldr.json`, the tables, an XLIFF file without translations and the modules of
 * words. Until they are translated, messages come in English; they are listed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fetchCldr } from './cldr.js';

const TEXT = 'src/documents/text.ts';
const CLDR = 'scripts/locale/cldr.json';
const PHRASES = 'scripts/locale/date-phrases.json';
const read = (path: string): string => readFileSync(path, 'utf8');

const [code = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}$/.test(code)) throw new Error('npm run language CODE, such as ky (ISO 639)');

function addLine(): void {
  const text = read(TEXT);
  const list = /LANGUAGES = \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  if (list.includes(`'${code}'`)) return;
  writeFileSync(TEXT, text.replace(list, `${list}, '${code}'`));
  console.log(`${TEXT}: '${code}' is one of LANGUAGES`);
}

function addData(): void {
  const cldr = JSON.parse(read(CLDR)) as { packageVersion: string; locales: Record<string, object> };
  if (cldr.locales[code]) return;
  cldr.locales[code] = fetchCldr(code, cldr.packageVersion);
  writeFileSync(CLDR, `${JSON.stringify(cldr, null, 1)}\n`);
  console.log(`${CLDR}: data of CLDR ${cldr.packageVersion}`);
}

/** A process of its own: what is written here is imported there. */
const run = (script: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/locale/${script}.ts`], { encoding: 'utf8' });

/** What CLDR does not know and `date-phrases.json` may say; the labels of CLDR or English stand there until then. */
function ownWords(): string[] {
  const { datePhrases, cases } = JSON.parse(read(PHRASES)) as {
    datePhrases: Record<string, object>;
    cases: object;
  };
  const kinds = ['in', 'since', 'until', 'season', 'approximate', 'uncertain', 'openEnd'];
  const missing = kinds.filter((kind) => !(code in (datePhrases[kind] ?? {})));
  return [...missing.map((kind) => `datePhrases.${kind}`), ...(`${code}Seasons` in cases ? [] : ['seasons'])];
}

addLine();
addData();
const tables = run('generate');
if (tables.status) throw new Error(tables.stderr);
console.log(`src/locale/tables/${code}.ts: formats of dates, numbers and lists`);
const { stderr } = run('localize');
const untranslated = stderr.split('\n').filter((line) => line.startsWith(`xliff/${code}.xlf: `));
if (!untranslated.length && stderr.includes('Error')) throw new Error(stderr);
for (const line of untranslated) console.log(line);
console.log(
  `xliff/${code}.xlf: ${untranslated.length} messages come in English until they are translated there`,
);
const words = ownWords();
if (words.length) console.log(`${PHRASES}: nothing of ours for ${words.join(', ')}`);
