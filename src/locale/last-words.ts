import type { Language } from '../documents/text.js';

/** What is said where even the words of a language could not be fetched; all else goes through `msg()`. */
export const LAST_WORDS: Record<Language, { cannotShow: string; again: string }> = {
  en: { cannotShow: 'This chart cannot be shown.', again: 'Try again' },
  ru: { cannotShow: 'Не\u00a0удалось показать диаграмму.', again: 'Повторить' },
  kk: { cannotShow: 'Диаграмманы көрсету мүмкін болмады.', again: 'Қайталап көру' },
};
