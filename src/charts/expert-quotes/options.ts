import type { OptionReaders } from '../../figure/chart.js';

export interface QuotesOptions {
  /** Ids of the quotes to show; none: all. */
  quote: string[];
  /** A topic in any of its languages. */
  topic: string | undefined;
}

/** Reads the attributes of `cabar-quotes`. Ids are parted by spaces; a topic may hold spaces. */
export const quotesOptions: OptionReaders<QuotesOptions> = {
  quote: (text) => text?.match(/\S+/g) ?? [],
  topic: (text) => text?.trim() || undefined,
};
