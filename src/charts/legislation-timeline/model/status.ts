import { utcMonth } from 'd3';
import type { Dated, Status } from './types.js';

/** Days after which what was adopted has surely gone on, whether the document knows it or not. */
export const KNOWN_FOR = 366;
/** Months without any event after which a bill under way is said to stand still. */
const STILL_MONTHS = 9;
const DAY = 864e5;

/** What became of a document whose last step this is. */
export function statusOf(last: Dated, now: number): Status {
  const phase = last.stage.phase?.key;
  if (last.stage.id === 'repealed' || (phase === 'force' && isOver(last, now))) return 'repealed';
  if (phase === 'force') return 'in-force';
  if (phase === 'stopped') return 'stopped';
  return phase === 'adoption' && now - last.date.start.last > KNOWN_FOR ? 'unknown' : 'under-way';
}

/** Whether an interval has ended; of a date that is only not known better it is not said that it lasted. */
export const isOver = ({ date: { end }, last }: Dated, now: number): boolean =>
  !!end && end !== 'open' && last < now;

/**
 * Whole months since the last event of any kind; 0 before nine of them have passed, and while one goes on.
 * @param events those that have happened
 */
export function monthsWithoutStep(events: readonly Dated[], now: number): number {
  const last = Math.max(...events.map((event) => Math.min(event.last, now)));
  if (!Number.isFinite(last) || events.some((event) => event.last === Infinity)) return 0;
  const [from, to] = [new Date(last * DAY), new Date(now * DAY)];
  const begun = utcMonth.count(from, to);
  const months = utcMonth.offset(from, begun) > to ? begun - 1 : begun;
  return months >= STILL_MONTHS ? months : 0;
}
