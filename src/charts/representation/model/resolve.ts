import { ascending, group, scaleOrdinal, sum } from 'd3';
import { countingMethods } from './counting-methods.js';
import { withWithheld } from './withheld.js';
import { firstDay, parseDate } from '../../../documents/date.js';
import type { Position, RepresentationDocument } from '../../../documents/representation.js';
import type { Text } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { baseMark } from '../../../statistics/base.js';
import type { RepresentationOptions } from '../options.js';
import type {
  Category,
  Composition,
  ResolvedPosition,
  ResolvedRepresentation,
  ResolvedWave,
  Share,
} from './resolved.js';
import { isShown } from './resolved.js';

const PAIR_STEPS = ['pair-1', 'pair-2'];
const CATEGORY_STEPS = ['cat-1', 'cat-2', 'cat-3', 'cat-4', 'cat-5', 'cat-6'];

/** Ids by which a document's first position names the whole staff. */
const TOTAL_ID = /^(all|total|everyone|overall)([-_.]|$)/i;

/** Two categories are halves of a whole until a document says otherwise. */
const HALF = 50;

/** Sums beyond are no numbers of people. */
const MOST_PEOPLE = 1e300;

/** What the document says, in the order in which it is drawn. */
export function resolveRepresentation(
  document: RepresentationDocument,
  options: RepresentationOptions,
  locale: Locale,
): ResolvedRepresentation {
  const choose = (text: Text): Words => chooseText(text, locale, document.language);
  const categories = resolveCategories(document, options.category, choose);
  const waves = resolveWaves(document, options.wave, choose);
  const sampled = countingMethods(document).some(({ sampling }) => sampling && sampling !== 'census');
  const minBase = sampled ? options.minBase : 0;
  const compositions = document.positions.flatMap((position) => {
    const wave = waves.findIndex(({ id }) => id === position.wave);
    const left = position.wave !== undefined && wave < 0;
    return left ? [] : [resolveComposition(position, wave, categories, minBase)];
  });
  const byId = [...group(compositions, ({ position }) => position.id).values()].map((each) =>
    [...each].sort((a, b) => ascending(a.wave, b.wave)),
  );
  const total = hasTotal(byId);
  const positions = withWithheld(byId, total, document.minCell ?? 0).flatMap((each, i) =>
    resolvePosition(each, waves, choose, total && i === 0),
  );
  const reference = options.reference ?? (categories.length < 3 ? HALF : undefined);
  return { document, options, locale, categories, waves, positions, sampled, reference };
}

/** The chosen category first; two have the colours of a pair by their order, more keep the colours of the document's. */
function resolveCategories(
  { categories }: RepresentationDocument,
  chosen: string | undefined,
  choose: (text: Text) => Words,
): Category[] {
  const indexed = categories.map((category, index) => ({ ...category, index }));
  const inOrder = [...indexed].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  const pair = categories.length < 3;
  const step = scaleOrdinal<string, string>(
    (pair ? inOrder : indexed).map(({ id }) => id),
    pair ? PAIR_STEPS : CATEGORY_STEPS,
  );
  return inOrder.map(({ id, index, text }) => ({ id, index, text: choose(text), step: step(id) }));
}

/** The wanted waves, or all where none of them is there. */
function resolveWaves(
  { waves = [] }: RepresentationDocument,
  wanted: readonly string[],
  choose: (text: Text) => Words,
): ResolvedWave[] {
  const day = (date: string): number => {
    const parsed = parseDate(date);
    return parsed ? firstDay(parsed) : 0;
  };
  const isWanted = ({ id }: { id: string }): boolean => wanted.includes(id);
  const all = !waves.some(isWanted);
  let broken = false;
  return [...waves]
    .sort((a, b) => ascending(day(a.date), day(b.date)))
    .flatMap((wave) => {
      broken ||= !!wave.break;
      if (!all && !isWanted(wave)) return [];
      const resolved = { id: wave.id, text: choose(wave.text), break: broken };
      broken = false;
      return [resolved];
    });
}

function resolveComposition(
  position: Position,
  wave: number,
  categories: Category[],
  minBase: number,
): Composition {
  const { counts, percent } = position;
  const counted = sum(counts ?? []);
  const alone = categories.length === 1;
  const n = position.n ?? (counts && !alone && Number.isInteger(counted) ? counted : undefined);
  // A category that stands alone is part of the people counted, not all of them.
  const people = alone ? Math.max(counted, position.n ?? 0) : counted;
  const percentOf = (index: number): number | undefined =>
    percent?.[index] ??
    (people > 0 && people < MOST_PEOPLE && counts ? (100 * (counts[index] ?? 0)) / people : undefined);
  const shares = categories.flatMap((category): Share[] => {
    const value = percentOf(category.index);
    const count = counts?.[category.index];
    return value === undefined ? [] : [{ category, percent: value, count, before: undefined }];
  });
  const mark = shares.length ? baseMark(n, { minBase }) : 'none';
  return { position, wave, n, mark, shares, previous: undefined, broken: false, withheld: false };
}

/** Compares each wave of a position with the one before it. */
function resolvePosition(
  inTime: Composition[],
  waves: ResolvedWave[],
  choose: (text: Text) => Words,
  total: boolean,
): ResolvedPosition[] {
  const compositions: Composition[] = [];
  for (const each of inTime) compositions.push(compared(each, compositions.at(-1), waves));
  const latest = compositions.at(-1);
  return latest ? [{ text: choose(latest.position.text), compositions, latest, total }] : [];
}

function compared(
  composition: Composition,
  previous: Composition | undefined,
  waves: ResolvedWave[],
): Composition {
  if (!previous || previous.wave < 0 || !isShown(previous) || !isShown(composition)) return composition;
  const broken = waves.slice(previous.wave + 1, composition.wave + 1).some((wave) => wave.break);
  if (broken) return { ...composition, broken };
  const shares = composition.shares.map((share, i) => ({ ...share, before: previous.shares[i]?.percent }));
  return { ...composition, shares, previous };
}

/** The first position is the whole staff where its id says so, or where the others add up to it. */
function hasTotal([first, ...rest]: Composition[][]): boolean {
  const latest = first?.at(-1);
  if (!latest || !rest.length) return false;
  const ns = rest.map((each) => each.at(-1)?.n);
  const addsUp = rest.length > 1 && ns.every((n) => n !== undefined) && latest.n === sum(ns);
  return TOTAL_ID.test(latest.position.id) || addsUp;
}
