import { dsvFormat } from 'd3';
import type { Table, TableColumn } from '../figure/chart.js';
import type { Locale } from '../locale/locale.js';

/** A line under the tables. Keys are English in every language, so that a script finds them. */
export type Fact = [key: string, value: string];

const BYTE_ORDER_MARK = '\ufeff';

/** Excel takes a text that begins so for a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Tables and what is known of them as CSV (RFC 4180): UTF-8 with its mark, the tables one after another, then a line for each
 * fact. Separator and decimal sign are those that spreadsheets expect in the language. Numbers stand without groups and
 * percent signs, below zero with a hyphen; cells without a figure are empty; the stars of a small base and what is said of
 * single figures have columns of their own, the last. A text never begins like a formula.
 */
export function csvOf(tables: readonly Table[], facts: readonly Fact[], locale: Locale): string {
  const { formatRow } = dsvFormat(locale.numbers.decimal === ',' ? ';' : ',');
  const lines = (rows: string[][]): string => rows.map((row) => `${formatRow(row)}\r\n`).join('');
  const known = facts.map(([key, value]) => [key, safeText(value)]);
  return BYTE_ORDER_MARK + [...tables.map((table) => rowsOf(table, locale)), known].map(lines).join('\r\n');
}

const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function rowsOf({ caption, columns, rows }: Table, locale: Locale): string[][] {
  const sections = rows.some(({ section }) => section);
  const read = columns.map((column, i) =>
    readColumn(
      column,
      rows.map(({ cells }) => cells[i] ?? ''),
      locale,
    ),
  );
  const fields = rows.map((_, row) => read.map(({ fields }) => fields[row] ?? EMPTY));
  const marks = column(
    '*',
    fields.map((row) => row.find(({ mark }) => mark)?.mark ?? ''),
  );
  const remarks = column(
    'note',
    fields.map((row) => remarkOf(row, columns)),
  );
  const opened = carried(rows);
  return [
    [
      ...(sections ? [''] : []),
      safeText(caption.text),
      ...read.flatMap(({ heads }) => heads),
      ...marks.head,
      ...remarks.head,
    ],
    ...rows.map(({ head }, i) => [
      ...(sections ? [safeText(opened[i] ?? '')] : []),
      safeText(head.text),
      ...(fields[i] ?? []).flatMap(({ text, count }, j) => (read[j]?.counted ? [text, count] : [text])),
      ...marks.at(i),
      ...remarks.at(i),
    ]),
  ];
}

/** A last column, left out where nothing stands in it. */
function column(head: string, cells: string[]): { head: string[]; at: (row: number) => string[] } {
  const used = cells.some(Boolean);
  return { head: used ? [head] : [], at: (row) => (used ? [cells[row] ?? ''] : []) };
}

const remarkOf = (row: Field[], columns: TableColumn[]): string =>
  safeText(row.flatMap(({ remark }, i) => (remark ? [`${columns[i]?.text}: ${remark}`] : [])).join('; '));

/** The section of each row. */
function carried(rows: Table['rows']): string[] {
  let section = '';
  return rows.map((row) => (section = row.section?.text ?? section));
}

interface Field {
  text: string;
  /** People behind a percentage, in brackets after it. */
  count: string;
  /** `%`, `pp` */
  unit: string;
  /** `*` or `**` after a figure. */
  mark: string;
  /** Words in brackets after a figure, or in place of one. */
  remark: string;
}

const EMPTY: Field = { text: '', count: '', unit: '', mark: '', remark: '' };

interface Column {
  /** Two where counts have a column of their own. */
  heads: string[];
  counted: boolean;
  fields: Field[];
}

function readColumn({ kind, text }: TableColumn, cells: string[], locale: Locale): Column {
  const fields = cells.map(kind === 'text' && text !== 'n' ? words : (cell) => figure(cell, locale));
  const counted = fields.some(({ count }) => count);
  const unit = fields.find(({ unit }) => unit)?.unit;
  const head = safeText(unit && !text.endsWith(unit) ? `${text}, ${unit}` : text);
  return { heads: counted ? [head, `${head}, n`] : [head], counted, fields };
}

const words = (cell: string): Field => ({ ...EMPTY, text: cell === '–' ? '' : safeText(cell) });

/** Sign, digits, stars, unit; then a count or a remark in brackets. A dash alone is no figure. */
const FIGURE =
  /^(?:([+−]?)(\d+(?:[.,]\d+)?)(\**)(?:\s?(%|[^\d\s()–][^\d()–]{0,9}))?|–)(?: \((?:(\d+)|(.+))\))?$/s;

/**
 * `1 204**` → `1204` and `**`, `−12,5 %` → `-12,5`, `35 (414)` → `35` and `414`, `– (not asked)` → a remark; what is no number
 * stays (`<1`, "withheld").
 */
function figure(cell: string, { numbers: { group } }: Locale): Field {
  const plain = cell.replace(/(?<=\d).(?=\d{3})/g, (sign) => (sign === group ? '' : sign));
  const found = FIGURE.exec(plain);
  if (!found) return words(cell);
  const [, sign, digits = '', mark = '', unit = '', count = '', remark = ''] = found;
  return { text: (sign === '−' ? '-' : '') + digits, mark, unit: unit.trim(), count, remark };
}
