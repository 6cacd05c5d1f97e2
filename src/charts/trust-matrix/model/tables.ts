import { msg } from '@lit/localize';
import type { Table, TableColumn } from '../../../figure/chart.js';
import { formatFigure, formatNumber } from '../../../locale/number.js';
import { figureText, isMissing, measureName, noteOf } from './slice.js';
import type { Frame, Part, Slice, Study } from './types.js';
import { lazy, words } from './words.js';

/** More cells than these are too many rows for a table of their distributions: it keeps to the totals. */
const MOST = 1500;

/** The matrix itself, with every figure of the drawing, then the distributions behind it. */
export function tablesOf(study: Study, all: Frame, only: readonly Frame[], parts: readonly Part[]): Table[] {
  const { locale, items, levels } = study;
  const name = measureName(study);
  const frames = only.length > 1 ? only.filter(({ columns }) => columns.some(isSpread)) : [];
  const columns: TableColumn[] = [
    ...all.columns.map(({ kind, text, base, set }): TableColumn => {
      const label = kind === 'group' ? setName(study, set) + text.text : text.text;
      return {
        text: base ? `${label} (${words.base(base)})` : label,
        kind: kind === 'group' ? 'number' : kind === 'missing' ? 'missing' : 'total',
      };
    }),
    ...frames.map(({ set }): TableColumn => ({
      text: `${setName(study, set!)}${words.spread()}`,
      kind: 'total',
    })),
  ];
  const rows = lazy(locale, () => {
    const more = frames.map((frame) => {
      const place = frame.columns.findIndex(isSpread);
      return new Map(frame.rows.map((row) => [row.cells[0]!.id.split('/')[0], row.cells[place]!.text]));
    });
    return all.rows.map(({ text, section, cells }) => ({
      head: text,
      ...(section ? { section } : {}),
      cells: [
        ...cells.map((cell) => cell.text + remark(study, cell.id)),
        ...more.map((spreads) => spreads.get(cells[0]!.id.split('/')[0]) ?? '–'),
      ],
    }));
  });
  const matrix = { caption: { text: name }, corner: words.source(), columns, rows: [] };
  const tables = [deferred(matrix, rows)];
  if (levels.length) {
    const shown = items.length * parts.length > MOST ? parts.slice(0, 1) : parts;
    const list = lazy(locale, () =>
      items.flatMap((item) =>
        shown.map((part, i) => ({
          head: part.text,
          ...(i ? {} : { section: item.text }),
          cells: distributionCells(study, study.slice(item, part)),
        })),
      ),
    );
    tables.push(
      deferred(
        {
          caption: { text: msg('Distributions', { id: 'distributions' }) },
          corner: msg('Group', { id: 'group' }),
          columns: [
            ...levels.map((level, i): TableColumn => ({
              ...study.levelTexts[i]!,
              kind: isMissing(level) ? 'missing' : 'number',
            })),
            { text: name, kind: 'total' },
            { text: 'n', kind: 'text' },
          ],
          rows: [],
        },
        list,
      ),
    );
  }
  return tables;
}

/** Most readers never open the table. */
function deferred(table: Table, rows: () => Table['rows']): Table {
  return {
    ...table,
    get rows() {
      return rows();
    },
  };
}

const isSpread = ({ kind }: { kind: string }) => kind === 'spread';

/** "Age: " */
function setName({ sets }: Study, id: string): string {
  const set = sets.find((each) => each.id === id)?.text;
  return set && sets.length > 1 ? `${set.text}: ` : '';
}

/** Why a cell of the matrix has no figure, or what its note says. */
function remark(study: Study, id: string): string {
  const slice = study.found(id);
  const reason = slice && (noteOf(study, slice) || slice.absent);
  return reason ? ` (${reason})` : '';
}

function distributionCells(study: Study, { n, mark, figure, percents, absent, cell }: Slice): string[] {
  const { locale, levels, options, weighted } = study;
  const people = n === undefined ? '–' : formatNumber(n, locale) + (/^\*+$/.test(mark) ? mark : '');
  if (figure === undefined && !percents.length)
    return [...levels.map(() => '–'), absent, mark === 'too-few' ? '' : people];
  return [
    ...percents.map((percent, i) => {
      const count = weighted ? undefined : cell!.counts?.[i];
      const share = formatFigure(percent, locale, options.decimals);
      return count === undefined ? share : `${share} (${formatNumber(count, locale)})`;
    }),
    figure === undefined ? absent : figureText(study, figure),
    people,
  ];
}
