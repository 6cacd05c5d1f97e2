import { formatNumber } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { missingShare, trustFigure } from '../../../statistics/trust.js';
import type { Estimate, EstimateContext } from './resolved.js';
import { words } from './words.js';

/** Figures of an item in a group, or the reason why there are none. Runs inside `withLocale`. */
export function estimateOf(
  context: EstimateContext,
  place: Pick<Estimate, 'id' | 'item' | 'group' | 'cell'>,
): Estimate {
  const { options, census, locale } = context;
  const { cell } = place;
  const empty = { ...place, n: cell?.n, mark: 'none', ...NOTHING } as const;
  if (!cell) return { ...empty, absent: words.notAsked() };
  const { counts, percent, value } = cell;
  if (!counts && !percent && value == null) return { ...empty, absent: words.noData() };
  const mark = baseMark(cell.n, { minBase: options.minBase, census });
  if (mark === 'too-few' && cell.n !== undefined)
    return { ...empty, mark, absent: words.tooFew(formatNumber(cell.n, locale)) };
  if (!counts && !percent) return { ...empty, mark, figure: value ?? undefined };
  return { ...empty, mark, ...ofDistribution(context, cell) };
}

const NOTHING: Result = { figure: undefined, percents: [], missing: undefined, absent: '' };

type Result = Pick<Estimate, 'figure' | 'percents' | 'missing' | 'absent'>;

function ofDistribution(
  { document, levels, measure }: EstimateContext,
  cell: NonNullable<Estimate['cell']>,
): Result {
  const { percentBase } = document;
  const { percents, empty } = distribution(
    { kind: 'scale', answers: [...levels], ...(percentBase ? { percentBase } : {}) },
    cell,
    'valid',
  );
  const share = missingShare(percents, levels);
  const missing = (!empty || share) && levels.some(isMissing) ? share : undefined;
  if (empty) return { ...NOTHING, missing, absent: share ? words.nobody() : words.noData() };
  const figure = measure === 'value' ? undefined : trustFigure(measure, percents, levels);
  return { figure, percents, missing, absent: figure === undefined ? words.noData() : '' };
}

export const isMissing = ({ kind }: { kind?: string | undefined }): boolean => kind === 'missing';
