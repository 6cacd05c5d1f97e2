import { msg } from '@lit/localize';
import type { Table, TableColumn } from '../../../figure/chart.js';
import { lazy } from '../../../locale/lazy.js';
import { formatFigure, formatNumber } from '../../../locale/number.js';
import type { Column } from './columns.js';
import { isMissing } from './estimate.js';
import { figureText, measureName, noteText, peopleAt, stars } from './figures.js';
import type { MatrixGrid } from './grid.js';
import type { Estimate, Group, ResolvedMatrix } from './resolved.js';
import { words } from './words.js';

/** More cells than these are too many rows for a table of their distributions: it keeps to the totals. */
const MOST_DISTRIBUTIONS = 1500;
const DASH = '–';

/**
 * The matrix itself, with every figure of the drawing, then the distributions behind it.
 * @param grids of each set that is shown
 */
export function tablesOf(
  matrix: ResolvedMatrix,
  all: MatrixGrid,
  grids: ReadonlyMap<string, () => MatrixGrid>,
  groups: readonly Group[],
): Table[] {
  const single = grids.size > 1 ? [...grids.values()].map((grid) => grid()) : [];
  return [
    figuresTable(
      matrix,
      all,
      single.filter(({ columns }) => columns.some(isSpread)),
    ),
    ...(matrix.levels.length ? [distributionsTable(matrix, groups)] : []),
  ];
}

/** Most readers never open the table. */
function deferred(table: Omit<Table, 'rows'>, rows: () => Table['rows']): Table {
  return {
    ...table,
    get rows() {
      return rows();
    },
  };
}

function figuresTable(matrix: ResolvedMatrix, all: MatrixGrid, single: readonly MatrixGrid[]): Table {
  const columns: TableColumn[] = [
    ...all.columns.map((column) => columnOf(matrix, column)),
    ...single.map(({ set = '' }): TableColumn => ({
      text: `${setName(matrix, set)}${words.spread()}`,
      kind: 'total',
    })),
  ];
  const rows = lazy(matrix.locale, () => {
    const spreads = single.map(spreadTexts);
    return all.rows.map(({ text, section, cells }) => ({
      head: text,
      ...(section ? { section } : {}),
      cells: [
        ...cells.map((cell) => cell.text + remark(matrix, cell.id)),
        ...spreads.map((texts) => texts.get(itemOf(cells)) ?? DASH),
      ],
    }));
  });
  return deferred({ caption: { text: measureName(matrix) }, corner: words.source(), columns }, rows);
}

function columnOf(matrix: ResolvedMatrix, { kind, text, base, set }: Column): TableColumn {
  const label = kind === 'group' ? setName(matrix, set) + text.text : text.text;
  return {
    text: base ? `${label} (${words.base(base)})` : label,
    kind: kind === 'group' ? 'number' : kind === 'missing' ? 'missing' : 'total',
  };
}

/** By item: rows of two grids may stand in another order. */
function spreadTexts({ columns, rows }: MatrixGrid): Map<string, string> {
  const place = columns.findIndex(isSpread);
  return new Map(rows.map(({ cells }) => [itemOf(cells), cells[place]?.text ?? DASH]));
}

const itemOf = ([first]: MatrixGrid['rows'][number]['cells']): string => first?.id.split('/')[0] ?? '';

const isSpread = ({ kind }: Column) => kind === 'spread';

/** "Age: " */
function setName({ sets }: ResolvedMatrix, id: string): string {
  const set = sets.find((each) => each.id === id)?.text;
  return set && sets.length > 1 ? `${set.text}: ` : '';
}

/** Why a cell of the matrix has no figure, or what its note says. */
function remark(matrix: ResolvedMatrix, id: string): string {
  const estimate = matrix.estimates.get(id);
  const reason = estimate && (noteText(matrix, estimate) || estimate.absent);
  return reason ? ` (${reason})` : '';
}

function distributionsTable(matrix: ResolvedMatrix, groups: readonly Group[]): Table {
  const { locale, items, levels, levelTexts } = matrix;
  const shown = items.length * groups.length > MOST_DISTRIBUTIONS ? groups.slice(0, 1) : groups;
  const rows = lazy(locale, () =>
    items.flatMap((item) =>
      shown.map((group, i) => ({
        head: group.text,
        ...(i ? {} : { section: item.text }),
        cells: distributionCells(matrix, matrix.estimate(item, group)),
      })),
    ),
  );
  return deferred(
    {
      caption: { text: msg('Distributions', { id: 'distributions' }) },
      corner: msg('Group', { id: 'group' }),
      columns: [
        ...levels.map((level, i): TableColumn => ({
          text: '',
          ...levelTexts[i],
          kind: isMissing(level) ? 'missing' : 'number',
        })),
        { text: measureName(matrix), kind: 'total' },
        { text: 'n', kind: 'text' },
      ],
    },
    rows,
  );
}

function distributionCells(matrix: ResolvedMatrix, estimate: Estimate): string[] {
  const { locale, levels, options } = matrix;
  const { asked, mark, figure, percents, absent } = estimate;
  const people = asked === undefined ? DASH : formatNumber(asked, locale) + stars(estimate);
  if (figure === undefined && !percents.length)
    return [...levels.map(() => DASH), absent, mark === 'too-few' ? '' : people];
  return [
    ...percents.map((percent, i) => {
      const count = peopleAt(matrix, estimate, i);
      const share = formatFigure(percent, locale, options.decimals);
      return count === undefined ? share : `${share} (${formatNumber(count, locale)})`;
    }),
    figure === undefined ? absent : figureText(matrix, figure),
    people,
  ];
}
