import type { DateSpan, EdtfDate } from '../../../documents/date.js';
import type { Bill } from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { Datum } from '../../../figure/chart.js';
import { formatDate } from '../../../locale/date.js';
import { sinceDate } from '../../../locale/date-phrase.js';
import type { Locale } from '../../../locale/locale.js';
import type {
  EventDetail,
  EventModel,
  EventSpan,
  ResolvedEvent,
  TimelineContext,
  TimelinePhase,
} from './types.js';
import { voteWords } from './vocabulary.js';

/** Steps that are not worth a marker of their own where there are many. */
const MINOR_STEPS = ['public-discussion', 'published'];

/** One event in words; its mark speaks date, stage, bill, title. */
export function eventModel(
  resolved: ResolvedEvent,
  at: { id: string; number: number; phase: TimelinePhase | undefined; bill: Bill },
  context: TimelineContext,
): EventModel {
  const { event, date, stage, first, day, lasted } = resolved;
  const { locale, say, options, words } = context;
  const { id, number, phase } = at;
  const ahead = first > options.now;
  const doubt = isDoubtful(date);
  const when = formatDate(date, locale, 'long');
  const title = event.title ? say(event.title) : stage.text;
  const titleIsStage = title.text === stage.text.text;
  const bill = say(at.bill.title).text;
  return {
    id,
    number,
    title,
    stage: titleIsStage || stage.id === 'other' ? undefined : stage.text,
    date: (doubt ? '≈\u00a0' : '') + shortDate(date, locale) + (ahead ? ` · ${words.expected}` : ''),
    spoken: sentence(when, titleIsStage ? '' : stage.text.text, bill),
    lasted,
    details: detailsOf(resolved, when, context),
    vote: event.vote && {
      ...event.vote,
      abstain: event.vote.abstain ?? 0,
      needed: event.vote.needed,
      text: voteWords(event.vote, locale),
    },
    url: event.url,
    concern: !!event.concern,
    doubt,
    ahead,
    isStep: !!stage.phase && !MINOR_STEPS.includes(stage.id),
    day,
    span: spanOf(resolved, options.now),
    phase,
    datum: {
      id,
      label: sentence(when, stage.text.text, bill, titleIsStage ? '' : title.text),
      title,
      rows: rowsOf(resolved, when, context),
      detail: {
        bill: at.bill.id,
        stage: stage.id,
        date: event.date,
        ...(event.id && { event: event.id }),
      },
    },
  };
}

const sentence = (...parts: string[]): string => parts.filter((part) => part.trim()).join(', ');

function detailsOf(
  { event }: ResolvedEvent,
  when: string,
  { say, words }: TimelineContext,
): EventModel['details'] {
  const detail = (name: string, text: Text | undefined): EventDetail[] =>
    text ? [{ name, value: say(text) }] : [];
  return [
    { name: words.date, value: { text: when } },
    ...detail(words.actor, event.actor),
    ...detail(words.text, event.text),
    ...detail(words.concern, event.concern).map((each) => ({ ...each, concern: true as const })),
  ];
}

function rowsOf(
  { event, stage, lasted }: ResolvedEvent,
  when: string,
  { locale, say, words }: TimelineContext,
): Datum['rows'] {
  return [
    { name: words.date, value: when },
    { name: words.stage, value: stage.text.text },
    { name: words.lasted, value: lasted },
    { name: words.actor, value: event.actor ? say(event.actor).text : '' },
    { name: words.vote, value: event.vote ? voteWords(event.vote, locale) : '' },
  ].filter(({ value }) => value);
}

const isDoubtful = ({ start, end }: EdtfDate): boolean =>
  [start, end].some((span) => typeof span === 'object' && (span.approximate || span.uncertain));

/** Without its marks of doubt, for which "≈" stands in front. */
function shortDate({ start, end }: EdtfDate, locale: Locale): string {
  const sure = (span: DateSpan): DateSpan => ({ ...span, approximate: false, uncertain: false });
  if (end === 'open') return sinceDate({ start: sure(start), end }, locale);
  return formatDate({ start: sure(start), ...(end && { end: sure(end) }) }, locale);
}

const spanOf = ({ date: { end }, first, last }: ResolvedEvent, now: number): EventSpan | undefined => {
  const open = end === 'open';
  return last > first
    ? { from: first, to: open ? Math.max(now, first) : last, lasting: !!end, open }
    : undefined;
};
