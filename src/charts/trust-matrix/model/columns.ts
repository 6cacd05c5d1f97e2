import { extent } from 'd3';
import type { Words } from '../../../locale/choose.js';
import { formatNumber } from '../../../locale/number.js';
import { isMissing } from './estimate.js';
import { missingName, stars } from './figures.js';
import type { Estimate, Group, ResolvedMatrix } from './resolved.js';
import type { Selection } from './spreads.js';
import { words } from './words.js';

export interface Column {
  /** Id of the mark that is its head. */
  id: string;
  kind: 'total' | 'group' | 'spread' | 'missing';
  text: Words;
  /** "1,204", "41**", "180–201"; empty where it is not stated */
  base: string;
  /** Bases differ from row to row, so that each cell carries its own mark. */
  mixedBase: boolean;
  /** Id of the set of a group. */
  set: string;
  order: 'none' | 'ascending' | 'descending';
  /** What `sort` becomes by a press. */
  next: string;
  highlighted: boolean;
  /** The first of its set. */
  first: boolean;
}

/** The whole audience, the groups, then their spread and the share without an opinion. */
export function columnsOf(matrix: ResolvedMatrix, { columns: groups, spreads }: Selection): Column[] {
  const { total, levels } = matrix;
  const columns = groups.map((group, i): Column => ({
    ...column(matrix, group.index < 0 ? 'total' : 'group', group.id, group.text),
    ...baseOf(matrix, group),
    id: group.index < 0 ? 'h/t' : `h/g${group.index}`,
    set: group.set,
    highlighted: group.highlighted,
    first: i > 0 && group.set !== groups[i - 1]?.set,
  }));
  if (spreads) columns.push(column(matrix, 'spread', 'spread', { text: words.spread() }));
  if (total && levels.some(isMissing))
    columns.push(column(matrix, 'missing', 'missing', { text: missingName(matrix) }));
  return columns;
}

export interface RowOrder {
  /** `document`, `total`, `spread`, `missing` or the id of a group. */
  key: string;
  /** Largest first, or as in the document; else the other way round. */
  descending: boolean;
}

/** What `sort` asks for; anything that it does not name leaves the document's order. */
export function orderOf({ options: { sort = '' }, groups }: ResolvedMatrix): RowOrder {
  const isKey = (key: string) =>
    /^(document|total|spread|missing)$/.test(key) || groups.some(({ id }) => id === key);
  if (isKey(sort)) return { key: sort, descending: true };
  const key = sort.replace(/^-\s*/, '');
  return isKey(key) ? { key, descending: false } : { key: 'document', descending: true };
}

/** A press sorts from the top, another from the bottom, a third puts the document's order back. */
function column(matrix: ResolvedMatrix, kind: Column['kind'], key: string, text: Words): Column {
  const sorted = orderOf(matrix);
  const order = sorted.key !== key ? 'none' : sorted.descending ? 'descending' : 'ascending';
  return {
    id: `h/${kind}`,
    kind,
    text,
    base: '',
    mixedBase: false,
    set: '',
    order,
    next: order === 'none' ? key : order === 'descending' ? `-${key}` : 'document',
    highlighted: false,
    first: false,
  };
}

/**
 * The people asked in a group; where items differ in it, from the least to the most. The mark of a small base stands
 * here where all cells share it.
 */
function baseOf(matrix: ResolvedMatrix, group: Group): Pick<Column, 'base' | 'mixedBase'> {
  const { locale, items } = matrix;
  const known = items.map((item) => matrix.estimate(item, group)).filter(isStated);
  const [least, most] = extent(known, ({ asked }) => asked);
  if (least === undefined || most === undefined) return { base: '', mixedBase: false };
  const marks = new Set(known.filter(({ figure }) => figure !== undefined).map(stars));
  const mixedBase = least !== most || marks.size > 1;
  const base = formatNumber(least, locale);
  if (least !== most) return { base: `${base}–${formatNumber(most, locale)}`, mixedBase };
  return { base: mixedBase ? base : base + [...marks].join(''), mixedBase };
}

const isStated = ({ asked, figure, mark }: Estimate): boolean =>
  asked !== undefined && (figure !== undefined || mark === 'too-few');
