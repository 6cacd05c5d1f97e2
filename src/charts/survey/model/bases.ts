import { formatNumber } from '../../../locale/number.js';
import type { Base } from '../blocks.js';
import { allSlices, partsOf } from './slice.js';
import type { Slice, Study } from './types.js';
import { words } from './words.js';

/** The one base of all that is drawn, if there is but one and it needs no mark. */
export function commonBase(study: Study): number | undefined {
  study.common ??= findCommon(study);
  return study.common.n;
}

function findCommon(study: Study): { n: number | undefined } {
  const slices = allSlices(study, study.questions, partsOf(study, study.questions)).filter(
    ({ result }) => result,
  );
  const [first] = slices;
  const same = first && slices.every(({ n, mark }) => n === first.n && mark === 'none');
  return { n: same ? first.n : undefined };
}

/** How the base of these slices is written; slices of one row or block that differ in it have no text. */
export function baseOf(study: Study, slices: readonly Slice[]): Base {
  const known = slices.filter(({ result }) => result);
  const [first] = known;
  const n = known.every((slice) => slice.n === first?.n) ? first?.n : undefined;
  const mark = n === undefined ? 'none' : first!.mark;
  const small = mark === '**';
  // What is absent says its n itself.
  const text =
    n === undefined || mark === 'too-few' || commonBase(study) === n
      ? ''
      : words.base(countText(study, n, mark));
  return { text, mark, small, warning: small ? words.smallBase() : '' };
}

export const NO_BASE: Base = { text: '', mark: 'none', small: false, warning: '' };

/** "46**" */
function countText({ locale }: Study, n: number, mark: Slice['mark']): string {
  return formatNumber(n, locale) + (mark === '*' || mark === '**' ? mark : '');
}
