import { formatNumber } from '../../../locale/number.js';
import { sortRows } from '../../../statistics/order.js';
import { SPREAD_BASE, spread } from '../../../statistics/trust.js';
import type { Spread } from '../../../statistics/trust.js';
import { ends } from './scale.js';
import { figureText, isMissing, missingText, pointsText, spoken } from './slice.js';
import type { Cell, Column, Frame, Item, Part, Row, Scale, Slice, Study } from './types.js';
import { lazy, together, words } from './words.js';

/** Rows and columns of the matrix with the groups of these sets, sorted. Spreads are between these groups. */
export function frameOf(study: Study, scale: Scale, sets: readonly string[], set?: string): Frame {
  const { items, total, levels } = study;
  const groups = sets.flatMap((id) => study.groups.filter((group) => group.set === id));
  const parts = [...(total ? [total] : []), ...groups];
  const spreads = new Map(
    groups.length > 1 ? items.map((item) => [item, spreadOf(study, item, groups)]) : [],
  );
  const widest = Math.max(0, ends([...spreads.values()].map((each) => each?.size ?? 0))[1]);
  const columns: Column[] = parts.map((part, i) => ({
    ...column(study, part.index < 0 ? 'total' : 'group', part.id, part.text),
    id: part.index < 0 ? 'h/t' : `h/g${part.index}`,
    base: baseText(study, part),
    set: part.set,
    highlighted: part.highlighted,
    first: i > 0 && part.set !== parts[i - 1]!.set,
  }));
  if (spreads.size) columns.push(column(study, 'spread', 'spread', { text: words.spread() }));
  if (total && levels.some(isMissing))
    columns.push(column(study, 'missing', 'missing', { text: missingName(study) }));

  const kinds = together(items, ({ item }) => JSON.stringify(item.kind ?? ''));
  const order = sortOf(study);
  const rows = kinds.flatMap((own) => {
    const values = own.map((item) => valueFor(order.key, item));
    const by = order.key === 'document' ? 'document' : 'value';
    return sortRows(values, { by, descending: (by === 'document') === order.turned }).map((place, i) =>
      rowOf(own[place]!, kinds.length > 1 && i === 0),
    );
  });
  return { set, columns, rows };

  function valueFor(key: string, item: Item): number | undefined {
    if (key === 'spread') return spreads.get(item)?.size;
    const part = key === 'total' || key === 'missing' ? total : study.groups.find(({ id }) => id === key);
    const slice = part && study.slice(item, part);
    return key === 'missing' ? slice?.missing : slice?.figure;
  }

  function rowOf(item: Item, opens: boolean): Row {
    const cells = parts.map((part, i): Cell => {
      const slice = study.slice(item, part);
      return {
        id: slice.id,
        text: textOf(study, slice, columns[i]!),
        look: look(slice, columns[i]!),
        bar: 0,
      };
    });
    for (const { kind } of columns.slice(parts.length))
      cells.push(kind === 'spread' ? spreadCell(item) : missingCell(item));
    const section = item.item.kind === undefined ? { text: words.other() } : study.say(item.item.kind);
    return { text: item.text, highlighted: item.highlighted, cells, ...(opens ? { section } : {}) };
  }

  function look({ figure, mark, part }: Slice, { first }: Column): string {
    const step = figure === undefined ? 'gap' : scale.step(figure);
    return `cell ${step}${mark === '**' ? ' few' : ''}${part.index < 0 ? ' sum' : ''}${first ? ' first' : ''}`;
  }

  function spreadCell(item: Item): Cell {
    const found = spreads.get(item);
    const id = `i${item.index}/s${set === undefined ? '' : study.sets.findIndex((each) => each.id === set)}`;
    const text = found ? pointsText(study, found.size, true) : '–';
    const full = () => (found ? pointsText(study, found.size) : words.noData());
    const end = (place: number) => {
      const slice = study.slice(item, groups[place]!);
      return { name: slice.part.text.text, value: spoken(study, slice.figure!) };
    };
    enter(study, id, item, words.spread(), full, () =>
      found ? [{ name: words.spread(), value: full() }, end(found.highest), end(found.lowest)] : [],
    );
    return { id, text, look: 'spread', bar: found && widest ? found.size / widest : 0 };
  }

  function missingCell(item: Item): Cell {
    const id = `i${item.index}/m`;
    const { missing, percents } = study.slice(item, total!);
    const full = () => (missing === undefined ? words.noData() : missingText(study, missing));
    enter(study, id, item, missingName(study), full, () => [
      { name: missingName(study), value: full() },
      ...levels.flatMap((level, i) =>
        isMissing(level) && levels.filter(isMissing).length > 1 && percents.length
          ? [{ name: study.levelTexts[i]!.text, value: missingText(study, percents[i]!) }]
          : [],
      ),
    ]);
    const text = missing === undefined ? '–' : missingText(study, missing);
    return { id, text, look: 'missing', bar: 0 };
  }
}

