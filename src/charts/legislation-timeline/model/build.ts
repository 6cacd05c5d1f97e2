import { ascending, max, min, utcMonth, utcYear } from 'd3';
import type { LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { LegendItem } from '../../../figure/chart.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { TimelineOptions } from '../options.js';
import { resolveBill } from './bill.js';
import { notesOf } from './notes.js';
import { resolveStages } from './stages.js';
import { summaryOf } from './summary.js';
import { tableOf } from './table.js';
import type { BillModel, Choice, TimelineContext, TimelineModel, TimelinePhase } from './types.js';
import { timelineWords } from './vocabulary.js';

/** With more bills than these there is a chooser, and words of most bills open on demand. */
const MANY_BILLS = 6;
/** Days of a picture that begins with the month of its first event; a longer one begins with the year. */
const SHORT_PICTURE = 600;
const DAY = 864e5;
const YEAR = 365;

/**
 * All words and days of a timeline. Runs inside `withLocale`. `from` and `to` leave out events that lie wholly
 * outside, and bills without any other; where a bill stands is told of all its events up to `now`.
 */
export function buildModel(
  document: LegislationTimelineDocument,
  options: TimelineOptions,
  locale: Locale,
): TimelineModel {
  const say = (text: Text) => chooseText(text, locale, document.language);
  const words = timelineWords(locale);
  const context = { document, options, locale, say, words, stageOf: resolveStages(document, say) };
  const many = document.bills.length > MANY_BILLS;
  // Ids that name nothing empty no chart.
  const chosen = options.bill.filter((id) => document.bills.some((bill) => bill.id === id));
  const resolved = document.bills
    .map((bill, index) => ({ bill, index }))
    .filter(({ bill }) => !chosen.length || chosen.includes(bill.id))
    .map(({ bill, index }) => resolveBill(bill, index, context))
    .filter(({ events, model }) => model.events.length || !events.length);
  const bills = collapse(
    resolved.map(({ model }) => model),
    many && resolved.length > 1,
  );
  const phases = phasesOf(bills);
  return {
    bills,
    phases,
    legend: legendOf(phases, bills, words.concern),
    choices: many ? choicesOf(context, chosen) : [],
    orientation: options.orientation,
    ...domainOf(bills, options),
    now: options.now,
    words,
    tables: [tableOf(resolved, context)],
    summary: summaryOf(bills, locale),
    notes: notesOf(bills),
    notesOfWays: notesOf(bills.map((bill) => ({ ...bill, events: [] }))),
    data: new Map(bills.flatMap(({ events }) => events.map(({ id, datum }) => [id, datum]))),
  };
}

/** The first bill that is still on its way stands open; where there is none, the first. */
function collapse(bills: readonly BillModel[], many: boolean): BillModel[] {
  const underWay = bills.findIndex(({ present }) => present?.status === 'under-way');
  const open = Math.max(0, underWay);
  return bills.map((bill, i) => ({ ...bill, openAtFirst: i === open, collapsed: many && i !== open }));
}

const phasesOf = (bills: readonly BillModel[]): TimelinePhase[] => {
  const phases = bills.flatMap(({ segments }) => segments.map(({ phase }) => phase));
  return [...new Map(phases.map((phase) => [phase.key, phase])).values()].sort((a, b) =>
    ascending(a.rank, b.rank),
  );
};

function legendOf(
  phases: readonly TimelinePhase[],
  bills: readonly BillModel[],
  concern: string,
): LegendItem[] {
  const items: LegendItem[] = phases
    .filter(({ className }) => className !== 'stopped')
    .map(({ className, text }) => ({ text, swatch: className }));
  return bills.some(({ events }) => events.some((event) => event.concern))
    ? [...items, { text: { text: concern }, swatch: 'worry', shape: 'triangle' }]
    : items;
}

/** Ids with spaces cannot be written in the attribute. */
const choicesOf = ({ document, say }: TimelineContext, chosen: readonly string[]): Choice[] =>
  document.bills
    .filter(({ id }) => !/\s/.test(id))
    .map(({ id, title, short }) => ({ id, title: say(short ?? title), chosen: chosen.includes(id) }));

/** All days drawn: as asked for, else from the first event to today or what is planned after it. */
function domainOf(bills: readonly BillModel[], options: TimelineOptions): { from: number; to: number } {
  const spans = bills.flatMap(({ events }) =>
    events.map(({ day, span }) => ({ from: span?.from ?? day, to: span?.to ?? day })),
  );
  const high = Math.max(options.now, max(spans, ({ to }) => to) ?? options.now);
  const low = min(spans, ({ from }) => from) ?? high - YEAR;
  const start = high - low > SHORT_PICTURE ? utcYear : utcMonth;
  const from = options.from ?? start.floor(new Date(low * DAY)).getTime() / DAY;
  return { from, to: Math.max(from + 1, options.to ?? high) };
}
