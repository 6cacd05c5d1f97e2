import type { Language } from '../documents/text.js';
import { loadLocale } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';

/** The words of a chart together with those of files. */
export async function loadFileLocale(language: Language, type: string): Promise<Locale> {
  const [chart, file] = await Promise.all([loadLocale(language, type), loadLocale(language, 'export')]);
  return { ...chart, messages: { ...chart.messages, ...file.messages } };
}
