import type { ResolvedEvent, Segment, Stop } from './types.js';

/** Neighbours of one phase join, but for a return and the last step: that is what goes on. */
export function trackOf(
  events: readonly ResolvedEvent[],
  now: number,
): { segments: Segment[]; stops: Stop[] } {
  const steps = events.filter(({ stage, first }) => stage.phase && first <= now);
  const segments: Segment[] = [];
  const stops: Stop[] = [];
  let running: Segment | undefined;
  let from = -Infinity;
  steps.forEach(({ stage, date, first, day }, i) => {
    const { phase } = stage;
    if (!phase) return;
    const stop = stops.at(-1);
    from = Math.max(from, date.end ? Math.min(first, day) : day);
    if (running) Object.assign(running, { to: from, open: false });
    else if (stop) stop.until = from;
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
  return { segments, stops };
}
