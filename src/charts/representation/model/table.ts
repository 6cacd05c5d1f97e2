import { msg } from '@lit/localize';
import type { Table, TableColumn } from '../../../figure/chart.js';
import { chooseText } from '../../../locale/choose.js';
import { formatNumber } from '../../../locale/number.js';
import type { Composition, ResolvedRepresentation, Share } from './resolved.js';
import { isShown } from './resolved.js';
import { changeText, figureOf, reasonNotShown, starsOf, waveName } from './wording.js';

const NONE = '–';

/** A group of columns, and its cells of one composition. */
interface Columns {
  columns: TableColumn[];
  cells: (composition: Composition) => string[];
}

/** All figures of what the options chose: a row for each position, or for each wave of it under its name. */
export function tableOf(resolved: ResolvedRepresentation): Table {
  const { positions, locale, document } = resolved;
  const all = positions.flatMap(({ compositions }) => compositions);
  const groups = [
    percentColumns(resolved),
    ...(all.some(({ position }) => position.counts) ? [countColumns(resolved)] : []),
    ...(all.some(({ previous }) => previous) ? [changeColumn(resolved)] : []),
    baseColumn(resolved),
  ];
  const cells = (composition: Composition): string[] => groups.flatMap((each) => each.cells(composition));
  const byWave = all.length > positions.length;
  return {
    caption: chooseText(document.title, locale, document.language),
    corner: msg('Position', { id: 'position' }),
    columns: groups.flatMap(({ columns }) => columns),
    rows: positions.flatMap(({ text, compositions }) =>
      compositions.map((each, i) => ({
        ...(byWave && i === 0 ? { section: text } : {}),
        head: byWave ? { text: waveName(resolved, each) || text.text } : text,
        cells: cells(each),
      })),
    ),
  };
}

/** A cell for each category, a dash where a position has no figures to show. */
const ofShares = (
  { categories }: ResolvedRepresentation,
  composition: Composition,
  write: (share: Share) => string,
): string[] => (isShown(composition) ? composition.shares.map(write) : categories.map(() => NONE));

const percentColumns = (resolved: ResolvedRepresentation): Columns => ({
  columns: resolved.categories.map(({ text }) => ({
    ...text,
    text: `${text.text},\u00a0%`,
    kind: 'number',
  })),
  cells: (composition) => ofShares(resolved, composition, ({ percent }) => figureOf(resolved, percent)),
});

function countColumns(resolved: ResolvedRepresentation): Columns {
  const number = msg('Number', { id: 'count' });
  return {
    columns: resolved.categories.map(({ text }) => ({
      ...text,
      text: `${number}: ${text.text}`,
      kind: 'number',
    })),
    cells: (composition) => ofShares(resolved, composition, ({ count }) => countText(resolved, count)),
  };
}

/** Weighted counts are no whole people: they keep a decimal. */
const countText = ({ locale }: ResolvedRepresentation, count: number | undefined): string =>
  count === undefined ? NONE : formatNumber(count, locale, { decimals: Number.isInteger(count) ? 0 : 1 });

const changeColumn = (resolved: ResolvedRepresentation): Columns => ({
  columns: [
    {
      text: `${msg('Change', { id: 'change' })}: ${resolved.categories[0]?.text.text ?? ''}`,
      kind: 'total',
    },
  ],
  cells: ({ shares }) => [changeText(resolved, shares[0]) || NONE],
});

const baseColumn = ({ locale }: ResolvedRepresentation): Columns => ({
  columns: [{ text: 'n', kind: 'text' }],
  cells: (composition) => {
    const { n, mark, withheld } = composition;
    const base = n === undefined ? NONE : formatNumber(n, locale) + starsOf(composition);
    const reason = mark === 'too-few' || withheld ? reasonNotShown(composition) : undefined;
    return [[n === undefined && reason ? '' : base, reason].filter(Boolean).join(' – ')];
  },
});
