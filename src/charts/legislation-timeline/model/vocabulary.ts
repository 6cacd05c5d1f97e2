import { msg } from '@lit/localize';
import type { Bill, Vote } from '../../../documents/legislation-timeline.js';
import { formatMonth } from '../../../locale/date.js';
import type { Locale } from '../../../locale/locale.js';
import { fill } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';

/** What every part of a timeline says; those with arguments are asked by the layout. */
export interface TimelineWords extends ReturnType<typeof names> {
  /** 1 to 12, as a label of the axis. */
  month: (month: number) => string;
  /** Heads what opens: "Events: 12". */
  events: (count: number | string) => string;
}

/** All at once, because only a model may ask for words. Called inside `withLocale` only. */
export function timelineWords(locale: Locale): TimelineWords {
  const events = msg('Events: {n}', { id: 'events-n' });
  return {
    ...names(),
    month: (month) => formatMonth(month, locale),
    events: (count) => fill(events, { n: typeof count === 'number' ? formatNumber(count, locale) : count }),
  };
}

const names = () => ({
  document: msg('Document', { id: 'document' }),
  date: msg('Date', { id: 'date' }),
  stage: msg('Stage', { id: 'stage' }),
  event: msg('Event', { id: 'event' }),
  actor: msg('By', { id: 'actor' }),
  text: msg('Details', { id: 'details' }),
  concern: msg('Concern', { id: 'concern' }),
  concerns: msg('Concerns', { id: 'concerns' }),
  source: msg('Source', { id: 'source' }),
  lasted: msg('Length of the stage', { id: 'stage-length' }),
  expected: msg('expected', { id: 'event-ahead' }),
  now: msg('now', { id: 'now' }),
  noData: msg('No data', { id: 'no-data' }),
  vote: msg('Vote', { id: 'vote' }),
  choose: msg('Choose documents', { id: 'choose-documents' }),
  all: msg('all', { id: 'all-documents' }),
  showAll: msg('Show all', { id: 'show-all' }),
});

/** How persons voted; who abstained and how many were needed where it is known. A line parts no count from its word. */
export function voteWords({ for: yes, against, abstain, needed }: Vote, locale: Locale): string {
  const say = (template: string, n: number | undefined) =>
    n === undefined ? [] : [fill(template.replace(' {', '\u00a0{'), { n: formatNumber(n, locale) })];
  return [
    ...say(msg('For: {n}', { id: 'vote-for' }), yes),
    ...say(msg('Against: {n}', { id: 'vote-against' }), against),
    ...say(msg('Abstained: {n}', { id: 'vote-abstained' }), abstain),
    ...say(msg('Needed: {n}', { id: 'vote-needed' }), needed),
  ].join(' · ');
}

export const kindName = (kind: Bill['kind']): string =>
  ({
    law: msg('Law', { id: 'kind-law' }),
    'draft-law': msg('Draft law', { id: 'kind-draft-law' }),
    amendment: msg('Amendments', { id: 'kind-amendment' }),
    decree: msg('Decree', { id: 'kind-decree' }),
    doctrine: msg('Doctrine', { id: 'kind-doctrine' }),
    order: msg('Order', { id: 'kind-order' }),
    other: msg('Other document', { id: 'kind-other' }),
  })[kind];
