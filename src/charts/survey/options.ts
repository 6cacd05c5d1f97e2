import type { OptionReaders } from '../../figure/chart.js';
import { parseSort } from '../../statistics/sort.js';
import type { Form, SurveyOptions } from './blocks.js';

/**
 * Reads the attributes of `cabar-survey`. Lists are parted by spaces; what cannot be read counts as
 * absent, so that a slip of the pen never empties a chart.
 */
export const surveyOptions: OptionReaders<SurveyOptions> = {
  question: ids,
  by: (text) => ids(text).join(' ') || undefined,
  wave: ids,
  layout: (text) => FORMS.find((form) => form === text?.trim()) ?? 'auto',
  sort: parseSort,
  highlight: ids,
  totals: (text) => text !== null && text.trim() !== 'false',
  decimals: (text) => (text?.trim() === '1' ? 1 : 0),
  minBase: (text) => (/^\s*\d{1,9}\s*$/.test(text ?? '') ? Number(text) : 30),
};

const FORMS: Form[] = ['bars', 'stacked', 'diverging', 'dots', 'trend'];

function ids(text: string | null): string[] {
  return text?.match(/\S+/g) ?? [];
}
