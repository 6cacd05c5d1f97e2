import { group, index, max } from 'd3';
import type { Text } from '../../../documents/text.js';
import type { TrustCell, TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import { chooseText } from '../../../locale/choose.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { isCensus, isWeighted } from '../../../statistics/base.js';
import { hasScale } from '../../../statistics/net.js';
import { scaleEnds } from '../../../statistics/trust.js';
import type { MatrixOptions } from '../options.js';
import { estimateOf } from './estimate.js';
import type { Estimate, EstimateContext, Group, Item, ResolvedMatrix } from './resolved.js';
import { withheldOf } from './withheld.js';
import { words } from './words.js';

/** Reads a valid document: who was asked about what, which measure is shown, and the estimate of every cell. */
export function resolveMatrix(
  document: TrustMatrixDocument,
  options: MatrixOptions,
  locale: Locale,
): ResolvedMatrix {
  const { cells, levels = [] } = document;
  const say = (text: Text) => chooseText(text, locale, document.language);
  // What has no name is called by its id: an empty head could not be read.
  const name: NameOf = ({ id, text }) => {
    const words = say(text);
    return words.text.trim() ? words : { text: id };
  };
  const measure = measureOf(document, options.measure);
  const unit = measure === 'value' ? document.measure?.unit : undefined;
  const sets = setsOf(document, name);
  const audience = {
    items: document.items.map((item, index): Item => ({
      index,
      item,
      text: name(item),
      highlighted: options.highlight.includes(item.id),
    })),
    total: totalOf(document),
    groups: groupsIn(document, sets, options, name),
  };
  const census = isCensus(document.methodology);
  const withheld = withheldOf(document);
  const context = { document, options, locale, levels, measure, census, withheld };
  const estimates = estimatesOf(context, audience);
  const weightedCounts = cells.some(({ counts }) => counts?.some((count) => !Number.isInteger(count)));
  return {
    document,
    options,
    locale,
    levels,
    levelTexts: levels.map(name),
    measure,
    decimals: decimalsOf(unitOf(measure, unit), options.decimals, cells),
    net: measure === 'net' || unit === 'points',
    percent: measure === 'trust' || measure === 'distrust' || unit === 'percent',
    census,
    weightedCounts,
    weighted: weightedCounts || isWeighted(document.methodology),
    sets,
    ...audience,
    estimates,
    estimate: (item, group) => estimates.get(estimateId(item, group))!,
    say,
  };
}

/** The sets that `by` names, in its order; all where it names none. */
export function shownSets({ options: { by }, sets }: ResolvedMatrix): string[] {
  const all = sets.map(({ id }) => id);
  const chosen = [...new Set(by)].filter((id) => all.includes(id));
  return chosen.length ? chosen : all;
}

/** The groups of these sets, set by set. */
export const groupsOf = ({ groups }: ResolvedMatrix, sets: readonly string[]): Group[] =>
  sets.flatMap((id) => groups.filter(({ set }) => set === id));

type NameOf = (named: { id: string; text: Text }) => Words;

const estimateId = (item: Item, group: Group): string =>
  `i${item.index}/${group.index < 0 ? 't' : `g${group.index}`}`;

function estimatesOf(
  context: EstimateContext,
  { items, total, groups }: Pick<ResolvedMatrix, 'items' | 'total' | 'groups'>,
): Map<string, Estimate> {
  const cells = index(
    context.document.cells,
    (cell) => cell.item,
    (cell) => cell.group,
  );
  const all = total ? [total, ...groups] : groups;
  return new Map(
    items.flatMap((item) =>
      all.map((group) => {
        const id = estimateId(item, group);
        const cell = cells.get(item.item.id)?.get(group.index < 0 ? undefined : group.id);
        return [id, estimateOf(context, { id, item, group, cell })] as const;
      }),
    ),
  );
}

/** In the order of the list of sets; sets of groups that are not in it follow. */
function setsOf({ sets = [], groups }: TrustMatrixDocument, name: NameOf): ResolvedMatrix['sets'] {
  const used = group(groups, ({ set }) => set);
  const named = sets.filter(({ id }) => used.has(id));
  const others = [...used.keys()].filter((id) => !named.some((set) => set.id === id));
  return [
    ...named.map((set) => ({ id: set.id, text: name(set) })),
    ...others.map((id) => ({ id, text: undefined })),
  ];
}

const totalOf = ({ groups, cells }: TrustMatrixDocument): Group | undefined =>
  !groups.length || cells.some(({ group }) => group === undefined)
    ? { index: -1, id: 'total', set: '', text: { text: words.total() }, highlighted: false }
    : undefined;

function groupsIn(
  { groups }: TrustMatrixDocument,
  sets: ResolvedMatrix['sets'],
  { highlight }: MatrixOptions,
  name: NameOf,
): Group[] {
  const all = groups.map((group, index): Group => ({
    index,
    id: group.id,
    set: group.set,
    text: name(group),
    highlighted: highlight.includes(group.id),
  }));
  return sets.flatMap(({ id }) => all.filter(({ set }) => set === id));
}

/** Without levels there is but `value`; with them what the reader wants and they can say, a net where it can be made. */
function measureOf(
  { levels }: TrustMatrixDocument,
  wanted: MatrixOptions['measure'],
): ResolvedMatrix['measure'] {
  if (!levels) return 'value';
  if (wanted && wanted !== 'value') return wanted;
  return hasScale(levels) || !scaleEnds(levels) ? 'net' : 'mean';
}

type Unit = 'percent' | 'points' | 'score' | 'mean';

const unitOf = (measure: ResolvedMatrix['measure'], unit: Unit | undefined): Unit =>
  measure === 'value' ? (unit ?? 'score') : measure === 'mean' ? 'mean' : 'percent';

const MOST_DECIMALS = 2;

/** Percentages as asked for; means one more; scores as many as the document writes, at most two. */
function decimalsOf(unit: Unit, wanted: 0 | 1, cells: readonly TrustCell[]): number {
  if (unit === 'mean') return 1 + wanted;
  if (unit !== 'score') return wanted;
  const written = max(cells, ({ value }) => String(value ?? '').split('.')[1]?.length ?? 0) ?? 0;
  return Math.min(MOST_DECIMALS, Math.max(wanted, written));
}
