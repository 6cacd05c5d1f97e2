import { typeLook } from '../../../marks/paragraph.js';
import type { Looks } from '../../../marks/looks.js';
import type { ColourToken } from '../../../theme/tokens.js';
import { SIZES } from '../../../theme/sizes.js';
import type { Present } from '../model/types.js';
import { TYPES } from './types.js';

const SMALL = SIZES.small.size;

const TONES: Record<Present['tone'], [fg: ColourToken, bg: ColourToken, line: ColourToken]> = {
  ok: ['ok-fg', 'ok-bg', 'ok-line'],
  info: ['info-fg', 'info-bg', 'info-line'],
  warn: ['warn-fg', 'warn-bg', 'warn-line'],
  bad: ['bad-fg', 'bad-bg', 'bad-line'],
  idle: ['ink', 'bg', 'idle-line'],
};

/** What is left of a stage in each slice of its end, from the first to the last. */
const FADES = [0.9, 0.75, 0.6, 0.45, 0.3, 0.15];

const PHASES = [2, 3, 4, 5] as const;

const phases: Looks = [
  ...PHASES.flatMap((i): Looks => [
    [`s${i}`, { fill: `seq-${i}` }],
    [`on-s${i}`, { fill: `seq-on-${i}` }],
  ]),
  ['s2', { stroke: 'seq-4' }],
  ['slice', { stroke: 'none' }],
  // Over and under the swatch of a legend, 14 × 12 px, a little off its corners: librsvg would mitre them.
  ['force', { fill: 'none', stroke: 'seq-5', strokeWidth: 3, dash: '0 0.1 13.8 12.2 13.8 12.1' }],
  ['phase force', { strokeWidth: 4, dash: 'none' }],
  ['on-force', { fill: 'ink' }],
  ...FADES.map((opacity, i): Looks[number] => [`fade-${i + 1}`, { opacity }]),
  ['text phase', { size: SMALL }],
];

const lane: Looks = [
  ['grid', { fill: 'none', stroke: 'line' }],
  ['fine', { opacity: 0.55 }],
  ['today', { fill: 'none', stroke: 'accent', strokeWidth: 2 }],
  ['text year', { fill: 'ink-2', size: SMALL }],
  ['text month', { fill: 'ink-3', size: SMALL }],
  ['text today', { fill: 'accent', stroke: 'none', size: SMALL, weight: 700, anchor: 'end' }],
  ['back', { fill: 'none', stroke: 'seq-on-3', strokeWidth: 1.6 }],
  ['broken', { fill: 'none', stroke: 'line-strong', strokeWidth: 1.5, dash: '5 4' }],
  ['bracket', { fill: 'none', stroke: 'ink', strokeWidth: 1.5 }],
  ['vague', { strokeWidth: 2, dash: '1.5 2.5' }],
  ['stop', { fill: 'none', stroke: 'bad-fg', strokeWidth: 2.4 }],
  ['text stop', { fill: 'bad-fg', stroke: 'none', size: SMALL, weight: 600 }],
];

const markers: Looks = [
  ['leader', { fill: 'none', stroke: 'ink', strokeWidth: 1.2 }],
  ['ring', { fill: 'bg', stroke: 'ink', strokeWidth: 1.5 }],
  ['number', { fill: 'ink', size: 11.5, weight: 600, anchor: 'middle' }],
  ['leader doubt', { dash: '2 2' }],
  ['ring doubt', { dash: '3.2 2.1' }],
  ['leader ahead', { stroke: 'line-strong' }],
  ['ring ahead', { stroke: 'line-strong' }],
  ['leader tick', { strokeWidth: 2 }],
  ['many', { fill: 'ink' }],
  ['text on-many', { fill: 'bg' }],
  ['worry', { fill: 'warn-fg', stroke: 'bg' }],
];

const steps: Looks = [
  ['way-force', { fill: 'seq-5' }],
  ...PHASES.map((i): Looks[number] => [`way-going s${i}`, { stroke: `seq-${i}` }]),
  ['way-going', { fill: 'none', strokeWidth: 6, dash: '5 4' }],
  ['stop-dot', { fill: 'bg', strokeWidth: 3, stroke: 'line-strong' }],
  ...PHASES.map((i): Looks[number] => [`stop-dot s${i}`, { stroke: `seq-${i}` }]),
  ['stop-dot force', { stroke: 'seq-5', dash: 'none' }],
  ['dot-edge', { fill: 'none', stroke: 'seq-4' }],
  ['stop-dot doubt', { stroke: 'ink-2', strokeWidth: 2, dash: '3 2' }],
  ['stop-dot ahead', { stroke: 'line-strong', strokeWidth: 2, dash: '3 2' }],
  ['lasting', { fill: 'ink-2' }],
  ['now-line', { fill: 'accent' }],
];

const words: Looks = [
  ...Object.values(TYPES).map(typeLook),
  ['about', { fill: 'ink-2' }],
  ['key', { fill: 'ink-3', anchor: 'end' }],
  ['under', { fill: 'ink-3' }],
  ['vote-words', { fill: 'ink-2' }],
  ['address', { fill: 'ink-3' }],
  ['date', { fill: 'ink-2', anchor: 'end' }],
  ['date now', { fill: 'accent' }],
  ['now-words', { fill: 'accent' }],
  ['term', { fill: 'ink-3' }],
  ['worry-term', { fill: 'warn-fg', weight: 600 }],
  ['strong-span', { weight: 600 }],
  ['worry-icon', { fill: 'none', stroke: 'warn-fg', strokeWidth: 1.6 }],
  ['worry-bar', { fill: 'warn-line' }],
];

const pills: Looks = [
  ...Object.entries(TONES).flatMap(([tone, [fg, bg, line]]): Looks => [
    [`pill ${tone}`, { fill: bg, stroke: line }],
    [`pill-words ${tone}`, { fill: fg }],
    [`pill-icon ${tone}`, { fill: 'none', stroke: fg, strokeWidth: 1.6 }],
    [`pill-half ${tone}`, { fill: fg }],
  ]),
  ['pill idle', { dash: '3 3' }],
];

const votes: Looks = [
  ['vote-for', { fill: 'seq-5' }],
  ['vote-against', { fill: 'ink-3' }],
  ['vote-abstain', { fill: 'line' }],
  ['vote-needed', { fill: 'none', stroke: 'ink', strokeWidth: 1.5 }],
];

/** What the style sheets of the screen say, by class. */
export const looks: Looks = [...phases, ...lane, ...markers, ...steps, ...words, ...pills, ...votes];
