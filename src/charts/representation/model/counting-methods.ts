import type { RepresentationDocument } from '../../../documents/representation.js';

type Methods = NonNullable<RepresentationDocument['methodology']>['methods'];

/**
 * The methods by which people were counted: surveys, else what is neither talk nor reading. Interviews with people who
 * were chosen on purpose say nothing of how those in the bars were chosen.
 */
export function countingMethods({ methodology }: RepresentationDocument): Methods {
  const methods = methodology?.methods ?? [];
  const surveys = methods.filter(({ kind }) => kind === 'survey');
  return surveys.length ? surveys : methods.filter(({ kind }) => kind === 'other');
}
