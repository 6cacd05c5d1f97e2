import { formatNumber } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { isWithheld } from '../../../statistics/suppression.js';
import { missingShare, trustFigure } from '../../../statistics/trust.js';
import type { Estimate, EstimateContext } from './resolved.js';
import { words } from './words.js';

/**
 * Figures of an item in a group, or the reason why there are none. Runs inside `withLocale`. Whether the base is small
 * is judged by the people whom the percentages are of: 12 opinions of 200 people asked are 12.
 */
export function estimateOf(
  context: EstimateContext,
  place: Pick<Estimate, 'id' | 'item' | 'group' | 'cell'>,
): Estimate {
  const { cell } = place;
  const none = { ...place, ...NOTHING, asked: cell?.n, n: cell?.n };
  if (!cell) return { ...none, absent: words.notAsked() };
  const withheld = context.withheld.get(cell);
  if (withheld && isWithheld(withheld)) {
    const n = withheld.n ? undefined : cell.n;
    return { ...none, asked: n, n, withheld: true, absent: words.withheld() };
  }
  const { counts, percent, value } = cell;
  if (counts || percent) return { ...none, ...ofDistribution(context, cell) };
  return value == null
    ? { ...none, absent: words.noData() }
    : { ...none, ...largeEnough(context, cell.n, { ...NO_FIGURE, figure: value }) };
}

type Cell = NonNullable<Estimate['cell']>;
type Figures = Pick<Estimate, 'figure' | 'percents' | 'missing' | 'absent'>;

const NO_FIGURE: Figures = { figure: undefined, percents: [], missing: undefined, absent: '' };
const NOTHING = { ...NO_FIGURE, mark: 'none', withheld: false } as const;

function ofDistribution(context: EstimateContext, cell: Cell): Partial<Estimate> {
  const { document, levels, measure } = context;
  const { percentBase } = document;
  const { percents, empty, baseN } = distribution(
    { kind: 'scale', answers: [...levels], ...(percentBase ? { percentBase } : {}) },
    cell,
    'valid',
  );
  const share = missingShare(percents, levels);
  const missing = (!empty || share) && levels.some(isMissing) ? share : undefined;
  if (empty) return { missing, absent: share ? words.nobody() : words.noData() };
  const figure = measure === 'value' ? undefined : trustFigure(measure, percents, levels);
  const absent = figure === undefined ? words.noData() : '';
  return { n: baseN, ...largeEnough(context, baseN, { figure, percents, missing, absent }) };
}

/** Figures with the mark of their base, or without those that too few people stand behind; the missing share is of all asked. */
function largeEnough(
  { options, census, locale }: EstimateContext,
  n: number | undefined,
  figures: Figures,
): Pick<Estimate, 'mark'> & Figures {
  const mark = baseMark(n, { minBase: options.minBase, census });
  return mark === 'too-few' && n !== undefined
    ? { ...NO_FIGURE, mark, missing: figures.missing, absent: words.tooFew(formatNumber(n, locale)) }
    : { ...figures, mark };
}

export const isMissing = ({ kind }: { kind?: string | undefined }): boolean => kind === 'missing';
