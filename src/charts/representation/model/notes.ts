import { msg } from '@lit/localize';
import { greatest, rollup } from 'd3';
import type { Note } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import { formatList } from '../../../locale/list.js';
import { formatNumber } from '../../../locale/number.js';
import { sentences } from '../../../locale/sentences.js';
import { isNonProbability } from '../../../statistics/base.js';
import { addsUp, isComplete } from '../../../statistics/rounding.js';
import { countingMethods } from './counting-methods.js';
import type { ResolvedRepresentation } from './resolved.js';
import { isShown } from './resolved.js';
import { baseText, percentText, spanText } from './wording.js';

type Sentence = string | false | undefined;
type Write = (resolved: ResolvedRepresentation) => Sentence[];

/** Bases from which no star stands, as the notes write them. */
const FEW = 50;
const MANY = 100;

/** What follows from the data drawn, in reading order: change, base, small bases, sums, line, sample. */
export const notesOf = (resolved: ResolvedRepresentation): Note[] =>
  [waveNote, baseNote, smallBaseNote, withheldNote, sumNote, referenceNote, sampleNote]
    .map((write): Note => ({
      text: sentences(write(resolved)),
      ...(write === baseNote && { about: 'base' }),
    }))
    .filter(({ text }) => text);

/** Which waves are compared: what most positions have, then the positions that are missing in one of these. */
const waveNote: Write = (resolved) => {
  const { positions, waves, document } = resolved;
  const spans = positions.flatMap(({ text, latest }) =>
    latest.previous ? [{ position: text.text, span: spanText(resolved, latest) }] : [],
  );
  const counts = rollup(
    spans,
    (same) => same.length,
    ({ span }) => span,
  );
  const [most] = greatest(counts, ([, count]) => count) ?? [];
  const drawn = new Set(positions.map(({ latest }) => latest.wave));
  const [only = -1] = drawn.size === 1 ? drawn : [];
  return [
    most &&
      fill(msg('Change in percentage points: {category}, {span}', { id: 'representation-change' }), {
        category: resolved.categories[0]?.text.text ?? '',
        span: most,
      }),
    ...spans.map(({ position, span }) => span !== most && `${position}: ${span}`),
    !most &&
      waves[only] !== undefined &&
      (document.waves?.length ?? 0) > 1 &&
      fill(msg('Wave: {text}', { id: 'wave-is' }), { text: waves[only].text.text }),
    positions.some(({ latest }) => latest.broken) &&
      msg('Method changed: not comparable with earlier waves.', { id: 'wave-break' }),
  ];
};

const baseNote: Write = ({ positions, locale }) => {
  const unstated = positions.filter(({ latest }) => latest.n === undefined && !latest.withheld);
  if (!unstated.length) return [];
  if (unstated.length === positions.length)
    return [msg('The base (number of people) is not stated.', { id: 'people-not-stated' })];
  const names = unstated.map(({ text }) => text.text);
  return [
    fill(msg('The base (number of people) is not stated: {list}', { id: 'people-not-stated-of' }), {
      list: formatList(names, locale),
    }),
  ];
};

/** Stars and what they mean; a staff counted whole keeps its figures, a sample loses those that are too small. */
const smallBaseNote: Write = (resolved) => {
  const { positions, sampled, options } = resolved;
  const has = (mark: string) => positions.some(({ latest }) => latest.mark === mark);
  const stars = [
    has('**') && (sampled ? `** n = ${options.minBase}–${FEW - 1}` : `** n < ${FEW}`),
    has('*') && `* n = ${Math.max(FEW, sampled ? options.minBase : 0)}–${MANY - 1}`,
  ].filter(Boolean);
  const caution = sampled
    ? msg('small sample, read with caution', { id: 'representation-small-sample' })
    : msg('few people: one person makes up 1% or more', {
        id: 'representation-few-people',
      });
  const hidden = positions.flatMap(({ text, latest: { mark, n } }) =>
    mark === 'too-few' && n !== undefined ? [`${text.text} (${baseText(resolved, n)})`] : [],
  );
  return [
    stars.length > 0 && `${stars.join(', ')} – ${caution}`.replaceAll(' = ', '\u00a0=\u00a0'),
    hidden.length > 0 &&
      fill(msg('Too small a sample to show: {list}', { id: 'representation-too-few-list' }), {
        list: hidden.join(', '),
      }),
  ];
};

/** What is withheld for the sake of the people in it. */
const withheldNote: Write = ({ positions, document, locale }) => {
  const names = positions.flatMap(({ text, latest }) => (latest.withheld ? [text.text] : []));
  return [
    names.length > 0 &&
      fill(
        msg(
          'Withheld, because a category has fewer than {n} people or their number could be computed: {list}',
          { id: 'representation-withheld-list' },
        ),
        { n: formatNumber(document.minCell ?? 0, locale), list: formatList(names, locale) },
      ),
  ];
};

const sumNote: Write = ({ positions, categories, options }) => {
  if (categories.length < 2) return [];
  const drawn = positions.map(({ latest }) => latest).filter(isShown);
  const incomplete = drawn.filter(({ position }) => position.percent && !isComplete(position.percent));
  const rounded = drawn.some((each) => {
    const percents = each.shares.map(({ percent }) => percent);
    return !incomplete.includes(each) && !addsUp(percents, options.decimals);
  });
  return [
    rounded && msg('Percentages may not add up to 100 because of rounding.', { id: 'rounding-note' }),
    incomplete.length > 0 &&
      msg('Not every share was published, so the bars are not full.', { id: 'representation-incomplete' }),
  ];
};

/** The line of 50 speaks for itself. */
const referenceNote: Write = (resolved) => [
  resolved.reference !== undefined &&
    resolved.reference !== 50 &&
    fill(msg('Reference line: {value}', { id: 'reference-line' }), {
      value: percentText(resolved, resolved.reference),
    }),
];

const sampleNote: Write = ({ document }) => [
  isNonProbability({ methods: countingMethods(document) }) &&
    msg('Non-probability sample: the results describe those who answered; no margin of error is given.', {
      id: 'non-probability-note',
    }),
];
