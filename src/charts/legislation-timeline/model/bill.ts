import { msg } from '@lit/localize';
import type { EdtfDate } from '../../../documents/date.js';
import { firstDay, lastDay, parseDate } from '../../../documents/date.js';
import type {
  Bill,
  BillEvent,
  LegislationTimelineDocument,
} from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import { sinceDate } from '../../../locale/date-phrase.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import type { TimelineOptions } from '../options.js';
import { inOrder, placesInTime } from './order.js';
import { daysBetween, expectedAfter, presentOf } from './present.js';
import type { KnownStage } from './stages.js';
import type { BillLine, EventLine, Segment, TimelinePhase } from './types.js';
import { kindName, names } from './vocabulary.js';

interface Reading {
  bill: Bill;
  index: number;
  document: LegislationTimelineDocument;
  options: TimelineOptions;
  locale: Locale;
  say: (text: Text) => Words;
  stageOf: (id: string) => KnownStage;
  /** Filled with the marks. */
  data: Map<string, Datum>;
}

/** An event with its place in order and time. */
export interface ReadEvent {
  event: BillEvent;
  date: EdtfDate;
  stage: KnownStage;
  first: number;
  /** Infinity where the end is open. */
  last: number;
  day: number;
  /** How long the stage lasted, in words. */
  lasted: string;
}

export interface ReadBill {
  bill: Bill;
  /** All of them, in order. */
  events: ReadEvent[];
  line: BillLine;
}

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
    const own = eventLine(event, `${id}e${i}`, i + 1, phase, reading);
    const told = datum(own, event, title, reading);
    own.spoken = told.spoken;
    line.events.push(own);
    reading.data.set(own.id, told.datum);
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

function eventLine(
  { event, date, stage, first, last, day, lasted }: ReadEvent,
  id: string,
  key: number,
  phase: TimelinePhase | undefined,
  { locale, say, options }: Reading,
): EventLine {
  const { start } = date;
  const end = date.end && date.end !== 'open' ? date.end : start;
  const doubt = [start, end].some((span) => span.approximate || span.uncertain);
  const sure = (span: typeof start) => ({ ...span, approximate: false, uncertain: false });
  const plain = {
    start: sure(start),
    ...(date.end ? { end: date.end === 'open' ? date.end : sure(date.end) } : {}),
  };
  const words = names();
  const title = event.title ? say(event.title) : stage.text;
  const ahead = first > options.now;
  const more: EventLine['more'] = [];
  const add = (name: string, value: Text | undefined) => {
    if (value) more.push({ name, value: say(value) });
  };
  more.push({ name: words.date, value: { text: formatDate(date, locale, 'long') } });
  add(words.actor, event.actor);
  add(words.text, event.text);
  if (event.concern) more.push({ name: words.concern, value: say(event.concern), concern: true });
  return {
    id,
    key,
    title,
    stage: event.title && stage.id !== 'other' && title.text !== stage.text.text ? stage.text : undefined,
    date:
      (doubt ? '≈\u00a0' : '') +
      (date.end === 'open' ? sinceDate(plain, locale) : formatDate(plain, locale)) +
      (ahead ? ` · ${words.expected}` : ''),
    spoken: '',
    lasted,
    more,
    url: event.url,
    concern: !!event.concern,
    doubt,
    ahead,
    turn: !!stage.phase && !['public-discussion', 'published'].includes(stage.id),
    day,
    span:
      last > first
        ? {
            from: first,
            to: Math.min(last, Math.max(options.now, first)),
            lasting: !!date.end,
            open: last === Infinity,
          }
        : undefined,
    phase,
  };
}

/** What its ring and its tooltip say: date, stage, bill, title. */
function datum(
  line: EventLine,
  { event, date, stage, lasted }: ReadEvent,
  bill: Words,
  { bill: { id }, locale, say }: Reading,
): { datum: Datum; spoken: string } {
  const words = names();
  const when = formatDate(date, locale, 'long');
  const rows = [
    { name: words.date, value: when },
    { name: words.stage, value: stage.text.text },
    { name: words.lasted, value: lasted },
    { name: words.actor, value: event.actor ? say(event.actor).text : '' },
  ].filter(({ value }) => value);
  const join = (...parts: string[]) => parts.filter((part) => part.trim()).join(', ');
  const title = event.title ? line.title.text : '';
  return {
    spoken: join(when, title && stage.text.text, bill.text),
    datum: {
      id: line.id,
      label: join(when, stage.text.text, bill.text, title),
      title: line.title,
      rows,
      detail: { bill: id, stage: stage.id, date: event.date, ...(event.id ? { event: event.id } : {}) },
    },
  };
}
