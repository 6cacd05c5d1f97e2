import { msg } from '@lit/localize';
import { cellText, numberIn, saysNothing } from '../reading/cell.js';
import type { Row } from '../reading/cell.js';
import type { Notes } from './report.js';

/** Who is counted: places of rows and, for each row of the file, its weight (1 without weights). */
export interface Respondents {
  places: readonly number[];
  weights: readonly number[];
}

/**
 * Reads the weights. As R's `survey` has it: a weight of 0 stays in the unweighted n and adds nothing to weighted figures;
 * a row without a weight, or with one that is negative or no number, cannot be weighted and is left out of all figures.
 */
export function respondentsOf(rows: readonly Row[], weight: string | undefined, notes: Notes): Respondents {
  if (weight === undefined) return { places: [...rows.keys()], weights: rows.map(() => 1) };
  const missing: number[] = [];
  const negative: number[] = [];
  const zero: number[] = [];
  const wrong: number[] = [];
  const places: number[] = [];
  const weights = rows.map((row, place) => {
    const text = cellText(row[weight]);
    const value = numberIn(text);
    if (!text || saysNothing(text)) missing.push(place);
    else if (value === undefined) wrong.push(place);
    else if (value < 0) negative.push(place);
    else {
      if (value === 0) zero.push(place);
      places.push(place);
      return value;
    }
    return 0;
  });
  notes.rowsNote(
    () => msg('No weight in column “{where}”: left out of all figures.', { id: 'tables-weight-missing' }),
    missing,
    { where: weight },
  );
  notes.rowsNote(
    () =>
      msg('Negative weight in column “{where}”: left out of all figures.', { id: 'tables-weight-negative' }),
    negative,
    { where: weight },
  );
  notes.rowsNote(
    () =>
      msg('The weight in column “{where}” is not a number: left out of all figures.', {
        id: 'tables-weight-wrong',
      }),
    wrong,
    { where: weight },
  );
  notes.rowsNote(
    () =>
      msg('Weight 0 in column “{where}”: counted in the unweighted n, adds nothing to weighted figures.', {
        id: 'tables-weight-zero',
      }),
    zero,
    { where: weight },
  );
  return { places, weights };
}

/** Names the rows whose id stands there more than once; they are counted. */
export function nameDuplicates(rows: readonly Row[], id: string | undefined, notes: Notes): void {
  if (id === undefined) return;
  const byId = new Map<string, number[]>();
  const without: number[] = [];
  rows.forEach((row, place) => {
    const own = cellText(row[id]);
    if (!own) without.push(place);
    else byId.set(own, [...(byId.get(own) ?? []), place]);
  });
  notes.rowsNote(
    () =>
      msg('The same id in column “{where}” more than once: counted each time.', { id: 'tables-duplicates' }),
    [...byId.values()].filter(({ length }) => length > 1).flat(),
    { where: id },
  );
  notes.rowsNote(() => msg('No id in column “{where}”: counted.', { id: 'tables-no-id' }), without, {
    where: id,
  });
}
