import type { RepresentationDocument } from '../../documents/representation.js';
import type { OptionReaders } from '../../figure/chart.js';
import { decimals, ids, minBase, reader } from '../../figure/option.js';

export interface RepresentationOptions {
  /** Id of the category whose share is drawn first. */
  category: string | undefined;
  /** Percent 0–100 of the line; undefined: 50 where there are at most two categories. */
  reference: number | undefined;
  /** Ids of the waves to look at; empty: all. */
  wave: string[];
  /** Ids of positions. */
  highlight: string[];
  decimals: 0 | 1;
  minBase: number;
}

/** Reads the attributes of `cabar-representation`; what cannot be read counts as absent. */
export const representationOptions: OptionReaders<RepresentationOptions> = {
  category: reader((text) => text?.trim() || undefined, {
    names: ({ categories }: RepresentationDocument) => categories.map(({ id }) => id),
    whole: true,
  }),
  reference: reader(percent, {
    names: () => ['a number from 0 to 100'],
    fits: (text) => percent(text) !== undefined,
  }),
  wave: ids(({ waves = [] }: RepresentationDocument) => waves.map(({ id }) => id)),
  highlight: ids(({ positions }: RepresentationDocument) => [...new Set(positions.map(({ id }) => id))]),
  decimals,
  minBase,
};

function percent(text: string | null): number | undefined {
  const value = /^\s*\d{1,3}(\.\d{1,9})?\s*$/.test(text ?? '') ? Number(text) : 101;
  return value > 100 ? undefined : value;
}
