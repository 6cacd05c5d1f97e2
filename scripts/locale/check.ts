/**
 * Checks all interface messages; prints each problem and ends with status 1 if there is one.
 * Run: node --import tsx scripts/locale/check.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLURAL_FORMS } from '../../src/locale/message.js';
import { typography } from './typography.js';
import { escapeXml, readGlossary, readUnits, TARGETS, xliffUrl } from './xliff.js';
import type { Glossary, Target, Unit } from './xliff.js';

export interface Messages {
  /** English by id, as it stands in the code. */
  code: Record<string, string>;
  units: Record<Target, Unit[]>;
  /** What the library loads, of all its parts. */
  built: Record<Target | 'en', Record<string, string>>;
  glossary: Glossary;
}

/** Calls of `msg` in TypeScript source, id and English; a call without a plain string and an id throws. */
export function messagesIn(source: string): [id: string, english: string][] {
  return [...source.matchAll(/(?<![\w.])msg\(\s*(?=[^)\s])/g)].map(({ index }) => {
    const call = /^msg\(\s*(?:'((?:\\.|[^'\\])*)'|"([^"\\]*)"),\s*\{\s*id: '([a-z0-9-]+)',?\s*\},?\s*\)/s;
    const found = call.exec(source.slice(index));
    if (!found) throw new Error(`No plain string with an id: ${source.slice(index, index + 80)}`);
    return [found[3]!, unescape((found[1] ?? found[2])!)];
  });
}

const unescape = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, other: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : other,
  );

/** Every problem as one line; none: an empty list. */
export function findProblems({ code, units, built, glossary }: Messages): string[] {
  const problems: string[] = [];
  for (const id of new Set([...Object.keys(code), ...Object.keys(built.en)]))
    if (built.en[id] !== (code[id] && escapeXml(code[id])))
      problems.push(`en ${id}: not that of the code, run npm run localize`);
  for (const language of TARGETS) {
    const known = new Map(units[language].map((unit) => [unit.id, unit]));
    const report = (id: string, what: string) => problems.push(`${language} ${id}: ${what}`);
    for (const [id, english] of Object.entries(code)) {
      const unit = known.get(id);
      if (!unit) report(id, 'not extracted, run npm run localize');
      else if (unit.source !== english) report(id, 'the English has changed, run npm run localize');
      if (!built[language][id]) report(id, 'not in src/locale/translations, run npm run localize');
      else if (unit && built[language][id] !== escapeXml(unit.target))
        report(id, 'not built, run npm run localize');
      const translated = glossary[id]?.en ?? english;
      if (loose(translated) !== loose(english)) report(id, 'not the English that was translated');
    }
    for (const unit of units[language]) {
      if (!(unit.id in code)) report(unit.id, 'not used by the code');
      for (const problem of problemsOf(unit, language)) report(unit.id, problem);
    }
  }
  return problems;
}

const loose = (text: string) => text.replace(/\u00a0/g, ' ');

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** What the language rules forbid in one translation. */
function problemsOf({ source, target }: Unit, language: Target): string[] {
  if (!target.trim()) return ['no translation'];
  const problems: string[] = [];
  const forms = target.split(' | ');
  const wanted = source.includes(' | ') ? PLURAL_FORMS[language] : 1;
  if (forms.length !== wanted) problems.push(`${forms.length} plural forms, expected ${wanted}`);
  if (forms.some((form) => !form.trim() || places(form) !== places(source)))
    problems.push('other placeholders than the English');
  if (/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(target))
    problems.push('a word mixes Latin and Cyrillic letters');
  if (language === 'kk' && /\}(?:\p{L}|-(?!(?:сұрақ|бап|тармақ)(?!\p{L})))/u.test(target))
    problems.push('a suffix touches a placeholder');
  if (typography(target, language) !== target) problems.push('a no-break space is missing');
  return problems;
}

/** The messages of each file of `src/`, by its path there. */
export function readSources(): Record<string, [id: string, english: string][]> {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('locale/translations/'))
      .map((file) => [
        file.replaceAll('\\', '/'),
        messagesIn(readFileSync(root + file, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')),
      ]),
  );
}

/** What the library loads in one language, of all its parts. */
async function readBuilt(language: string): Promise<Record<string, string>> {
  const root = new URL('../../src/locale/translations/', import.meta.url);
  const parts = readdirSync(root).map(
    async (part) => (await import(new URL(`${part}/${language}.ts`, root).href)) as { templates: object },
  );
  return Object.assign({}, ...(await Promise.all(parts)).map(({ templates }) => templates));
}

/** The messages of this repository. */
export async function readMessages(): Promise<Messages> {
  const byLanguage = <T>(of: (language: Target) => T) =>
    Object.fromEntries(TARGETS.map((language) => [language, of(language)])) as Record<Target, T>;
  return {
    code: Object.fromEntries(Object.values(readSources()).flat()),
    units: byLanguage((language) => readUnits(readFileSync(xliffUrl(language), 'utf8'))),
    built: { en: await readBuilt('en'), ru: await readBuilt('ru'), kk: await readBuilt('kk') },
    glossary: readGlossary(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = findProblems(await readMessages());
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}
