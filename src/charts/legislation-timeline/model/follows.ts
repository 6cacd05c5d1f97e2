import type { ResolvedStage } from './types.js';

/**
 * What may come directly after a stage on the way of a law, where no other step lies between. A third reading, the
 * second chamber and a vote of the whole parliament are not everywhere; signing, publication and entry into force are.
 */
const NEXT: Record<string, readonly string[]> = {
  concept: ['public-discussion', 'introduced'],
  'public-discussion': ['introduced'],
  introduced: ['first-reading'],
  'first-reading': ['second-reading'],
  'second-reading': ['third-reading', 'senate', 'adopted'],
  'third-reading': ['senate', 'adopted'],
  senate: ['adopted', 'signed', 'vetoed'],
  adopted: ['signed', 'vetoed'],
  signed: ['published'],
  published: ['in-force'],
  'in-force': ['repealed'],
};

/** Steps in a parliament, in order: a bill may go back to any of them. */
const IN_PARLIAMENT = ['introduced', 'first-reading', 'second-reading', 'third-reading', 'senate', 'adopted'];
/** What can end the way of a bill, or send it back, at any stage before its signing. */
const ANY_TIME = ['returned', 'withdrawn'];
const AGAIN = ['returned', 'vetoed'];

/** Whether `next` surely came right after `stage`, so that the days between them are those of `stage`. */
export function follows(stage: ResolvedStage, next: ResolvedStage): boolean {
  if (stage.id === next.id) return true;
  if (stage.own >= 0 || next.own >= 0) return followsOwn(stage, next);
  const [from, to] = [stage.id, next.id].map((id) => IN_PARLIAMENT.indexOf(id)) as [number, number];
  const again = to >= 0 && (AGAIN.includes(stage.id) || to < from);
  const leaves = ANY_TIME.includes(next.id) && stage.phase?.key !== 'force' && stage.id !== 'signed';
  return again || leaves || (NEXT[stage.id] ?? []).includes(next.id);
}

/** Phases on the way of a law, and the step that each but the first begins with. */
const PHASES = ['drafting', 'readings', 'senate', 'adoption', 'force'];
const FIRST_STEPS = ['introduced', 'senate', 'adopted', 'in-force'];

/** Whether the phase of `stage` ends with `next`: what lies between, if anything, belongs to it as well. */
export function endsPhase(stage: ResolvedStage, next: ResolvedStage): boolean {
  const [from, to] = [stage, next].map(({ phase }) => PHASES.indexOf(phase?.key ?? '')) as [number, number];
  return (
    stage.phase?.key === next.phase?.key ||
    follows(stage, next) ||
    (from >= 0 && to === from + 1 && FIRST_STEPS.includes(next.id))
  );
}

/** Steps of a document's own follow each other as they are listed, and may be gone through again. */
function followsOwn(stage: ResolvedStage, next: ResolvedStage): boolean {
  if (next.own < 0) return next.phase?.key === 'stopped' || ANY_TIME.includes(next.id) || stage.last;
  if (stage.own < 0) return next.own === 0 || AGAIN.includes(stage.id);
  return next.own <= stage.own + 1;
}
