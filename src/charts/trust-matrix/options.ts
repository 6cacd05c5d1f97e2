import type { OptionReaders } from '../../figure/chart.js';
import type { TrustMeasure } from '../../statistics/trust.js';

export interface MatrixOptions {
  /** Sets of groups; none: all. */
  by: string[];
  measure: TrustMeasure | 'value' | undefined;
  /** `total`, `spread`, `missing`, `document` or the id of a group, with `-` before it for the other direction. */
  sort: string | undefined;
  /** Ids of items or groups. */
  highlight: string[];
  decimals: 0 | 1;
  minBase: number;
}

/**
 * Reads the attributes of `cabar-trust-matrix`. Lists are parted by spaces; what cannot be read counts as absent.
 * `sort` names groups of the document, so the model makes sense of it.
 */
export const matrixOptions: OptionReaders<MatrixOptions> = {
  by: ids,
  measure: (text) => MEASURES.find((measure) => measure === text?.trim()),
  sort: (text) => text?.trim() || undefined,
  highlight: ids,
  decimals: (text) => (text?.trim() === '1' ? 1 : 0),
  minBase: (text) => (/^\s*\d{1,9}\s*$/.test(text ?? '') ? Number(text) : 30),
};

const MEASURES = ['net', 'trust', 'distrust', 'mean', 'value'] as const;

function ids(text: string | null): string[] {
  return text?.match(/\S+/g) ?? [];
}
