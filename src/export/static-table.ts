import type { Table } from '../figure/chart.js';
import type { Words } from '../locale/choose.js';
import { escaped } from './markup.js';

/** What a cell looks like, beside its text; empty where it is like the others. */
type Look = (table: Table, column: number, cell: string) => string;

/**
 * Tables as HTML that a screen reader can walk; a wide one scrolls inside its own box.
 * @param look styles of cells, for pages that have no style sheet of ours
 */
export const tablesOf = (tables: readonly Table[], look: Look = () => ''): string =>
  tables.map((table) => tableOf(table, look)).join('\n');

/** A bar behind each percentage, as editing systems leave it standing: of the width of its cell, from 0 to 100. */
export const barred: Look = ({ columns, rows }, column, cell) => {
  const share = shareIn(cell);
  const kind = columns[column]?.kind;
  const all = rows.map(({ cells }) => cells[column] ?? '');
  if (share === undefined || (kind !== 'number' && kind !== 'missing') || !all.every(isShare)) return '';
  return ` style="background-image:linear-gradient(90deg,${kind === 'missing' ? FAINT : BAR} ${share}%,${NONE} ${share}%)"`;
};

/** Half through, so that dark words and light ones can be read over them. */
const [BAR, FAINT, NONE] = ['#459bb066', '#8c949940', '#0000'];

/** `54`, `8,5 %`, `12*`; undefined for what is none, or no share. */
function shareIn(cell: string): number | undefined {
  const figure = /^(\d+(?:[.,]\d+)?)[\s\u00a0\u202f]?(?:%|\*{1,2})?$/.exec(cell)?.[1];
  const share = figure === undefined ? undefined : Number(figure.replace(',', '.'));
  return share !== undefined && share <= 100 ? share : undefined;
}

/** Also a cell without a figure, or one under the smallest. */
const isShare = (cell: string): boolean => shareIn(cell) !== undefined || !/\d{2}|^[+−]/.test(cell);

function tableOf(table: Table, look: Look): string {
  const { caption, corner, columns, rows } = table;
  const heads = columns.map(
    (column) => `<th scope="col" class="${column.kind}"${lang(column)}>${text(column)}</th>`,
  );
  const body = rows.map(({ section, head, cells }) => {
    const over = section
      ? `<tr><th scope="rowgroup" class="section" colspan="${columns.length + 1}"${lang(section)}>${text(section)}</th></tr>\n`
      : '';
    const figures = cells.map(
      (cell, i) => `<td class="${columns[i]?.kind ?? 'text'}"${look(table, i, cell)}>${escaped(cell)}</td>`,
    );
    return `${over}<tr><th scope="row"${lang(head)}>${text(head)}</th>${figures.join('')}</tr>`;
  });
  return `<section class="cabar-scroll" tabindex="0" aria-label="${text(caption)}"><table>
<caption${lang(caption)}>${text(caption)}</caption>
<thead><tr>${corner ? `<th scope="col">${escaped(corner)}</th>` : '<td></td>'}${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></section>`;
}

const text = (words: Words): string => escaped(words.text);

const lang = (words: Words): string => (words.lang ? ` lang="${words.lang}"` : '');