/** The largest difference between groups that are not too small for it. */
export function spreadOf(study: Study, item: Item, groups: readonly Part[]): Spread | undefined {
  return spread(
    groups.map((group) => {
      const { figure, n, mark } = study.slice(item, group);
      return mark === 'none' || n === undefined || n >= SPREAD_BASE ? figure : undefined;
    }),
  );
}

/** One missing level lends its own name, if it is short; several have a name together. */
export function missingName({ levels, levelTexts }: Study): string {
  const names = levelTexts.filter((_, i) => isMissing(levels[i]!));
  return names.length === 1 && /^.{1,24}$/u.test(names[0]!.text.trim()) ? names[0]!.text : words.noOpinion();
}

/** What `sort` asks for; anything that it does not name leaves the document's order. */
export function sortOf({ options: { sort = '' }, groups }: Study): { key: string; turned: boolean } {
  for (const [key, turned] of [
    [sort, false],
    [sort.replace(/^-\s*/, ''), true],
  ] as const) {
    if (/^(document|total|spread|missing)$/.test(key) || groups.some(({ id }) => id === key))
      return { key, turned };
  }
  return { key: 'document', turned: false };
}

/** A press sorts from the top, another from the bottom, a third puts the document's order back. */
function column(study: Study, kind: Column['kind'], key: string, text: Column['text']): Column {
  const sorted = sortOf(study);
  const order = sorted.key !== key ? 'none' : sorted.turned ? 'ascending' : 'descending';
  return {
    id: `h/${kind}`,
    kind,
    text,
    base: '',
    set: '',
    order,
    next: order === 'none' ? key : order === 'descending' ? `-${key}` : 'document',
    highlighted: false,
    first: false,
  };
}

/** The base of a column; where cells differ in it, from the least to the most. */
function baseText(study: Study, part: Part): string {
  const { locale } = study;
  const known = study.items
    .map((item) => study.slice(item, part))
    .filter(({ n, figure, mark }) => n !== undefined && (figure !== undefined || mark === 'too-few'));
  if (!known.length) return '';
  const ns = known.map(({ n }) => n!);
  const [least, most] = ends(ns);
  if (least !== most) return `${formatNumber(least, locale)}–${formatNumber(most, locale)}`;
  return formatNumber(least, locale) + stars(known[0]!);
}

/** The mark of a small base stands at the cell only where the head cannot say it for all. */
function textOf(study: Study, slice: Slice, { base }: Column): string {
  if (slice.figure === undefined) return '–';
  return figureText(study, slice.figure) + (base.includes('–') ? stars(slice) : '');
}

const stars = ({ mark }: Slice): string => (mark === '*' || mark === '**' ? mark : '');

/** The datum of a cell that is not of one group. */
function enter(
  study: Study,
  id: string,
  { text, item }: Item,
  name: string,
  full: () => string,
  list: () => { name: string; value: string }[],
): void {
  const label = lazy(study.locale, () => `${text.text}, ${name}: ${full()}`);
  const rows = lazy(study.locale, list);
  study.data.set(id, {
    id,
    title: text,
    detail: { item: item.id },
    get label() {
      return label();
    },
    get rows() {
      return rows();
    },
  });
}
