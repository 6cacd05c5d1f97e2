import { ascending, descending, group } from 'd3';
import type { Words } from '../../../locale/choose.js';
import { columnsOf, orderOf } from './columns.js';
import type { Column } from './columns.js';
import { differenceText, figureText, missingText, stars } from './figures.js';
import type { Item, ResolvedMatrix } from './resolved.js';
import type { Scale, Step } from './scale.js';
import type { Selection } from './spreads.js';
import { words } from './words.js';

export interface Cell {
  id: string;
  text: string;
  /** There is no figure; the text is a dash. */
  absent: boolean;
  /** Step of the scale; undefined where there is no figure, and in columns that are not of a group. */
  step: Step | undefined;
  /** The base is very small. */
  marked: boolean;
  /** Highest minus lowest group, where the cell is of that. */
  spread: number | undefined;
}

export interface Row {
  text: Words;
  /** Opens the rows of a kind. */
  section: Words | undefined;
  highlighted: boolean;
  /** One for each column. */
  cells: Cell[];
}

/** The matrix with the groups of one set, or of all. */
export interface MatrixGrid {
  /** Id of the one set; undefined: all that are shown. */
  set: string | undefined;
  columns: Column[];
  rows: Row[];
  /** The largest spread in it. */
  widest: number;
}

/** Columns and rows of a selection of groups, sorted. */
export function gridOf(matrix: ResolvedMatrix, scale: Scale, selection: Selection): MatrixGrid {
  const columns = columnsOf(matrix, selection);
  const kinds = [...group(matrix.items, ({ item }) => JSON.stringify(item.kind ?? '')).values()];
  const rows = kinds.flatMap((items) =>
    sorted(matrix, selection, items).map((item, i): Row => ({
      text: item.text,
      section: kinds.length > 1 && i === 0 ? kindOf(matrix, item) : undefined,
      highlighted: item.highlighted,
      cells: columns.map((column, place) => cellOf(matrix, scale, selection, item, column, place)),
    })),
  );
  return { set: selection.set, columns, rows, widest: selection.widest };
}

/** `i0/s` between all groups, `i0/s1` between those of the second set */
export function spreadId(matrix: ResolvedMatrix, item: Item, { set }: Selection): string {
  const place = matrix.sets.findIndex(({ id }) => id === set);
  return `i${item.index}/s${set === undefined ? '' : place}`;
}

export const missingId = (item: Item): string => `i${item.index}/m`;

const kindOf = ({ say }: ResolvedMatrix, { item: { kind } }: Item): Words =>
  kind === undefined ? { text: words.other() } : say(kind);

/** Items without a value come last. */
function sorted(matrix: ResolvedMatrix, selection: Selection, items: readonly Item[]): Item[] {
  const { key, descending: fromTop } = orderOf(matrix);
  if (key === 'document') return fromTop ? [...items] : items.toReversed();
  const values = new Map(items.map((item) => [item, valueFor(matrix, selection, key, item)]));
  const has = (item: Item) => values.get(item) !== undefined;
  const compare = fromTop ? descending : ascending;
  return [
    ...items.filter(has).sort((a, b) => compare(values.get(a), values.get(b))),
    ...items.filter((item) => !has(item)),
  ];
}

function valueFor(
  matrix: ResolvedMatrix,
  { spreads }: Selection,
  key: string,
  item: Item,
): number | undefined {
  const { total, groups } = matrix;
  if (key === 'spread') return spreads?.get(item)?.size;
  if (key === 'missing') return total && matrix.estimate(item, total).missing;
  const group = key === 'total' ? total : groups.find(({ id }) => id === key);
  return group && matrix.estimate(item, group).figure;
}

function cellOf(
  matrix: ResolvedMatrix,
  scale: Scale,
  selection: Selection,
  item: Item,
  column: Column,
  place: number,
): Cell {
  const group = selection.columns[place];
  if (group) return estimateCell(matrix, scale, matrix.estimate(item, group), column);
  if (column.kind === 'spread') {
    const size = selection.spreads?.get(item)?.size;
    const text = size === undefined ? DASH : differenceText(matrix, size);
    return {
      ...PLAIN,
      id: spreadId(matrix, item, selection),
      text,
      absent: size === undefined,
      spread: size,
    };
  }
  const missing = matrix.total && matrix.estimate(item, matrix.total).missing;
  return {
    ...PLAIN,
    id: missingId(item),
    text: missing === undefined ? DASH : missingText(matrix, missing),
    absent: missing === undefined,
  };
}

const DASH = '–';
const PLAIN = { step: undefined, marked: false, spread: undefined };

/** The mark of a small base stands at the cell only where the head cannot say it for all. */
function estimateCell(
  matrix: ResolvedMatrix,
  scale: Scale,
  estimate: ReturnType<ResolvedMatrix['estimate']>,
  { mixedBase }: Column,
): Cell {
  const { id, figure, mark } = estimate;
  return {
    id,
    text: figure === undefined ? DASH : figureText(matrix, figure) + (mixedBase ? stars(estimate) : ''),
    absent: figure === undefined,
    step: figure === undefined ? undefined : scale.step(figure),
    marked: mark === '**',
    spread: undefined,
  };
}
