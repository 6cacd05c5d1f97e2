import { msg } from '@lit/localize';
import type { EdtfDate } from '../../../documents/date.js';
import { parseDate } from '../../../documents/date.js';
import type { Bill, LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import { inDate, sinceDate } from '../../../locale/date-phrase.js';
import type { Locale } from '../../../locale/locale.js';
import { fill } from '../../../locale/message.js';
import type { ResolvedStage, Present } from './types.js';

/** What is known of an event before words are made of it. */
export interface Dated {
  stage: ResolvedStage;
  date: EdtfDate;
}

/**
 * Where a bill stands, of its last event that moved it; `amended` after it only where it is in force.
 * Undefined for a bill that no event has moved yet.
 */
export function presentOf(events: readonly Dated[], locale: Locale): Present | undefined {
  const at = events.findLastIndex(({ stage }) => stage.phase);
  const last = events[at];
  if (!last) return undefined;
  const { id, phase, text } = last.stage;
  const since = sinceDate(last.date, locale);
  const on = inDate(last.date, locale);
  const amended = events.findLast((event, i) => i > at && event.stage.id === 'amended');
  const template =
    id === 'in-force' && amended
      ? msg('In force {since}, last amended {amended}', { id: 'now-amended' })
      : last.stage.now;
  const values = { since, on, amended: amended ? inDate(amended.date, locale) : '' };
  const words = template
    ? fill(template, values)
    : fill(msg('{stage}: {since}', { id: 'now-own-stage' }), { stage: text.text, since });
  return {
    text: words.charAt(0).toUpperCase() + words.slice(1),
    tone:
      phase!.key === 'force' ? 'ok' : phase!.key === 'stopped' ? 'bad' : id === 'returned' ? 'warn' : 'info',
  };
}

/** What no parliament decides takes these steps all the same. */
const ANYWHERE = ['signed', 'published'];

/** Since then Kazakhstan's Parliament has one chamber. */
const ONE_CHAMBER = parseDate('2026-07-01')!.start.first;

/**
 * The stage that follows in the usual order; empty where the order leaves it open: after a return, for kinds
 * that pass no parliament, in a parliament of which the document names only some steps, and after the end. What was
 * adopted over a year ago has surely gone on, whether the document knows it or not.
 */
export function expectedAfter(
  last: Dated | undefined,
  { kind }: Bill,
  { stages = [], bills }: LegislationTimelineDocument,
  now: number,
): string {
  if (!last?.stage.phase || ['force', 'stopped'].includes(last.stage.phase.key)) return '';
  const { id, own, phase, next } = last.stage;
  if (phase.key === 'adoption' && now - last.date.start.last > 366) return '';
  const settled = ['adopted', ...ANYWHERE].includes(id);
  if (own >= 0) return stages[own + 1]?.id ?? (settled ? next : '');
  const law = ['law', 'draft-law', 'amendment'].includes(kind);
  if (kind === 'other' || (!law && !ANYWHERE.includes(id)) || (stages.length && !settled)) return '';
  if (id !== 'second-reading') return next;
  const senate = bills.some(({ events }) => events.some(({ stage }) => stage === 'senate'));
  return senate && last.date.start.last < ONE_CHAMBER ? 'senate' : 'adopted';
}

/** Days between two events, at least 0; `about` where either is known less well than by its day. */
export function daysBetween(
  from: { day: number; date: EdtfDate },
  to: { day: number; date?: EdtfDate },
): { days: number; about: boolean } {
  const vague = (date: EdtfDate | undefined) =>
    date && (date.start.precision !== 'day' || date.start.approximate || date.start.uncertain);
  return {
    days: Math.max(0, Math.round(to.day) - Math.round(from.day)),
    about: !!vague(from.date) || !!vague(to.date),
  };
}
