import { msg } from '@lit/localize';
import { firstDay, lastDay, parseDate } from '../../../documents/date.js';
import type { Bill } from '../../../documents/legislation-timeline.js';
import { formatDate } from '../../../locale/date.js';
import { fill } from '../../../locale/message.js';
import { eventModel } from './event.js';
import { lengthsOf } from './lengths.js';
import { inOrder, placesInTime } from './order.js';
import { expectedAfter, presentOf } from './present.js';
import { trackOf } from './track.js';
import type { EventModel, ResolvedBill, ResolvedEvent, TimelineContext, TimelinePhase } from './types.js';
import { kindName } from './vocabulary.js';

/**
 * One bill in words and days.
 * @param index its place in the document, of which ids are made
 */
export function resolveBill(bill: Bill, index: number, context: TimelineContext): ResolvedBill {
  const { options, locale, say } = context;
  const events = resolveEvents(bill, context);
  const happened = events.filter(({ first }) => first <= options.now);
  const id = `b${index}`;
  return {
    bill,
    events,
    model: {
      id,
      title: say(bill.title),
      kind: kindName(bill.kind),
      url: bill.url,
      summary: bill.summary ? say(bill.summary) : undefined,
      present: presentOf(happened, options.now, locale),
      expected: expectedOf(bill, events, context),
      events: eventsOf(bill, id, events, context),
      ...trackOf(events, options.now),
      concerns: (bill.concerns ?? []).map(say).filter(({ text }) => text.trim()),
      openAtFirst: false,
      collapsed: false,
    },
  };
}

/** Orders events and gives each its day on the axis. */
function resolveEvents(bill: Bill, { options: { now }, locale, stageOf }: TimelineContext): ResolvedEvent[] {
  const dated = bill.events.flatMap((event) => {
    const date = parseDate(event.date);
    return date
      ? [{ event, date, stage: stageOf(event.stage), first: firstDay(date), last: lastDay(date) ?? Infinity }]
      : [];
  });
  const ordered = inOrder(dated);
  // A marker stands in the middle of a month or of an interval, and at the start of one that goes on.
  const wishes = ordered.map(({ first, last }) =>
    last < Infinity ? Math.min((first + last) / 2, Math.max(first, now)) : first,
  );
  const days = placesInTime(ordered, wishes);
  const placed = ordered.map((event, i) => ({ ...event, day: days[i] ?? event.first }));
  const lengths = lengthsOf(placed, now, locale);
  return placed.map((event, i) => ({ ...event, lasted: lengths[i] ?? '' }));
}

/** The planned step, with its date, else the one that must follow. */
function expectedOf(
  bill: Bill,
  events: readonly ResolvedEvent[],
  { document, options: { now }, locale, stageOf }: TimelineContext,
): string {
  const last = events.findLast(({ first, stage }) => first <= now && stage.phase);
  const ahead = events.find(({ first, stage }) => first > now && stage.phase);
  const next = ahead?.stage.id ?? expectedAfter(last, bill, document, now);
  if (!next) return '';
  return fill(msg('Expected next: {stage}', { id: 'expected-next' }), {
    stage: stageOf(next).text.text + (ahead ? `, ${formatDate(ahead.date, locale)}` : ''),
  });
}

/** The events that the options leave, with where the bill stood at each. */
function eventsOf(
  bill: Bill,
  id: string,
  events: readonly ResolvedEvent[],
  context: TimelineContext,
): EventModel[] {
  const { now, from = -Infinity, to = Infinity } = context.options;
  let phase: TimelinePhase | undefined;
  return events.flatMap((event, i) => {
    phase = event.first > now ? undefined : (event.stage.phase ?? phase);
    if (event.last < from || event.first > to) return [];
    return [eventModel(event, { id: `${id}e${i}`, number: i + 1, phase, bill }, context)];
  });
}
