import type { SurveyDocument } from '../../documents/survey.js';
import type { OptionReaders } from '../../figure/chart.js';
import { decimals, ids, minBase, oneOf, reader, values } from '../../figure/option.js';
import { parseSort } from '../../statistics/sort.js';
import type { SurveyOptions } from './blocks.js';

/** Reads the attributes of `cabar-survey`. Lists are parted by spaces. */
export const surveyOptions: OptionReaders<SurveyOptions> = {
  question: ids(({ questions }: SurveyDocument) => questions.map(({ id }) => id), true),
  by: reader((text) => values(text).join(' ') || undefined, {
    names: ({ groups = [] }: SurveyDocument) => [...new Set(groups.map(({ set }) => set))],
  }),
  wave: ids(({ waves = [] }: SurveyDocument) => waves.map(({ id }) => id)),
  layout: oneOf('auto', 'bars', 'stacked', 'diverging', 'dots', 'trend'),
  sort: reader(parseSort, {
    names: () => ['document', 'value', 'net', 'negative'],
    fits: (text) => !!parseSort(text),
  }),
  highlight: ids(({ questions, groups = [] }: SurveyDocument) => [
    ...new Set([...questions.flatMap(({ answers }) => answers), ...groups].map(({ id }) => id)),
  ]),
  totals: (text) => text !== null && text.trim() !== 'false',
  decimals,
  minBase,
};
