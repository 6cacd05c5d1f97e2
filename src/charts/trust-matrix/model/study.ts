import type { TrustCell, TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import type { Text } from '../../../documents/text.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { isCensus } from '../../../statistics/base.js';
import { hasScale } from '../../../statistics/net.js';
import { scaleEnds } from '../../../statistics/trust.js';
import { readSlice } from './slice.js';
import type { Item, MatrixOptions, Part, Slice, Study } from './types.js';
import { words } from './words.js';

export function readStudy(document: TrustMatrixDocument, options: MatrixOptions, locale: Locale): Study {
  const { cells, groups, levels = [] } = document;
  const say = (text: Text) => chooseText(text, locale, document.language);
  // What has no name is called by its id: an empty head could not be read.
  const name = ({ id, text }: { id: string; text: Text }) => {
    const words = say(text);
    return words.text.trim() ? words : { text: id };
  };
  const known = new Map<string, Map<string | undefined, TrustCell>>(
    document.items.map(({ id }) => [id, new Map()]),
  );
  for (const cell of cells) known.get(cell.item)?.set(cell.group, cell);
  const measure = measureOf(document, options.measure);
  const ids = [...new Set(groups.map(({ set }) => set))];
  // In the order of the list of sets; groups of sets that are not in it follow.
  const named = (document.sets ?? []).filter(({ id }) => ids.includes(id));
  const sets = [
    ...named.map((set) => ({ id: set.id, text: name(set) })),
    ...ids.filter((id) => !named.some((set) => set.id === id)).map((id) => ({ id, text: undefined })),
  ];
  const highlighted = (id: string) => options.highlight.includes(id);
  const parts = groups.map((group, index): Part => ({
    index,
    id: group.id,
    set: group.set,
    text: name(group),
    highlighted: highlighted(group.id),
  }));
  const hasTotal = !groups.length || cells.some(({ group }) => group === undefined);
  const unit = measure === 'value' ? document.measure?.unit : undefined;
  const slices = new Map<string, Slice>();
  const study: Study = {
    document,
    options,
    locale,
    levels,
    levelTexts: levels.map(name),
    measure,
    decimals: decimalsOf(figuresOf(measure, unit), options.decimals, cells),
    net: measure === 'net' || unit === 'points',
    percent: measure === 'trust' || measure === 'distrust' || unit === 'percent',
    census: isCensus(document.methodology),
    weighted: cells.some(({ counts }) => counts?.some((count) => !Number.isInteger(count))),
    sets,
    items: document.items.map((item, index): Item => ({
      index,
      item,
      text: name(item),
      highlighted: highlighted(item.id),
    })),
    total: hasTotal
      ? { index: -1, id: 'total', set: '', text: { text: words.total() }, highlighted: false }
      : undefined,
    groups: sets.flatMap(({ id }) => parts.filter(({ set }) => set === id)),
    slice: (item, part) => {
      const id = `i${item.index}/${part.index < 0 ? 't' : `g${part.index}`}`;
      let slice = slices.get(id);
      if (!slice) {
        const cell = known.get(item.item.id)?.get(part.index < 0 ? undefined : part.id);
        slices.set(id, (slice = readSlice(study, id, item, part, cell)));
      }
      return slice;
    },
    found: (id) => slices.get(id),
    data: new Map(),
    say,
  };
  return study;
}

/** The sets that `by` names, in its order; all where it names none. */
export function shownSets({ options: { by }, sets }: Study): string[] {
  const all = sets.map(({ id }) => id);
  const chosen = [...new Set(by)].filter((id) => all.includes(id));
  return chosen.length ? chosen : all;
}

/** Without levels there is but `value`; with them what the reader wants and they can say, a net where it can be made. */
function measureOf({ levels }: TrustMatrixDocument, wanted: MatrixOptions['measure']): Study['measure'] {
  if (!levels) return 'value';
  if (wanted && wanted !== 'value') return wanted;
  return hasScale(levels) || !scaleEnds(levels) ? 'net' : 'mean';
}

type Figures = 'percent' | 'points' | 'score' | 'mean';

const figuresOf = (measure: Study['measure'], unit: Figures | undefined): Figures =>
  measure === 'value' ? (unit ?? 'score') : measure === 'mean' ? 'mean' : 'percent';

/** Percentages as asked for; means one; scores as many as the document writes, at most two. */
function decimalsOf(figures: Figures, wanted: 0 | 1, cells: readonly TrustCell[]): number {
  if (figures === 'mean') return 1 + wanted;
  if (figures !== 'score') return wanted;
  const places = ({ value }: TrustCell) => String(value ?? '').split('.')[1]?.length ?? 0;
  return Math.min(
    2,
    cells.reduce((most, cell) => Math.max(most, places(cell)), wanted as number),
  );
}
