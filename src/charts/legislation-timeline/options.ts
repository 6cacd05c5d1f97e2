import { parseDate } from '../../documents/date.js';
import type { LegislationTimelineDocument } from '../../documents/legislation-timeline.js';
import type { OptionReaders } from '../../figure/chart.js';
import { ids, oneOf, reader } from '../../figure/option.js';

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
  bill: ids(({ bills }: LegislationTimelineDocument) => bills.map(({ id }) => id), true),
  from: date((text) => span(text)?.first),
  to: date((text) => span(text)?.last),
  orientation: oneOf('auto', 'horizontal', 'vertical'),
  now: date((text) => span(text)?.first ?? Math.floor(Date.now() / 864e5)),
};

function span(text: string | null) {
  return parseDate(text?.trim() ?? '')?.start;
}

function date<T>(read: (text: string | null) => T) {
  return reader(read, { names: () => ['a date such as 2023-04-12'], fits: (text) => !!span(text) });
}
