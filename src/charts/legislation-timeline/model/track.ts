import { endsPhase } from './follows.js';
import { isOver, KNOWN_FOR, statusOf } from './status.js';
import type { ResolvedEvent, Segment, Stop } from './types.js';

/**
 * Neighbours of one phase join, but for a return and the last step: that is what goes on. Where a step between two
 * phases is not in the document, and where the outcome is not, the first one fades, at most a year after the last
 * event that is known of it.
 */
export function trackOf(
  events: readonly ResolvedEvent[],
  now: number,
): { segments: Segment[]; stops: Stop[] } {
  const happened = events.filter(({ first }) => first <= now);
  const steps = happened.filter(({ stage }) => stage.phase);
  const segments: Segment[] = [];
  const stops: Stop[] = [];
  let running: Segment | undefined;
  let before: ResolvedEvent | undefined;
  let from = -Infinity;
  steps.forEach((step, i) => {
    const { stage, date, first, day } = step;
    const { phase } = stage;
    if (!phase) return;
    from = Math.max(from, date.end ? Math.min(first, day) : day);
    const stop = stops.at(-1);
    if (running && before) Object.assign(running, endOf(running, before, step, from, happened));
    else if (stop) stop.until = from;
    before = step;
    if (phase.key === 'stopped') {
      running = undefined;
      stops.push({ day: from, text: stage.text, until: Infinity });
      return;
    }
    const returned = stage.id === 'returned';
    if (running?.phase.key === phase.key && !returned && i < steps.length - 1) return;
    running = { phase, from, to: now, open: phase.key !== 'force', returned };
    segments.push(running);
  });
  if (running && before) Object.assign(running, presentEnd(before, now, happened));
  return { segments, stops };
}

/** Where a phase ends when the next step is taken at `from`. */
function endOf(
  { phase }: Segment,
  before: ResolvedEvent,
  step: ResolvedEvent,
  from: number,
  happened: readonly ResolvedEvent[],
): Pick<Segment, 'to' | 'open'> {
  if (phase.key === 'force' || endsPhase(before.stage, step.stage)) return { to: from, open: false };
  return { to: Math.min(from, knownUntil(happened.slice(0, happened.indexOf(step)))), open: true };
}

/** Where the last phase ends; nothing to change where it goes on until now. */
function presentEnd(
  last: ResolvedEvent,
  now: number,
  happened: readonly ResolvedEvent[],
): Partial<Pick<Segment, 'to' | 'open'>> {
  if (isOver(last, now)) return { to: Math.min(now, last.last + 1), open: false };
  return statusOf(last, now) === 'unknown' ? { to: Math.min(now, knownUntil(happened)) } : {};
}

const knownUntil = (events: readonly ResolvedEvent[]): number =>
  Math.max(...events.map(({ last }) => last)) + KNOWN_FOR;
