import type { Text } from '../../../documents/text.js';
import type { Table } from '../../../figure/chart.js';
import { formatDate } from '../../../locale/date.js';
import { withLocale } from '../../../locale/with-locale.js';
import type { ResolvedBill, ResolvedEvent, TimelineContext } from './types.js';
import { voteWords } from './vocabulary.js';

/** Every event that the options leave, with its date in full. Columns in which no event has anything are left out. */
export function tableOf(
  bills: readonly ResolvedBill[],
  { document, locale, say, words }: TimelineContext,
): Table {
  const text = (value: Text | undefined): string => (value ? say(value).text : '');
  const shown = bills.flatMap(({ bill, events, model }) =>
    model.events.flatMap(({ number }) => events.slice(number - 1, number).map((event) => ({ bill, event }))),
  );
  const optional: [name: string, value: (resolved: ResolvedEvent) => string | undefined][] = [
    [words.event, ({ event }) => text(event.title)],
    [words.actor, ({ event }) => text(event.actor)],
    [words.lasted, ({ lasted }) => lasted],
    [words.vote, ({ event }) => event.vote && voteWords(event.vote, locale)],
    [words.text, ({ event }) => text(event.text)],
    [words.concern, ({ event }) => text(event.concern)],
    [words.source, ({ event }) => event.url],
  ];
  const columns = optional.filter(([, value]) => shown.some(({ event }) => value(event)));
  let rows: Table['rows'] | undefined;
  const write = (): Table['rows'] =>
    shown.map(({ bill, event }) => ({
      head: { text: formatDate(event.date, locale, 'long') },
      cells: [text(bill.title), event.stage.text.text, ...columns.map(([, value]) => value(event) || '–')],
    }));
  return {
    caption: say(document.title),
    corner: words.date,
    columns: [words.document, words.stage, ...columns.map(([name]) => name)].map((name) => ({
      text: name,
      kind: 'text',
    })),
    // Most readers never open the table.
    get rows() {
      return (rows ??= withLocale(locale, write));
    },
  };
}
