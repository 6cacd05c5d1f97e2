import type { RepresentationDocument } from '../../../documents/representation.js';
import { surveyMethods } from '../../../statistics/base.js';

/**
 * The methods by which people were counted: surveys, else what is neither talk nor reading. Interviews with people who
 * were chosen on purpose say nothing of how those in the bars were chosen.
 */
export const countingMethods = ({ methodology }: RepresentationDocument) =>
  surveyMethods(methodology).filter(({ kind }) => kind === 'survey' || kind === 'other');
