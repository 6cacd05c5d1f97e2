/** Languages of the interface; also the order of the language switch. */
export const LANGUAGES = ['en', 'ru', 'kk'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Words of a document: in its own language, or in any of ours. */
export type Text = string | Partial<Record<Language, string>>;

/** The words in each language that there is. */
export const textsOf = (text: Text): string[] =>
  typeof text === 'string' ? [text] : Object.values(text).filter((words) => words !== undefined);
