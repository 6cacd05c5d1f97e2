import { readFileSync } from 'node:fs';
import { PLURAL_FORMS } from '../../src/locale/tables/plurals.js';
import type { Language } from '../../src/documents/text.js';
import { readSources } from './sources.js';
import { modules } from './translations.js';
import { flaws, typography } from './typography.js';
import { TARGETS, unitsOf } from './xliff.js';
import type { Unit } from './xliff.js';

export interface Messages {
  /** English by id, as it stands in the code. */
  code: Record<string, string>;
  /** By language: its XLIFF file. */
  units: Record<string, Unit[]>;
  /** Modules of `src/locale` that do not hold what the XLIFF files say. */
  outdated: string[];
}

/** Every problem as one line; none: an empty list. */
export function findProblems({ code, units, outdated }: Messages): string[] {
  const problems = Object.entries(code).flatMap(([id, english]) =>
    signs(id, english, 'en').map((problem) => `src: ${id}: ${problem}`),
  );
  for (const [language, all] of Object.entries(units) as [Language, Unit[]][]) {
    const file = `xliff/${language}.xlf`;
    const report = (id: string, what: string) => problems.push(`${file}: ${id}: ${what}`);
    const known = new Map(all.map((unit) => [unit.id, unit]));
    for (const [id, english] of Object.entries(code)) {
      const unit = known.get(id);
      if (!unit) report(id, 'new in the code, not taken in yet');
      else if (unit.source !== english) report(id, 'the English has changed, not taken in yet');
      else for (const problem of problemsOf(unit, language)) report(id, problem);
    }
    for (const { id } of all) if (!(id in code)) report(id, 'no longer in the code');
  }
  for (const file of outdated) problems.push(`src/locale/${file}: does not hold what xliff/ says`);
  return problems;
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** What the language rules forbid in one translation. */
function problemsOf({ id, source, target, stale }: Unit, language: Language): string[] {
  if (!target.trim()) return ['no translation'];
  const problems: string[] = [];
  if (stale) problems.push('the English has changed: look at the translation, then remove its state');
  const forms = target.split(' | ');
  const wanted = source.includes(' | ') ? PLURAL_FORMS[language] : 1;
  if (forms.length !== wanted) problems.push(`${forms.length} plural forms, expected ${wanted}`);
  if (forms.some((form) => !form.trim() || places(form) !== places(source)))
    problems.push('other placeholders than the English');
  if (/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(target))
    problems.push('a word mixes Latin and Cyrillic letters');
  if (language === 'kk' && /\}(?:\p{L}|-(?!(?:сұрақ|бап|тармақ)(?!\p{L})))/u.test(target))
    problems.push('a suffix touches a placeholder');
  if (!OF_PROGRAMS.test(id)) for (const word of englishIn(target)) problems.push(`English: ${word}`);
  if (numbersOf(target) !== numbersOf(source)) problems.push('other numbers than the English');
  if (typography(target, language) !== target)
    problems.push('not as `npm run localize` sets it (no-break spaces, percent, dash)');
  return [...problems, ...signs(id, target, language)];
}

/** Names that have no translation: of formats and systems, of the AAPOR, and of the fields and words that stand in documents. */
const NAMES =
  /^(JSON|CSV|UTF|AAPOR|WordPress|iframe|https?|mailto|id|en|ru|kk|true|false|counts|percent|value|levels|weightedN|stages|type|src)$/;

/** These name programs, what their menus and commands are called, and fields of a spec. */
const OF_PROGRAMS = /^(reading|spec)-/;

/** Latin words of a translation that are no names. */
export const englishIn = (text: string): string[] =>
  (text.replace(/\{\w+\}/g, '').match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !NAMES.test(word));

/** All numbers of a message, each once: a translation that names others says something else. */
const numbersOf = (text: string): string =>
  [...new Set(text.replace(/\{\w+\}/g, '').match(/\d+(?:[.,]\d+)*/g))].sort().join();

/** JSON stands in these, with its own marks. */
const OF_JSON = /^json-/;

const signs = (id: string, text: string, language: Language): string[] =>
  OF_JSON.test(id) ? [] : text.split(' | ').flatMap((form) => flaws(form, language));

/** The messages of this repository. */
export function readMessages(): Messages {
  const root = new URL('../../src/locale/', import.meta.url);
  const isOutdated = ([file, text]: [string, string]): boolean => {
    try {
      return readFileSync(new URL(file, root), 'utf8') !== text;
    } catch {
      return true;
    }
  };
  return {
    code: Object.fromEntries(Object.values(readSources()).flat()),
    units: Object.fromEntries(TARGETS.map((language) => [language, unitsOf(language)])),
    outdated: [...modules()].filter(isOutdated).map(([file]) => file),
  };
}
