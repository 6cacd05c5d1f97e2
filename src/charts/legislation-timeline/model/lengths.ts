import { msg } from '@lit/localize';
import type { DateSpan } from '../../../documents/date.js';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { follows } from './follows.js';
import { isOver } from './status.js';
import type { ResolvedEvent } from './types.js';

type Placed = Omit<ResolvedEvent, 'lasted'>;

/** Phases in which a bill waits for nothing. */
const SETTLED = ['adoption', 'force'];

/**
 * How long the stage that each event begins lasted, in words: to the end of its interval, to the step that follows it
 * directly, or so far. Empty for what begins no stage, and where a step between is not in the document.
 */
export function lengthsOf(events: readonly Placed[], now: number, locale: Locale): string[] {
  const steps = events.filter(({ stage }) => stage.phase);
  return events.map((event) => {
    const at = steps.indexOf(event);
    const length = at < 0 ? undefined : lengthOf(event, steps[at + 1], now);
    if (!length?.days) return '';
    const { days, about, done } = length;
    return fill(plural(template(done, about), days, locale.language), { n: formatNumber(days, locale) });
  });
}

interface Length {
  days: number;
  /** Either end is known less well than by its day. */
  about: boolean;
  /** Over, and not "so far". */
  done: boolean;
}

function lengthOf(step: Placed, next: Placed | undefined, now: number): Length | undefined {
  const { stage, date, first, last } = step;
  if (first > now || stage.phase?.key === 'stopped') return undefined;
  const after = next && next.first <= now ? next : undefined;
  const from = date.end ? first : step.day;
  const vague = isVague(date.start);
  if (isOver(step, now)) {
    const end = after && after.first <= last ? after.day : last + 1;
    return { days: daysBetween(from, end), about: vague || isVague(date.end), done: true };
  }
  if (after)
    return follows(stage, after.stage)
      ? { days: daysBetween(from, after.day), about: vague || isVague(after.date.start), done: true }
      : undefined;
  if (SETTLED.includes(stage.phase?.key ?? '')) return undefined;
  return { days: daysBetween(from, now), about: vague, done: false };
}

const daysBetween = (from: number, to: number): number => Math.max(0, Math.round(to) - Math.round(from));

const isVague = (date: DateSpan | 'open' | undefined): boolean =>
  typeof date === 'object' && (date.precision !== 'day' || date.approximate || date.uncertain);

const template = (done: boolean, about: boolean): string =>
  done
    ? about
      ? msg('about {n}\u00a0day | about {n}\u00a0days', { id: 'lasted-about' })
      : msg('{n}\u00a0day | {n}\u00a0days', { id: 'n-days' })
    : about
      ? msg('about {n}\u00a0day so far | about {n}\u00a0days so far', { id: 'lasted-about-so-far' })
      : msg('{n}\u00a0day so far | {n}\u00a0days so far', { id: 'lasted-so-far' });
