import type { DateSpan } from '../../../documents/date.js';
import type { Text } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import { sinceDate } from '../../../locale/date-phrase.js';
import type { EventLine, ReadEvent, Reading, TimelinePhase } from './types.js';
import { names } from './vocabulary.js';

/** One event in words; its mark is told in `data`: date, stage, bill, title. */
export function eventLine(
  { event, date, stage, first, last, day, lasted }: ReadEvent,
  id: string,
  key: number,
  phase: TimelinePhase | undefined,
  bill: Words,
  { bill: { id: billId }, locale, say, options, data }: Reading,
): EventLine {
  const words = names();
  const { start, end } = date;
  const open = end === 'open';
  const ends = [start, open ? undefined : end];
  const doubt = ends.some((span) => span?.approximate || span?.uncertain);
  const sure = (span: DateSpan) => ({ ...span, approximate: false, uncertain: false });
  const plain = { start: sure(start), ...(end && { end: open ? end : sure(end) }) };
  const when = formatDate(date, locale, 'long');
  const ahead = first > options.now;
  const title = event.title ? say(event.title) : stage.text;
  const named = title.text === stage.text.text;
  const more: EventLine['more'] = [{ name: words.date, value: { text: when } }];
  const add = (name: string, value: Text | undefined, concern?: true) => {
    if (value) more.push({ name, value: say(value), ...(concern && { concern }) });
  };
  add(words.actor, event.actor);
  const actor = more[1];
  add(words.text, event.text);
  add(words.concern, event.concern, true);
  const join = (...parts: string[]) => parts.filter((part) => part.trim()).join(', ');
  const row = (name: string, value: string | undefined) => (value ? [{ name, value }] : []);
  data.set(id, {
    id,
    label: join(when, stage.text.text, bill.text, named ? '' : title.text),
    title,
    rows: [
      ...row(words.date, when),
      ...row(words.stage, stage.text.text),
      ...row(words.lasted, lasted),
      ...row(words.actor, actor?.value.text),
    ],
    detail: { bill: billId, stage: stage.id, date: event.date, ...(event.id && { event: event.id }) },
  });
  return {
    id,
    key,
    title,
    stage: named || stage.id === 'other' ? undefined : stage.text,
    date:
      (doubt ? '≈\u00a0' : '') +
      (open ? sinceDate(plain, locale) : formatDate(plain, locale)) +
      (ahead ? ` · ${words.expected}` : ''),
    spoken: join(when, named ? '' : stage.text.text, bill.text),
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
        ? { from: first, to: open ? Math.max(options.now, first) : last, lasting: !!end, open }
        : undefined,
    phase,
  };
}
