export interface Sort {
  by: 'document' | 'value' | 'net' | 'negative';
  /** Largest first; in order of the document, last first. */
  descending: boolean;
}

/**
 * Reads `document`, `value`, `net` or `negative` (the side below zero): the document from its first, values from the largest. `-` before it turns the
 * order. Undefined for anything else, or for nothing.
 */
export function parseSort(text: string | null | undefined): Sort | undefined {
  const [, minus, by] = /^\s*(-?)(document|value|net|negative)\s*$/.exec(text ?? '') ?? [];
  return by ? { by: by as Sort['by'], descending: (by === 'document') === (minus === '-') } : undefined;
}
