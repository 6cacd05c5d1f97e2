import type { ExpertQuotesDocument } from '../../documents/expert-quotes.js';
import { textsOf } from '../../documents/text.js';
import type { OptionReaders } from '../../figure/chart.js';
import { ids, reader } from '../../figure/option.js';

export interface QuotesOptions {
  /** Ids of the quotes to show; none: all. */
  quote: string[];
  /** A topic in any of its languages. */
  topic: string | undefined;
}

/** Reads the attributes of `cabar-quotes`. Ids are parted by spaces; a topic may hold spaces. */
export const quotesOptions: OptionReaders<QuotesOptions> = {
  quote: ids(({ quotes }: ExpertQuotesDocument) => quotes.map(({ id }) => id), true),
  topic: reader((text) => text?.trim() || undefined, {
    names: topics,
    fits: (topic, document: ExpertQuotesDocument) =>
      topics(document).some((known) => sameTopic(known, topic)),
    whole: true,
  }),
};

/** Whatever the case. */
export const sameTopic = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function topics({ quotes }: ExpertQuotesDocument): string[] {
  return [...new Set(quotes.flatMap(({ topic }) => (topic === undefined ? [] : textsOf(topic))))];
}
