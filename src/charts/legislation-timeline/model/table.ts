import type { LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { Table } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import { withLocale } from '../../../locale/with-locale.js';
import type { ReadBill, ReadEvent } from './types.js';
import { names } from './vocabulary.js';

/** Every event that the options leave, with its date in full. Columns in which no event has anything are left out. */
export function tableOf(
  { title }: LegislationTimelineDocument,
  bills: readonly ReadBill[],
  locale: Locale,
  say: (text: Text) => Words,
): Table {
  const words = names();
  const text = (value: Text | undefined) => (value ? say(value).text : '');
  const shown = bills.flatMap(({ bill, events, line }) =>
    line.events.map(({ key }) => ({ bill, read: events[key - 1]! })),
  );
  const optional: [name: string, value: (read: ReadEvent) => string | undefined][] = [
    [words.event, ({ event }) => text(event.title)],
    [words.actor, ({ event }) => text(event.actor)],
    [words.lasted, ({ lasted }) => lasted],
    [words.text, ({ event }) => text(event.text)],
    [words.concern, ({ event }) => text(event.concern)],
    [words.source, ({ event }) => event.url],
  ];
  const columns = optional.filter(([, value]) => shown.some(({ read }) => value(read)));
  let rows: Table['rows'] | undefined;
  const write = (): Table['rows'] =>
    shown.map(({ bill, read }) => ({
      head: { text: formatDate(read.date, locale, 'long') },
      cells: [text(bill.title), read.stage.text.text, ...columns.map(([, value]) => value(read) || '–')],
    }));
  return {
    caption: say(title),
    corner: words.date,
    columns: [words.bill, words.stage, ...columns.map(([name]) => name)].map((text) => ({
      text,
      kind: 'text',
    })),
    // Most readers never open the table.
    get rows() {
      return (rows ??= withLocale(locale, write));
    },
  };
}
