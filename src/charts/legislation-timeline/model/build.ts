import { parseDate } from '../../../documents/date.js';
import type { LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Datum } from '../../../figure/chart.js';
import { chooseText } from '../../../locale/choose.js';
import { formatMonth } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import type { TimelineOptions } from '../options.js';
import { readBill } from './bill.js';
import { notesOf } from './notes.js';
import { readStages } from './stages.js';
import { summaryOf } from './summary.js';
import type { BillLine, Extras, TimelineModel, TimelinePhase } from './types.js';

/** With more bills than these there is a chooser, and words of most bills open on demand. */
export const MANY_BILLS = 6;

/**
 * All words and days of a timeline. Runs inside `withLocale`. `from` and `to` leave out events that lie wholly
 * outside, and bills without any other; where a bill stands is told of all its events up to `now`.
 * @param extras for tables and the chooser
 */
export function buildModel(
  document: LegislationTimelineDocument,
  options: TimelineOptions,
  locale: Locale,
  extras?: Extras,
): TimelineModel {
  const say = (text: Parameters<typeof chooseText>[0]) => chooseText(text, locale, document.language);
  const stageOf = readStages(document, say);
  const many = document.bills.length > MANY_BILLS;
  // Ids that name nothing empty no chart.
  const named = options.bill.filter((id) => document.bills.some((bill) => bill.id === id));
  const data = new Map<string, Datum>();
  const read = document.bills
    .map((bill, index) => ({ bill, index }))
    .filter(({ bill }) => !named.length || named.includes(bill.id))
    .map(({ bill, index }) => readBill({ bill, index, document, options, locale, say, stageOf, data }))
    .filter(({ events, line }) => line.events.length || !events.length);
  const bills = read.map(({ line }) => line);
  fold(bills, many && read.length > 1);
  const { from, to } = domainOf(bills, options);
  const phases = new Map<string, TimelinePhase>();
  for (const { segments } of bills) for (const { phase } of segments) phases.set(phase.key, phase);
  return {
    extras,
    bills,
    phases: [...phases.values()].sort((a, b) => a.rank - b.rank),
    choices: many
      ? document.bills
          .filter(({ id }) => !/\s/.test(id))
          .map(({ id, title, short }) => ({ id, title: say(short ?? title), chosen: named.includes(id) }))
      : [],
    orientation: options.orientation,
    from,
    to,
    now: options.now,
    month: (month) => formatMonth(month, locale),
    tables: extras ? [extras.tableOf(document, read, locale, say)] : [],
    summary: summaryOf(bills, locale),
    notes: notesOf(bills),
    data,
  };
}

/** The first bill that is still on its way stands open; where there is none, the first. */
function fold(bills: BillLine[], many: boolean): void {
  const open = Math.max(
    0,
    bills.findIndex(({ present }) => present?.tone === 'info' || present?.tone === 'warn'),
  );
  bills.forEach((bill, i) => {
    bill.first = i === open;
    bill.folded = many && i !== open;
  });
}

/** All days drawn: as asked for, else from the first event to today or what is planned after it. */
function domainOf(bills: readonly BillLine[], options: TimelineOptions): { from: number; to: number } {
  let [low, high] = [Infinity, options.now];
  for (const { events } of bills)
    for (const { day, span } of events) {
      low = Math.min(low, span?.from ?? day);
      high = Math.max(high, span?.to ?? day);
    }
  if (low === Infinity) low = high - 365;
  // From the start of a year, or where that would be most of the picture, of a month.
  const start = new Date(low * 864e5).toISOString().slice(0, high - low > 600 ? 4 : 7);
  const from = options.from ?? parseDate(start)?.start.first ?? low;
  return { from, to: Math.max(from + 1, options.to ?? high) };
}
