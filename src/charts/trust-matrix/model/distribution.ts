import { ascending, sum } from 'd3';
import type { Answer } from '../../../documents/survey.js';
import { hasScale, isNegative, isPositive } from '../../../statistics/net.js';
import { isMissing } from './estimate.js';
import type { ResolvedMatrix } from './resolved.js';
import type { Step } from './scale.js';

/** A level in the bar of all asked. */
export interface LevelShare {
  /** `missing` is hatched. */
  step: Step | 'missing';
  /** Of all asked, 0–100. */
  share: number;
}

/** All asked, level by level: those with an opinion share what the missing levels leave, which come last. */
export function sharesOf({ levels, document }: ResolvedMatrix, percents: readonly number[]): LevelShare[] {
  const steps = levelSteps(levels);
  const all = levels.map((level, i) => ({
    step: steps[i] ?? 'missing',
    missing: isMissing(level),
    percent: percents[i] ?? 0,
  }));
  const missing = sum(all, (one) => (one.missing ? one.percent : 0));
  const valid = document.percentBase === 'all' ? 1 : (100 - missing) / 100;
  return all
    .sort((a, b) => ascending(Number(a.missing), Number(b.missing)))
    .map((one) => ({ step: one.step, share: one.percent * (one.missing ? 1 : valid) }))
    .filter(({ share }) => share > 0);
}

const STRONGEST = 3;
const LAST = 5;

/** Steps of the levels in the bar: the outer ones are the strong answers. */
function levelSteps(levels: readonly Answer[]): LevelShare['step'][] {
  const sided = hasScale(levels);
  const valid = levels.filter((level) => !isMissing(level));
  return levels.map((level): LevelShare['step'] => {
    if (isMissing(level)) return 'missing';
    if (!sided) return evenStep(valid.indexOf(level), valid.length);
    if (isPositive(level)) return `heat-pos${strength(level, levels.filter(isPositive))}`;
    return isNegative(level) ? `heat-neg${strength(level, levels.filter(isNegative))}` : 'heat-mid';
  });
}

/** The strongest takes the strongest step, a weaker one the next. */
function strength(level: Answer, side: readonly Answer[]): 1 | 2 | 3 {
  const own = [...side].sort((a, b) => ascending(Math.abs(a.value ?? 0), Math.abs(b.value ?? 0)));
  const weaker = own.length - 1 - own.indexOf(level);
  return Math.max(1, STRONGEST - weaker) as 1 | 2 | 3;
}

/** Levels without two sides run from the darkest to the lightest step. */
const evenStep = (place: number, count: number): Step =>
  `seq-${(LAST - Math.round(((LAST - 1) * place) / Math.max(1, count - 1))) as 1 | 2 | 3 | 4 | 5}`;
