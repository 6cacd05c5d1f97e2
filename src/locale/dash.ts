import type { Language } from '../documents/text.js';
import type { Locale } from './locale.js';

/** The dash of each language between words: Russian and Kazakh are written here with the shorter one. */
const DASHES: Record<Language, string> = { en: '—', ru: '–', kk: '–' };

/** The dash of the reader's language with its spaces. */
export const dash = ({ language }: Locale): string => ` ${DASHES[language]} `;

/** Parts of a label with the dash of the reader's language between them. */
export const joinByDash = (parts: readonly string[], locale: Locale): string => parts.join(dash(locale));
