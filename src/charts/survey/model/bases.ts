import { formatNumber } from '../../../locale/number.js';
import type { Base } from '../blocks.js';
import type { Estimate, SurveyPlan } from './types.js';
import { words } from './words.js';

/** How the base of these estimates is written; estimates of one row or block that differ in it have no text. */
export function baseOf(plan: SurveyPlan, estimates: readonly Estimate[]): Base {
  const [first, ...rest] = estimates.filter(({ result }) => result);
  if (first?.n === undefined || rest.some(({ n }) => n !== first.n)) return NO_BASE;
  const { n, mark } = first;
  const small = mark === '**';
  // What is absent says its n itself; what is the same everywhere stands in the notes.
  const said = mark === 'too-few' || plan.commonBase === n;
  const stars = mark === '*' || mark === '**' ? mark : '';
  return {
    text: said ? '' : words.base(formatNumber(n, plan.locale) + stars),
    mark,
    small,
    warning: small ? words.verySmallBase() : '',
  };
}

export const NO_BASE: Base = { text: '', mark: 'none', small: false, warning: '' };
