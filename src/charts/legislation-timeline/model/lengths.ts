import { msg } from '@lit/localize';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { daysBetween } from './present.js';
import type { ResolvedEvent } from './types.js';

type Placed = Omit<ResolvedEvent, 'lasted'>;

/** Phases in which a bill waits for nothing. */
const SETTLED = ['adoption', 'force'];

/** How long the stage that each event begins lasted, in words; empty for what begins none. */
export function lengthsOf(events: readonly Placed[], now: number, locale: Locale): string[] {
  const steps = events.filter(({ stage }) => stage.phase);
  return events.map((event) => {
    const at = steps.indexOf(event);
    return at < 0 ? '' : lengthOf(event, steps[at + 1], now, locale);
  });
}

function lengthOf(step: Placed, next: Placed | undefined, now: number, locale: Locale): string {
  const phase = step.stage.phase?.key ?? '';
  if (step.first > now || phase === 'stopped') return '';
  const done = next !== undefined && next.first <= now;
  if (!done && SETTLED.includes(phase)) return '';
  const start = { day: step.date.end ? step.first : step.day, date: step.date };
  const { days, about } = daysBetween(start, done ? next : { day: now });
  return days
    ? fill(plural(template(done, about), days, locale.language), { n: formatNumber(days, locale) })
    : '';
}

const template = (done: boolean, about: boolean): string =>
  done
    ? about
      ? msg('about {n}\u00a0day | about {n}\u00a0days', { id: 'lasted-about' })
      : msg('{n}\u00a0day | {n}\u00a0days', { id: 'n-days' })
    : about
      ? msg('about {n}\u00a0day so far | about {n}\u00a0days so far', { id: 'lasted-about-so-far' })
      : msg('{n}\u00a0day so far | {n}\u00a0days so far', { id: 'lasted-so-far' });
