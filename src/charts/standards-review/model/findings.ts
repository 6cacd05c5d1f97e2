import { parseDate } from '../../../documents/date.js';
import type { Verdict } from '../../../documents/standards-review.js';

/** A verdict for or against a provision; "not assessed" is none. */
export const isFinding = ({ verdict }: { verdict?: Verdict | undefined }): boolean =>
  verdict !== undefined && verdict !== 'not-assessed';

/** The years of a date as a date: "2024-01/2024-06" is 2024. */
export function yearsOf(date: string | undefined): string | undefined {
  const parsed = date === undefined ? undefined : parseDate(date);
  if (!parsed) return undefined;
  const { start, end = start } = parsed;
  const pad = (year: number): string => `${year}`.padStart(4, '0');
  if (end === 'open') return `${pad(start.year)}/..`;
  return start.year === end.year ? pad(start.year) : `${pad(start.year)}/${pad(end.year)}`;
}
