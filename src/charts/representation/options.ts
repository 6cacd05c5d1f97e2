import type { OptionReaders } from '../../figure/chart.js';

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

const ids = (text: string | null): string[] => text?.match(/\S+/g) ?? [];

/** Reads the attributes of `cabar-representation`; what cannot be read counts as absent. */
export const representationOptions: OptionReaders<RepresentationOptions> = {
  category: (text) => text?.trim() || undefined,
  reference: (text) => {
    const value = /^\s*\d{1,3}(\.\d{1,9})?\s*$/.test(text ?? '') ? Number(text) : 101;
    return value > 100 ? undefined : value;
  },
  wave: ids,
  highlight: ids,
  decimals: (text) => (text?.trim() === '1' ? 1 : 0),
  minBase: (text) => (/^\s*\d{1,9}\s*$/.test(text ?? '') ? Number(text) : 30),
};
