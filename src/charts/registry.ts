import type { DocumentType } from '../documents/types.js';
import type { AnyChart } from '../frame/element.js';

/** Each kind of chart is fetched when a page needs it. */
export const registry: Partial<Record<DocumentType, () => Promise<AnyChart>>> = {
  survey: async () => (await import('./survey/chart.js')).survey,
};
