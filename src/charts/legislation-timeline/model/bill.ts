import { msg } from '@lit/localize';
import { firstDay, lastDay, parseDate } from '../../../documents/date.js';
import type { Bill } from '../../../documents/legislation-timeline.js';
import { formatDate } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import type { TimelineOptions } from '../options.js';
import { eventLine } from './event.js';
import { inOrder, placesInTime } from './order.js';
import { daysBetween, expectedAfter, presentOf } from './present.js';
import type { BillLine, KnownStage, ReadBill, ReadEvent, Reading, Segment, TimelinePhase } from './types.js';
import { kindName } from './vocabulary.js';

/** One bill in words and days; marks are told in `data`. */
export function readBill(reading: Reading): ReadBill {
  const { bill, index, document, options, locale, say, stageOf } = reading;
  const events = readEvents(bill, options.now, locale, stageOf);
  const happened = events.filter(({ first }) => first <= options.now);
  const last = happened.findLast(({ stage }) => stage.phase);
  const ahead = events.find(({ first, stage }) => first > options.now && stage.phase);
  const next = ahead ? ahead.stage.id : expectedAfter(last, bill, document, options.now);
  const { segments, stops } = segmentsOf(events, options);
  const id = `b${index}`;
  const title = say(bill.title);
  const line: BillLine = {
    id,
    title,
    kind: kindName(bill.kind),
    url: bill.url,
    summary: bill.summary ? say(bill.summary) : undefined,
    present: presentOf(happened, locale),
    expected: next
      ? fill(msg('Expected next: {stage}', { id: 'expected-next' }), {
          stage: stageOf(next).text.text + (ahead ? `, ${formatDate(ahead.date, locale)}` : ''),
        })
      : '',
    events: [],
    segments,
    stops,
    concerns: (bill.concerns ?? []).map(say).filter(({ text }) => text.trim()),
    first: false,
    folded: false,
  };
  let phase: TimelinePhase | undefined;
  events.forEach((event, i) => {
    phase = event.first > options.now ? undefined : (event.stage.phase ?? phase);
    if (event.last < (options.from ?? -Infinity) || event.first > (options.to ?? Infinity)) return;
    line.events.push(eventLine(event, `${id}e${i}`, i + 1, phase, title, reading));
  });
  return { bill, events, line };
}

function readEvents(
  bill: Bill,
  now: number,
  locale: Locale,
  stageOf: (id: string) => KnownStage,
): ReadEvent[] {
  const ordered = inOrder(
    bill.events.map((event) => {
      const date = parseDate(event.date)!;
      return {
        event,
        date,
        stage: stageOf(event.stage),
        first: firstDay(date),
        last: lastDay(date) ?? Infinity,
      };
    }),
  );
  // A ring stands in the middle of a month or of an interval, and at the start of one that goes on.
  const wishes = ordered.map(({ first, last }) =>
    last < Infinity ? Math.min((first + last) / 2, Math.max(first, now)) : first,
  );
  const days = placesInTime(ordered, wishes);
  const turns = ordered
    .map((event, i) => ({ ...event, day: days[i]!, i }))
    .filter(({ stage }) => stage.phase);
  return ordered.map((event, i) => {
    const at = turns.findIndex((turn) => turn.i === i);
    const next = at < 0 ? undefined : turns[at + 1];
    const own = turns[at];
    let lasted = '';
    if (own && own.first <= now && own.stage.phase!.key !== 'stopped') {
      const done = next && next.first <= now;
      // What is adopted, or in force, does not wait for anything.
      if (done || !['adoption', 'force'].includes(own.stage.phase!.key)) {
        const start = { day: own.date.end ? own.first : own.day, date: own.date };
        const { days: n, about } = daysBetween(start, done ? next : { day: now });
        if (n) {
          const forms = done
            ? about
              ? msg('about {n}\u00a0day | about {n}\u00a0days', { id: 'lasted-about' })
              : msg('{n}\u00a0day | {n}\u00a0days', { id: 'n-days' })
            : about
              ? msg('about {n}\u00a0day so far | about {n}\u00a0days so far', { id: 'lasted-about-so-far' })
              : msg('{n}\u00a0day so far | {n}\u00a0days so far', { id: 'lasted-so-far' });
          lasted = fill(plural(forms, n, locale.language), { n: formatNumber(n, locale) });
        }
      }
    }
    return { ...event, day: days[i]!, lasted };
  });
}

/** Neighbours of one phase join, but for a return and the last step: that is what goes on. */
function segmentsOf(
  events: readonly ReadEvent[],
  { now }: TimelineOptions,
): { segments: Segment[]; stops: BillLine['stops'] } {
  const turns = events.filter(({ stage, first }) => stage.phase && first <= now);
  const segments: Segment[] = [];
  const stops: BillLine['stops'] = [];
  let before: Segment | undefined;
  let from = -Infinity;
  turns.forEach(({ stage, date, first, day }, i) => {
    const phase = stage.phase!;
    const stop = stops.at(-1);
    from = Math.max(from, date.end ? Math.min(first, day) : day);
    if (before) Object.assign(before, { to: from, open: false });
    else if (stop) stop.until = from;
    if (phase.key === 'stopped') {
      before = undefined;
      stops.push({ day: from, text: stage.text, until: Infinity });
      return;
    }
    const returned = stage.id === 'returned';
    if (before?.phase.key === phase.key && !returned && i < turns.length - 1) return;
    before = { phase, from, to: now, open: phase.key !== 'force', returned };
    segments.push(before);
  });
  return { segments, stops };
}
