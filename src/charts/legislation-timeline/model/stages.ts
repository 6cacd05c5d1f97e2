import { msg } from '@lit/localize';
import type { BuiltInStage, LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Words } from '../../../locale/choose.js';
import type { KnownStage, TimelinePhase } from './types.js';

const BUILT_IN: Record<
  BuiltInStage,
  'drafting' | 'readings' | 'senate' | 'adoption' | 'force' | 'stopped' | ''
> = {
  concept: 'drafting',
  'public-discussion': 'drafting',
  introduced: 'readings',
  'first-reading': 'readings',
  'second-reading': 'readings',
  'third-reading': 'readings',
  senate: 'senate',
  returned: 'readings',
  adopted: 'adoption',
  signed: 'adoption',
  published: 'adoption',
  'in-force': 'force',
  amended: '',
  vetoed: 'stopped',
  withdrawn: 'stopped',
  repealed: 'stopped',
  other: '',
};

/**
 * Reads stages by their id. Steps of another parliament that are none of ours are spread over the four steps of the
 * scale in their order; from five on, neighbours share a step and its name is that of the first and the last of them.
 */
export function readStages(
  { stages = [] }: LegislationTimelineDocument,
  say: (text: NonNullable<LegislationTimelineDocument['stages']>[number]['text']) => Words,
): (id: string) => KnownStage {
  const names = stageNames();
  const phases = phaseNames();
  const known = new Map<string, KnownStage>();
  // Steps that are ours keep our colours.
  const others = stages.filter((stage) => !Object.hasOwn(BUILT_IN, stage.id));
  const steps = others.map((_, i) =>
    others.length > 4
      ? Math.floor((i * 4) / others.length)
      : Math.round((i * 3) / Math.max(1, others.length - 1)),
  );
  for (const id of Object.keys(BUILT_IN) as BuiltInStage[]) {
    const key = BUILT_IN[id];
    known.set(id, { id, text: { text: names[id] }, phase: key ? phases[key] : undefined, own: -1 });
  }
  stages.forEach((stage, own) => {
    const { id } = stage;
    const text = say(stage.text);
    const built = known.get(id);
    if (built) {
      known.set(id, { ...built, text, own });
      return;
    }
    const step = steps[others.indexOf(stage)]!;
    const mates = others.filter((_, i) => steps[i] === step);
    const first = say(mates[0]!.text);
    const name =
      mates.length > 1 ? { ...first, text: `${first.text} – ${say(mates.at(-1)!.text).text}` } : text;
    known.set(id, {
      id,
      text,
      own,
      phase: { key: `own${step}`, look: LOOKS[step]!, text: name, rank: 10 + step },
    });
  });
  return (id) => known.get(id)!;
}

const LOOKS = ['s2', 's3', 's4', 's5'] as const;

/** Colours are of the scale's steps 2 to 5; being in force is a double line. */
const phaseNames = (): Record<string, TimelinePhase> => ({
  drafting: {
    key: 'drafting',
    look: 's2',
    rank: 0,
    text: { text: msg('Drafting', { id: 'phase-drafting' }) },
  },
  readings: {
    key: 'readings',
    look: 's3',
    rank: 1,
    text: { text: msg('Readings', { id: 'phase-readings' }) },
  },
  senate: { key: 'senate', look: 's4', rank: 2, text: { text: msg('Senate', { id: 'stage-senate' }) } },
  adoption: {
    key: 'adoption',
    look: 's5',
    rank: 3,
    text: { text: msg('Adoption and signing', { id: 'phase-adoption' }) },
  },
  force: { key: 'force', look: 'force', rank: 20, text: { text: msg('In force', { id: 'phase-in-force' }) } },
  stopped: { key: 'stopped', look: 'stopped', rank: 21, text: { text: msg('Stopped', { id: 'stopped' }) } },
});

const stageNames = (): Record<BuiltInStage, string> => ({
  concept: msg('Concept', { id: 'stage-concept' }),
  'public-discussion': msg('Public discussion', { id: 'stage-public-discussion' }),
  introduced: msg('Introduced in Parliament', { id: 'stage-introduced' }),
  'first-reading': msg('First reading', { id: 'stage-first-reading' }),
  'second-reading': msg('Second reading', { id: 'stage-second-reading' }),
  'third-reading': msg('Third reading', { id: 'stage-third-reading' }),
  senate: msg('Senate', { id: 'stage-senate' }),
  returned: msg('Returned', { id: 'stage-returned' }),
  adopted: msg('Adopted', { id: 'stage-adopted' }),
  signed: msg('Signed', { id: 'stage-signed' }),
  published: msg('Published', { id: 'stage-published' }),
  'in-force': msg('In force', { id: 'stage-in-force' }),
  amended: msg('Amended', { id: 'stage-amended' }),
  vetoed: msg('Vetoed', { id: 'stage-vetoed' }),
  withdrawn: msg('Withdrawn', { id: 'stage-withdrawn' }),
  repealed: msg('Repealed', { id: 'stage-repealed' }),
  other: msg('Other event', { id: 'stage-other' }),
});
