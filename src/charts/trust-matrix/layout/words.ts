import { max } from 'd3';
import type { Measure } from '../../../text/measure.js';
import type { Column } from '../model/columns.js';
import { BOLD, REGULAR } from './sizes.js';

/** px of the longest word, which a column can not be narrower than. */
export const longestWord = (text: string, size: number, measure: Measure, weight: number = REGULAR): number =>
  max(text.split(/[ \n\t]+|(?<=\p{L}-)(?=\p{L})/u), (word) => measure(word, size, weight)) ?? 0;

export const headWeight = ({ kind, highlighted }: Pick<Column, 'kind' | 'highlighted'>): number =>
  kind === 'total' || highlighted ? BOLD : REGULAR;

/** Columns of people, not of what is derived from them. */
export const isOfPeople = ({ kind }: Column): boolean => kind === 'total' || kind === 'group';
