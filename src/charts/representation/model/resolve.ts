import { ascending, group, scaleOrdinal, sum } from 'd3';
import { firstDay, parseDate } from '../../../documents/date.js';
import type { Position, RepresentationDocument } from '../../../documents/representation.js';
import type { Text } from '../../../documents/text.js';
import type { Words } from '../../../locale/choose.js';
import { chooseText } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import type { BaseMark } from '../../../statistics/base.js';
import { baseMark } from '../../../statistics/base.js';
import type { RepresentationOptions } from '../options.js';

/** A category of people, in the order drawn. */
export interface Category {
  id: string;
  /** Place in the document. */
  index: number;
  text: Words;
  /** Step of the colour scale: `pair-1`, `pair-2`, `cat-1` … `cat-6`. */
  step: string;
}

/** A wave in the order of time. */
export interface ResolvedWave {
  id: string;
  text: Words;
  /** Method changed here or since the last wave that is looked at. */
  break: boolean;
}

/** A category's part of the people at a position. */
export interface Share {
  category: Category;
  /** 0–100, unrounded. */
  percent: number;
  count: number | undefined;
  /** Percent in the wave before, where the two can be compared. */
  before: number | undefined;
}

/** Who held a position in one wave. */
export interface Composition {
  position: Position;
  /** Place among the waves; −1 without a wave. */
  wave: number;
  n: number | undefined;
  mark: BaseMark;
  /** In the order drawn; none where nobody holds the position. */
  shares: Share[];
  /** The wave before, where the two can be compared. */
  previous: Composition | undefined;
  /** There is a wave before, but the method changed since. */
  broken: boolean;
}

/** A position in all its waves. */
export interface ResolvedPosition {
  text: Words;
  compositions: Composition[];
  /** What is drawn. */
  latest: Composition;
  /** The whole staff. */
  total: boolean;
}

export interface ResolvedRepresentation {
  document: RepresentationDocument;
  options: RepresentationOptions;
  locale: Locale;
  categories: Category[];
  waves: ResolvedWave[];
  positions: ResolvedPosition[];
  /** The methodology names a sample, so that small bases are not drawn. */
  sampled: boolean;
  /** Percent of the line. */
  reference: number | undefined;
}

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
  const sampled = !!document.methodology?.methods.some(({ sampling }) => sampling && sampling !== 'census');
  const minBase = sampled ? options.minBase : 0;
  const compositions = document.positions.flatMap((position) => {
    const wave = waves.findIndex(({ id }) => id === position.wave);
    const left = position.wave !== undefined && wave < 0;
    return left ? [] : [resolveComposition(position, wave, categories, minBase)];
  });
  const positions = [...group(compositions, ({ position }) => position.id).values()].flatMap((each) =>
    resolvePosition(each, waves, choose),
  );
  markTotal(positions);
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
  return { position, wave, n, mark, shares, previous: undefined, broken: false };
}

/** Puts the waves of a position in the order of time, and compares each with the one before it. */
function resolvePosition(
  all: Composition[],
  waves: ResolvedWave[],
  choose: (text: Text) => Words,
): ResolvedPosition[] {
  const inTime = [...all].sort((a, b) => ascending(a.wave, b.wave));
  const compositions: Composition[] = [];
  for (const each of inTime) compositions.push(compared(each, compositions.at(-1), waves));
  const latest = compositions.at(-1);
  return latest ? [{ text: choose(latest.position.text), compositions, latest, total: false }] : [];
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
function markTotal([first, ...rest]: ResolvedPosition[]): void {
  if (!first || !rest.length) return;
  const counted = rest.every(({ latest }) => latest.n !== undefined) && sum(rest, ({ latest }) => latest.n);
  first.total = TOTAL_ID.test(first.latest.position.id) || (rest.length > 1 && first.latest.n === counted);
}

/** Neither empty nor of too small a sample. */
export const isShown = ({ shares, mark }: Composition): boolean => shares.length > 0 && mark !== 'too-few';
