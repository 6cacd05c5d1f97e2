import { readFileSync } from 'node:fs';
import { PLURAL_FORMS } from '../../src/locale/tables/plurals.js';
import type { Language } from '../../src/documents/text.js';
import { readSources } from './sources.js';
import { modules } from './translations.js';
import { typography } from './typography.js';
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
  const problems: string[] = [];
  for (const [language, all] of Object.entries(units)) {
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
function problemsOf({ source, target, stale }: Unit, language: string): string[] {
  if (!target.trim()) return ['no translation'];
  const problems: string[] = [];
  if (stale) problems.push('the English has changed: look at the translation, then remove its state');
  const forms = target.split(' | ');
  const wanted = source.includes(' | ') ? PLURAL_FORMS[language as Language] : 1;
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
