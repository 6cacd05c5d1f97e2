import { group } from 'd3';
import type { TrustCell, TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import { countRow, withhold } from '../../../statistics/suppression.js';
import type { Withheld } from '../../../statistics/suppression.js';

/**
 * What of the cells is withheld by the document's `minCell`: for each item in each set of groups with the total, whatever
 * the options choose, as a reader can ask for all of them. The total stands in all sets, so a second round carries over
 * what one set withholds of it to the others.
 */
export function withheldOf({ minCell = 0, groups, cells }: TrustMatrixDocument): Map<TrustCell, Withheld> {
  const found = new Map<TrustCell, Withheld>();
  if (minCell < 2) return found;
  const setOf = new Map<string | undefined, string>(groups.map(({ id, set }) => [id, set]));
  for (const own of group(cells, ({ item }) => item).values()) {
    const total = own.filter((cell) => cell.group === undefined);
    const sets = group(own, (cell) => setOf.get(cell.group));
    sets.delete(undefined);
    const tables = sets.size ? [...sets.values()].map((some) => [...total, ...some]) : [total];
    for (const table of [...tables, ...tables]) {
      const rows = table.map((cell) => ({ ...countRow(cell), withheld: found.get(cell) }));
      const sum = total.length && rows.length > 1 ? 0 : undefined;
      withhold({ rows, total: sum, exclusive: true }, minCell).forEach((withheld, i) => {
        const cell = table[i];
        if (cell) found.set(cell, withheld);
      });
    }
  }
  return found;
}
