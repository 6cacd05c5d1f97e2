import { msg } from '@lit/localize';
import type { LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { Table } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { formatDate } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import { withLocale } from '../../../locale/with-locale.js';
import type { ReadBill } from './bill.js';
import { names } from './vocabulary.js';

/** Every event that the options leave, with its date in full. */
export function tableOf(
  { title }: LegislationTimelineDocument,
  bills: readonly ReadBill[],
  locale: Locale,
  say: (text: Text) => Words,
): Table {
  const words = names();
  const columns = [
    words.bill,
    words.stage,
    words.event,
    words.actor,
    words.lasted,
    words.text,
    words.concern,
    words.source,
  ];
  let rows: Table['rows'] | undefined;
  const read = (): Table['rows'] =>
    bills.flatMap(({ bill, events, line }) =>
      line.events.map(({ key }) => {
        const { event, date, stage, lasted } = events[key - 1]!;
        const text = (words: Text | undefined) => (words ? say(words).text : '');
        const head = { text: formatDate(date, locale, 'long') };
        return {
          head,
          cells: [
            say(bill.title).text,
            stage.text.text,
            text(event.title),
            text(event.actor),
            lasted,
            text(event.text),
            text(event.concern),
            event.url ?? '',
          ].map((cell) => cell || '–'),
        };
      }),
    );
  return {
    caption: { text: say(title).text || msg('Way of the bill', { id: 'legislation-timeline' }) },
    corner: words.date,
    columns: columns.map((text) => ({ text, kind: 'text' })),
    // Most readers never open the table.
    get rows() {
      return (rows ??= withLocale(locale, read));
    },
  };
}
