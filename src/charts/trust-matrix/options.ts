import type { TrustMatrixDocument } from '../../documents/trust-matrix.js';
import type { OptionReaders } from '../../figure/chart.js';
import { decimals, ids, minBase, reader } from '../../figure/option.js';
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

const MEASURES = ['net', 'trust', 'distrust', 'mean', 'value'] as const;

const groupIds = ({ groups }: TrustMatrixDocument): string[] => groups.map(({ id }) => id);

const sorts = (document: TrustMatrixDocument): string[] => [
  'total',
  'spread',
  'missing',
  'document',
  ...groupIds(document),
];

/**
 * Reads the attributes of `cabar-trust-matrix`. Lists are parted by spaces; what cannot be read counts as absent.
 * `sort` names groups of the document, so the model makes sense of it.
 */
export const matrixOptions: OptionReaders<MatrixOptions> = {
  by: ids(({ groups }: TrustMatrixDocument) => [...new Set(groups.map(({ set }) => set))]),
  measure: reader((text) => MEASURES.find((measure) => measure === text?.trim()), {
    names: ({ levels }: TrustMatrixDocument) =>
      MEASURES.filter((measure) => !levels === (measure === 'value')),
    whole: true,
  }),
  sort: reader((text) => text?.trim() || undefined, {
    names: sorts,
    fits: (text, document: TrustMatrixDocument) => sorts(document).includes(text.replace(/^-\s*/, '')),
    whole: true,
  }),
  highlight: ids((document: TrustMatrixDocument) => [
    ...document.items.map(({ id }) => id),
    ...groupIds(document),
  ]),
  decimals,
  minBase,
};
