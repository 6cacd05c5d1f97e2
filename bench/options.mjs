/** What can be asked for after `npm run bench --`; the README tells each. */
import { parseArgs } from 'node:util';

export const MANY = ['many10', 'many100', 'many1000'];
export const WORKS = ['W1', 'W2', 'W3', 'W1x', 'W2x', 'W3x', ...MANY, 'phone', 'use'];
export const CONTESTANTS = ['static', 'cabar', 'lit', 'plot', 'chartjs'];

/** W1x is drawn by the code of W1, with more data; many10 by that of many. */
export const baseOf = (work) => work.replace(/^(W.)x$|^(many)\d+$/, '$1$2');

const text = (fallback) => ({ type: 'string', default: fallback });

const SPEC = {
  works: text(WORKS.join()),
  only: text(CONTESTANTS.join()),
  reps: text('7'),
  probe: text('3'),
  throttle: text('1'),
  cycles: text('300'),
  cap: text('10'),
  width: text('760'),
  quiet: text('20'),
  out: text('latest'),
  dist: text(''),
  shots: { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
};

const list = (name, value, known) => {
  const chosen = value.split(',').filter(Boolean);
  const strange = chosen.find((item) => !known.includes(item));
  if (strange) throw new Error(`--${name}: ${strange} is none of ${known.join(', ')}`);
  return chosen;
};

const number = (name, value) => {
  const n = Number(value);
  if (!(n >= 0)) throw new Error(`--${name}: expected a number, got ${value}`);
  return n;
};

/**
 * @param {string[]} args command line
 * @param {string[]} known names of the folders in `contestants/`
 */
export function readOptions(args, known) {
  const { values } = parseArgs({ args, options: SPEC });
  const only = list('only', values.only, known);
  return {
    works: list('works', values.works.replace(/\bmany(?=,|$)/, MANY.join()), WORKS),
    // Every ratio is to the static drawing: it always runs.
    only: only.includes('static') ? only : ['static', ...only],
    throttle: values.throttle.split(',').map((rate) => number('throttle', rate)),
    reps: number('reps', values.reps),
    // Sizes, waits and failures are found in the first look.
    probe: Math.max(1, number('probe', values.probe)),
    cycles: number('cycles', values.cycles),
    cap: number('cap', values.cap) * 1000,
    quiet: number('quiet', values.quiet) * 1000,
    width: number('width', values.width),
    out: values.out,
    shots: values.shots,
    // What is built elsewhere is measured as it is.
    build: !values['no-build'] && !values.dist,
    dist: values.dist,
  };
}
