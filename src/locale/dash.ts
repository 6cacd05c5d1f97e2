import type { Locale } from './locale.js';
import { FACTS } from './tables/languages.js';

/** The dash of the reader's language with its spaces. */
export const dash = ({ language }: Locale): string => ` ${FACTS[language].dash} `;

/** Parts of a label with the dash of the reader's language between them. */
export const joinByDash = (parts: readonly string[], locale: Locale): string => parts.join(dash(locale));
