import { LANGUAGES } from '../../src/documents/text.js';
import type { Language } from '../../src/documents/text.js';
import { COMMON, partsOf, readSources } from './sources.js';
import { TARGETS, unitsOf } from './xliff.js';

/** One message in every language; a word that is counted has several forms. */
export interface GlossaryWord extends Record<Language, string[]> {
  id: string;
  /** Languages whose wording wants a look, because the English has changed since. */
  stale: Language[];
}

/** The messages of one part of the code. */
export interface GlossaryPart {
  id: string;
  title: string;
  words: GlossaryWord[];
}

/** Parts that are no chart. */
const TITLES: Record<string, string> = {
  [COMMON]: 'Around every chart',
  method: 'How the research was done, under a chart',
  failure: 'When something is wrong',
  export: 'In what is saved or copied from a chart',
  'expert-quotes': 'Quotes',
};

/** Every message of the code by the part that speaks it, the common ones first, each part in the order of ids. */
export function glossary(): GlossaryPart[] {
  const sources = readSources();
  const english = new Map(Object.values(sources).flat());
  const units = new Map(
    TARGETS.map((language) => [language, new Map(unitsOf(language).map((unit) => [unit.id, unit]))]),
  );
  const textOf = (id: string, language: Language): string =>
    (language === 'en' ? english.get(id) : units.get(language)?.get(id)?.target) ?? '';
  const wordOf = (id: string): GlossaryWord => ({
    id,
    stale: TARGETS.filter((language) => units.get(language)?.get(id)?.stale),
    ...(Object.fromEntries(
      LANGUAGES.map((language) => [language, textOf(id, language).split(' | ')]),
    ) as Record<Language, string[]>),
  });
  return Array.from(partsOf(sources), ([id, ids]) => ({
    id,
    title: TITLES[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '),
    words: ids.map(wordOf),
  }));
}
