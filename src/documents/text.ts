/** Languages of the interface; also the order of the language switch. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Words of a document: in its own language, or in any of ours. */
export type Text = string | Partial<Record<Language, string>>;
