import { msg } from '@lit/localize';
import type { AnyDocument } from '../documents/parse.js';

/** The list without which a document of a type shows nothing; a type that is not here is not warned about. */
const LISTS: Partial<Record<AnyDocument['type'], string>> = {
  survey: 'questions',
  'trust-matrix': 'items',
  'legislation-timeline': 'bills',
  'standards-review': 'provisions',
  representation: 'positions',
  'expert-quotes': 'quotes',
  methodology: 'methods',
  dossier: 'sections',
};

/** A valid document whose list is empty is drawn as "No data": its author should know. Runs inside `withLocale`. */
export function emptyLine(document: AnyDocument): { path: string; words: string } | undefined {
  const path = LISTS[document.type];
  const list = path && (document as unknown as Record<string, unknown>)[path];
  return path && Array.isArray(list) && !list.length
    ? { path, words: msg('an empty list: the chart says that there are no data', { id: 'empty-list' }) }
    : undefined;
}
