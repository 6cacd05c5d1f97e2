import type { Table } from '../figure/chart.js';
import type { Words } from '../locale/choose.js';
import { escaped } from './markup.js';

/** Tables as HTML that a screen reader can walk; a wide one scrolls inside its own box. */
export const tablesOf = (tables: readonly Table[]): string => tables.map(tableOf).join('\n');

function tableOf({ caption, corner, columns, rows }: Table): string {
  const heads = columns.map(
    (column) => `<th scope="col" class="${column.kind}"${lang(column)}>${text(column)}</th>`,
  );
  const body = rows.map(({ section, head, cells }) => {
    const over = section
      ? `<tr><th scope="rowgroup" class="section" colspan="${columns.length + 1}"${lang(section)}>${text(section)}</th></tr>\n`
      : '';
    const figures = cells.map((cell, i) => `<td class="${columns[i]?.kind ?? 'text'}">${escaped(cell)}</td>`);
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
