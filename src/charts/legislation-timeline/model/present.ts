import { msg } from '@lit/localize';
import type { DateSpan } from '../../../documents/date.js';
import type { Bill, LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import { inDate, sinceDate } from '../../../locale/date-phrase.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { isOver, monthsWithoutStep, statusOf } from './status.js';
import type { Dated, Present, Status } from './types.js';

/**
 * Where a bill stands, of its last event that moved it: since its date, or over at the end of an interval that has
 * ended. `amended` after it counts only where it is in force. Undefined for a bill that no event has moved yet.
 * @param events those that have happened
 */
export function presentOf(events: readonly Dated[], now: number, locale: Locale): Present | undefined {
  const at = events.findLastIndex(({ stage }) => stage.phase);
  const last = events[at];
  if (!last) return undefined;
  const status = statusOf(last, now);
  const amended = events.slice(at + 1).findLast(({ stage }) => stage.id === 'amended');
  const months = status === 'under-way' ? monthsWithoutStep(events, now) : 0;
  const over = isOver(last, now);
  const text =
    months && !over
      ? stillWords(last.stage.text.text, events, months, locale)
      : outcomeWords(over ? overWords(last, locale) : stageWords(last, amended, locale), last, status) +
        (months ? `; ${thenWords(months, locale)}` : '');
  return {
    text: text.charAt(0).toUpperCase() + text.slice(1),
    tone: toneOf(last, status, months > 0 || over),
    status,
    still: months > 0,
  };
}

function toneOf({ stage }: Dated, status: Status, still: boolean): Present['tone'] {
  if (status === 'in-force') return 'ok';
  if (status === 'stopped' || status === 'repealed') return 'bad';
  if (status === 'under-way' && stage.id === 'returned') return 'warn';
  return status === 'unknown' || still ? 'idle' : 'info';
}

function stageWords({ stage, date }: Dated, amended: Dated | undefined, locale: Locale): string {
  const values = { since: sinceDate(date, locale), on: inDate(date, locale) };
  if (stage.id === 'in-force' && amended)
    return fill(msg('In force {since}, last amended {amended}', { id: 'now-amended' }), {
      ...values,
      amended: inDate(amended.date, locale),
    });
  return stage.now
    ? fill(stage.now, values)
    : fill(msg('{stage}: {since}', { id: 'now-own-stage' }), { stage: stage.text.text, ...values });
}

const overWords = ({ stage, date }: Dated, locale: Locale): string =>
  fill(msg('{stage}: ended {on}', { id: 'now-over' }), {
    // Entering into force is a moment: what ended is being in force.
    stage: (stage.id === 'in-force' && stage.phase ? stage.phase : stage).text.text,
    on: inDate({ start: date.end as DateSpan }, locale),
  });

/** What was adopted long ago has surely gone on: that its end is missing is said, not that it is there still. */
function outcomeWords(present: string, { stage }: Dated, status: Status): string {
  if (status !== 'unknown') return present;
  return fill(
    stage.id === 'adopted'
      ? msg('{present}; outcome not in the sources', { id: 'outcome-unknown' })
      : msg('{present}; entry into force not in the sources', { id: 'force-unknown' }),
    { present },
  );
}

function stillWords(stage: string, events: readonly Dated[], months: number, locale: Locale): string {
  const last = events.reduce((latest, event) => (event.last >= latest.last ? event : latest));
  const { start, end } = last.date;
  return fill(msg('{stage}: no step {since} ({months})', { id: 'no-step-since' }), {
    stage,
    since: sinceDate({ start: typeof end === 'object' ? end : start }, locale),
    months: monthWords(months, locale),
  });
}

const thenWords = (months: number, locale: Locale): string =>
  fill(msg('no step since then ({months})', { id: 'no-step-since-then' }), {
    months: monthWords(months, locale),
  });

const monthWords = (n: number, locale: Locale): string =>
  fill(plural(msg('{n}\u00a0month | {n}\u00a0months', { id: 'n-months' }), n, locale.language), {
    n: formatNumber(n, locale),
  });

/** What no parliament decides takes these steps all the same. */
const ANYWHERE = ['signed', 'published'];

/** Since then Kazakhstan's Parliament has one chamber: 1 July 2026. */
const ONE_CHAMBER = Date.UTC(2026, 6, 1) / 864e5;

/**
 * The stage that follows in the usual order; empty where the order leaves it open: after a return, for kinds
 * that pass no parliament, in a parliament of which the document names only some steps, and after the end.
 */
export function expectedAfter(
  last: Dated | undefined,
  { kind }: Bill,
  { stages = [], bills }: LegislationTimelineDocument,
  now: number,
): string {
  if (!last || statusOf(last, now) !== 'under-way') return '';
  const { id, own, next } = last.stage;
  const settled = ['adopted', ...ANYWHERE].includes(id);
  if (own >= 0) return stages[own + 1]?.id ?? (settled ? next : '');
  const law = ['law', 'draft-law', 'amendment'].includes(kind);
  if (kind === 'other' || (!law && !ANYWHERE.includes(id)) || (stages.length && !settled)) return '';
  if (id !== 'second-reading') return next;
  const senate = bills.some(({ events }) => events.some(({ stage }) => stage === 'senate'));
  return senate && last.date.start.last < ONE_CHAMBER ? 'senate' : 'adopted';
}
