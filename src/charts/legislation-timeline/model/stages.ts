import { msg } from '@lit/localize';
import { range } from 'd3';
import type { BuiltInStage, LegislationTimelineDocument } from '../../../documents/legislation-timeline.js';
import type { Text } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import type { ResolvedStage, TimelinePhase } from './types.js';

/**
 * Reads stages by their id. Steps of another parliament that are none of ours are spread over the four steps of the
 * scale in their order; from five on, neighbours share a step and its name is that of the first and the last of them.
 */
export function resolveStages(
  { stages = [] }: LegislationTimelineDocument,
  say: (text: Text) => Words,
): (id: string) => ResolvedStage {
  const phases = phaseNames();
  const known = new Map<string, ResolvedStage>();
  for (const [id, phase, name, now, next] of builtIn())
    known.set(id, { id, text: { text: name }, phase: phases[phase], now, next, own: -1, last: false });
  // Steps that are ours keep our colours.
  const others = stages.filter(({ id }) => !known.has(id));
  const steps = colourSteps(others.length);
  stages.forEach((stage, own) => {
    const { id } = stage;
    const place = { own, last: own === stages.length - 1, text: say(stage.text), now: '' };
    const built = known.get(id);
    const step = steps[others.indexOf(stage)] ?? 0;
    known.set(id, {
      id,
      next: '',
      phase: {
        key: `own${step}`,
        className: CLASS_NAMES[step] ?? 's5',
        text: nameOf(
          others.filter((_, i) => steps[i] === step),
          say,
        ),
        rank: 10 + step,
      },
      ...built,
      ...place,
    });
  });
  // A document that was checked has no others.
  const unknown: ResolvedStage = {
    id: 'other',
    text: { text: '' },
    phase: undefined,
    now: '',
    next: '',
    own: -1,
    last: false,
  };
  return (id) => known.get(id) ?? unknown;
}

type OwnStages = NonNullable<LegislationTimelineDocument['stages']>;

/** The step of the scale, 0 to 3, of each of so many stages. */
const colourSteps = (count: number): number[] =>
  range(count).map((i) =>
    count > CLASS_NAMES.length
      ? Math.floor((i * CLASS_NAMES.length) / count)
      : Math.round((i * (CLASS_NAMES.length - 1)) / Math.max(1, count - 1)),
  );

/** Of stages that share a step: the first and the last of them. */
function nameOf(stages: OwnStages, say: (text: Text) => Words): Words {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last) return { text: '' };
  const name = say(first.text);
  return first === last ? name : { ...name, text: `${name.text} – ${say(last.text).text}` };
}

const CLASS_NAMES = ['s2', 's3', 's4', 's5'] as const;

/** Colours are of the scale's steps 2 to 5; being in force is a double line. */
const phaseNames = (): Record<string, TimelinePhase> => {
  const phases: [key: string, className: TimelinePhase['className'], rank: number, text: string][] = [
    ['drafting', 's2', 0, msg('Drafting', { id: 'phase-drafting' })],
    ['readings', 's3', 1, msg('Readings', { id: 'phase-readings' })],
    ['senate', 's4', 2, msg('Senate', { id: 'stage-senate' })],
    ['adoption', 's5', 3, msg('Adoption and signing', { id: 'phase-adoption' })],
    ['force', 'force', 20, msg('In force', { id: 'phase-in-force' })],
    ['stopped', 'stopped', 21, ''],
  ];
  return Object.fromEntries(
    phases.map(([key, className, rank, text]) => [key, { key, className, rank, text: { text } }]),
  );
};

/** Id, phase, name, the sentence about a bill that stands there, and what follows in the usual order of laws. */
const builtIn = (): [id: BuiltInStage, phase: string, name: string, now: string, next: string][] => [
  [
    'concept',
    'drafting',
    msg('Concept', { id: 'stage-concept' }),
    msg('At the concept stage {since}', { id: 'now-concept' }),
    'public-discussion',
  ],
  [
    'public-discussion',
    'drafting',
    msg('Public discussion', { id: 'stage-public-discussion' }),
    msg('In public discussion {since}', { id: 'now-public-discussion' }),
    'introduced',
  ],
  [
    'introduced',
    'readings',
    msg('Introduced in Parliament', { id: 'stage-introduced' }),
    msg('In Parliament {since}', { id: 'now-introduced' }),
    'first-reading',
  ],
  [
    'first-reading',
    'readings',
    msg('First reading', { id: 'stage-first-reading' }),
    msg('At first reading {since}', { id: 'now-first-reading' }),
    'second-reading',
  ],
  [
    'second-reading',
    'readings',
    msg('Second reading', { id: 'stage-second-reading' }),
    msg('At second reading {since}', { id: 'now-second-reading' }),
    '',
  ],
  [
    'third-reading',
    'readings',
    msg('Third reading', { id: 'stage-third-reading' }),
    msg('At third reading {since}', { id: 'now-third-reading' }),
    'adopted',
  ],
  [
    'senate',
    'senate',
    msg('Senate', { id: 'stage-senate' }),
    msg('In the Senate {since}', { id: 'now-senate' }),
    'adopted',
  ],
  [
    'returned',
    'readings',
    msg('Returned', { id: 'stage-returned' }),
    msg('Returned {on}', { id: 'now-returned' }),
    '',
  ],
  [
    'adopted',
    'adoption',
    msg('Adopted', { id: 'stage-adopted' }),
    msg('Adopted {on}', { id: 'now-adopted' }),
    'signed',
  ],
  [
    'signed',
    'adoption',
    msg('Signed', { id: 'stage-signed' }),
    msg('Signed {on}', { id: 'now-signed' }),
    'published',
  ],
  [
    'published',
    'adoption',
    msg('Published', { id: 'stage-published' }),
    msg('Published {on}', { id: 'now-published' }),
    'in-force',
  ],
  [
    'in-force',
    'force',
    msg('In force', { id: 'stage-in-force' }),
    msg('In force {since}', { id: 'now-in-force' }),
    '',
  ],
  ['amended', '', msg('Amended', { id: 'stage-amended' }), '', ''],
  ['vetoed', 'stopped', msg('Vetoed', { id: 'stage-vetoed' }), msg('Vetoed {on}', { id: 'now-vetoed' }), ''],
  [
    'withdrawn',
    'stopped',
    msg('Withdrawn', { id: 'stage-withdrawn' }),
    msg('Withdrawn {on}', { id: 'now-withdrawn' }),
    '',
  ],
  [
    'repealed',
    'stopped',
    msg('Repealed', { id: 'stage-repealed' }),
    msg('Repealed {on}', { id: 'now-repealed' }),
    '',
  ],
  ['other', '', msg('Other event', { id: 'stage-other' }), '', ''],
];
