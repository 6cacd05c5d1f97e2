/** What a reader of tables may put into a cell. */
export type Cell = string | number | boolean | Date | null | undefined;

/** One respondent, by name of column. */
export type Row = Readonly<Record<string, unknown>>;

/** Written by R, pandas, Excel and databases where there is nothing. */
const NOTHING = new Set(['NA', 'N/A', '#N/A', 'NULL', 'NaN', '<NA>']);

/** A cell as text: trimmed, no-break spaces and byte order marks taken for spaces, in one form of Unicode. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? String(cell) : '';
  return cell
    .replace(/[\u00a0\u202f\u2007\ufeff\u200b]/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Whether the text of a cell says that there is nothing in it: `NA` and the like. */
export const saysNothing = (text: string): boolean => NOTHING.has(text);

/** Digits with a point or comma before the decimals, groups of three parted by spaces or apostrophes. */
const NUMBER = /^[+-]?(\d+|\d{1,3}([ '’]\d{3})+)?([.,]\d+)?(e[+-]?\d+)?$/i;

/** The number that a text is, with decimal comma or point; undefined where it is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/^[−–]/, '-');
  if (!/\d/.test(plain) || !NUMBER.test(plain)) return undefined;
  const value = Number(plain.replace(/[ '’]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
