import { msg } from '@lit/localize';
import type { Words } from '../../locale/choose.js';
import { fill } from '../../locale/message.js';
import { formatList } from '../../locale/list.js';
import { isNonProbability } from '../../statistics/base.js';
import { addsUp, isComplete } from '../../statistics/rounding.js';
import { base, sentences, share, waveName } from './say.js';
import type { Study } from './study.js';
import { shown } from './study.js';

/** What follows from the data drawn, in reading order: change, base, small bases, sums, line, sample. */
export function notesOf(study: Study): Words[] {
  return [waves(study), bases(study), small(study), sums(study), line(study), sample(study)]
    .map((parts) => ({ text: sentences(parts) }))
    .filter(({ text }) => text);
}

type Parts = (string | false | undefined)[];

function waves(study: Study): Parts {
  const { places, rounds, document } = study;
  const compared = places.filter(({ now }) => now.before);
  const spans = compared.map(({ now }) => `${waveName(study, now.before!)} → ${waveName(study, now)}`);
  const count = (span: string) => spans.filter((each) => each === span).length;
  const most = [...spans].sort((a, b) => count(b) - count(a))[0];
  const drawn = new Set(places.map(({ now }) => now.round));
  const [only = -1] = drawn;
  return [
    most &&
      fill(msg('Change in percentage points: {category}, {span}', { id: 'representation-change' }), {
        category: study.categories[0]!.text.text,
        span: most,
      }),
    // Positions that are missing in one of these waves.
    ...compared.map(({ text }, i) => spans[i] !== most && `${text.text}: ${spans[i]}`),
    !most &&
      drawn.size === 1 &&
      only >= 0 &&
      (document.waves?.length ?? 0) > 1 &&
      fill(msg('Wave: {text}', { id: 'wave-is' }), { text: rounds[only]!.text.text }),
    places.some(({ now }) => now.broken) &&
      msg('Method changed: not comparable with earlier waves.', { id: 'wave-break' }),
  ];
}

function bases({ places, locale }: Study): Parts {
  const bare = places.filter(({ now }) => now.n === undefined);
  if (bare.length && bare.length === places.length)
    return [msg('The base (number of people) is not stated.', { id: 'people-not-stated' })];
  return [
    bare.length > 0 &&
      fill(msg('The base (number of people) is not stated: {list}', { id: 'people-not-stated-of' }), {
        list: formatList(
          bare.map(({ text }) => text.text),
          locale,
        ),
      }),
  ];
}

/** Stars and what they mean; a staff counted whole keeps its figures, a sample loses those that are too small. */
function small(study: Study): Parts {
  const { places, sampled, options } = study;
  const has = (mark: string) => places.some(({ now }) => now.mark === mark);
  const marks = [
    has('**') && (sampled ? `** n = ${options.minBase}–49` : '** n < 50'),
    has('*') && `* n = ${Math.max(50, sampled ? options.minBase : 0)}–99`,
  ].filter(Boolean);
  const few = places.filter(({ now }) => now.mark === 'too-few' && now.percents);
  const caution = sampled
    ? msg('small sample, read with caution', { id: 'representation-small-sample' })
    : msg('few people: one person makes up 1% or more', {
        id: 'representation-few-people',
      });
  return [
    marks.length > 0 && `${marks.join(', ')} – ${caution}`.replaceAll(' = ', '\u00a0=\u00a0'),
    few.length > 0 &&
      fill(msg('Too small a sample to show: {list}', { id: 'representation-too-few-list' }), {
        list: few.map(({ text, now }) => `${text.text} (${base(study, now.n!)})`).join(', '),
      }),
  ];
}

function sums({ places, categories, options }: Study): Parts {
  if (categories.length < 2) return [];
  const drawn = places.map(({ now }) => now).filter(shown);
  const short = drawn.filter(({ position }) => position.percent && !isComplete(position.percent));
  return [
    drawn.some((each) => !short.includes(each) && !addsUp(each.percents!, options.decimals)) &&
      msg('Percentages may not add up to 100 because of rounding.', { id: 'rounding-note' }),
    short.length > 0 &&
      msg('Not every share was published, so the bars are not full.', { id: 'representation-incomplete' }),
  ];
}

/** The line of 50 speaks for itself. */
const line = (study: Study): Parts => [
  study.reference !== undefined &&
    study.reference !== 50 &&
    fill(msg('Reference line: {value}', { id: 'reference-line' }), { value: share(study, study.reference) }),
];

const sample = ({ document }: Study): Parts => [
  isNonProbability(document.methodology) &&
    msg('Non-probability sample: the results describe those who answered; no margin of error is given.', {
      id: 'non-probability-note',
    }),
];
