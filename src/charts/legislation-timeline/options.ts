import { parseDate } from '../../documents/date.js';
import type { OptionReaders } from '../../figure/chart.js';

export interface TimelineOptions {
  /** Ids of the bills to draw; empty: all. */
  bill: string[];
  /** First and last day of what is drawn, in days since 1970-01-01. */
  from: number | undefined;
  to: number | undefined;
  orientation: 'auto' | 'horizontal' | 'vertical';
  /** Today, in days since 1970-01-01. */
  now: number;
}

/**
 * Reads the attributes of `cabar-legislation-timeline`. What cannot be read counts as absent. Without `now` it is
 * the day of the clock in UTC, so that readers in all time zones see the same picture.
 */
export const timelineOptions: OptionReaders<TimelineOptions> = {
  bill: (text) => text?.match(/\S+/g) ?? [],
  from: (text) => span(text)?.first,
  to: (text) => span(text)?.last,
  orientation: (text) => {
    const wanted = text?.trim();
    return wanted === 'horizontal' || wanted === 'vertical' ? wanted : 'auto';
  },
  now: (text) => span(text)?.first ?? Math.floor(Date.now() / 864e5),
};

const span = (text: string | null) => parseDate(text?.trim() ?? '')?.start;
