/** Results as Markdown. */
import { baseOf } from './options.mjs';

const NAMES = {
  W1: 'Likert block, 8 statements',
  W1x: 'Likert block, 200 statements',
  W2: 'trust matrix, 12 sources by 8 groups',
  W2x: 'trust matrix, 100 sources by 100 groups',
  W3: 'legislation timeline, 6 bills, 60 events',
  W3x: 'legislation timeline, 100 bills, 2,000 events',
};

/** @returns {number | undefined} undefined of nothing */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (!sorted.length) return undefined;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const seen = (read) => (of) => median(of.looks.map(read));
const updated = (key) => (of) =>
  median(of.looks.flatMap((look) => look.updates.map((update) => update[key])));
const timed = (rate, key) => (of) => median((of.loads[rate] ?? []).map((load) => load[key]));

/** Heads, how each is read, digits, and whether the ratio to static stands beside it. */
const columns = (throttle) => [
  ['gzip KB', seen((look) => look.gzip / 1024), 1],
  ...throttle.flatMap((rate) => {
    const mark = throttle.length > 1 || rate > 1 ? ` ${rate}x` : '';
    return [
      [`code${mark}`, timed(rate, 'code'), 0],
      [`drawn${mark}`, timed(rate, 'drawn'), 1],
      [`frame after code${mark}`, timed(rate, 'afterCode'), 1, true],
      [`first frame${mark}`, timed(rate, 'frame'), 1, true],
      [`total${mark}`, timed(rate, 'total'), 1, true],
      [`main thread${mark}`, timed(rate, 'main'), 1, true],
      [`whole main thread${mark}`, timed(rate, 'whole'), 1, true],
    ];
  }),
  ['settled', seen((look) => look.settled), 0],
  ['longest task', seen((look) => look.longest), 0],
  ['update JS', updated('js'), 1, true],
  ['update main thread', updated('main'), 1, true],
  ['elements', seen((look) => look.elements), 0],
  ['heap KB', seen((look) => look.heap / 1024), 0],
];

export const cell = (value, digits) => (!Number.isFinite(value) ? '–' : value.toFixed(digits));
export const row = (...cells) => `| ${cells.join(' | ')} |`;
export const rule = (count) => `|---|${'--:|'.repeat(count)}`;

function times(of, throttle) {
  const list = columns(throttle);
  const lines = Object.entries(of).map(([name, own]) => {
    if (own.error) return row(name, own.error, ...list.slice(1).map(() => ''));
    const cells = list.map(([, read, digits, ratio]) => {
      const value = read(own);
      const base = ratio && value !== undefined ? read(of.static) : undefined;
      return cell(value, digits) + (base ? ` (${(value / base).toFixed(2)})` : '');
    });
    return row(name, ...cells);
  });
  return [row('', ...list.map(([head]) => head)), rule(list.length), ...lines];
}

const CYCLES = [
  ['cycles', (result) => result.cycles, 0],
  ['ms each', (result) => result.each, 2],
  ['B per cycle', (result) => result.perCycle, 0],
  ['B per cycle, second half', (result) => result.later, 0],
  ['nodes left', (result) => result.nodes, 0],
  ['listeners left', (result) => result.listeners, 0],
];

function lives(of) {
  const measured = Object.entries(of).filter(([, own]) => own.cycles);
  if (!measured.length) return [];
  return [
    '',
    row('made and removed', ...CYCLES.map(([head]) => head)),
    rule(CYCLES.length),
    ...measured.map(([name, own]) =>
      row(name, ...CYCLES.map(([, read, digits]) => cell(read(own.cycles), digits))),
    ),
  ];
}

/** @returns {string} the tables of one work */
export function report(work, { contestants, others }, { reps, throttle, width }) {
  const wide = baseOf(work) === work ? '' : ' (large)';
  const load = others.length
    ? `; others used ${Math.round(median(others) * 100)}% of the processors (median)`
    : '';
  return [
    `\n## ${work}: ${NAMES[work]}${wide}`,
    `ms, medians of ${reps} loads, in brackets the ratio to static; cabar is ${width ? `${width} px` : 'as'} wide${width ? '' : ' as the others'}${load}\n`,
    ...times(contestants, throttle),
    ...lives(contestants),
  ].join('\n');
}

/** What each contestant ships for each work that was measured: scripts and styles, gzip KB, and in how many files. */
export function weights(works) {
  const all = Object.entries(works).flatMap(([work, { contestants }]) =>
    Object.entries(contestants).flatMap(([name, own]) => {
      const seen = own.looks?.[0] ?? own.loads?.find?.(({ gzip }) => gzip);
      return seen ? [{ work, name, seen }] : [];
    }),
  );
  if (!all.length) return '';
  const columns = [...new Set(all.map(({ work }) => work))];
  const names = [...new Set(all.map(({ name }) => name))];
  const shipped = (name, work) => {
    const found = all.find((one) => one.name === name && one.work === work);
    return found ? `${(found.seen.gzip / 1024).toFixed(1)} (${found.seen.files.length})` : '–';
  };
  return [
    '\n## Weights',
    'gzip KB of the scripts and styles that a page fetches, in brackets the files\n',
    row('', ...columns),
    rule(columns.length),
    ...names.map((name) => row(name, ...columns.map((work) => shipped(name, work)))),
  ].join('\n');
}
