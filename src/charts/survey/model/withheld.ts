import { group } from 'd3';
import type { Question, Result, SurveyDocument } from '../../../documents/survey.js';
import { countRow, withhold } from '../../../statistics/suppression.js';
import type { Withheld } from '../../../statistics/suppression.js';

/**
 * What of the results is withheld by the document's `minCell`, in each set of groups with the total, whatever the
 * options choose: a reader can ask for all of them. The total stands in all sets, so a second round carries over what
 * one set withholds of it to the others.
 */
export function withheldOf(
  { minCell = 0, groups = [] }: SurveyDocument,
  questions: readonly Question[],
): ReadonlyMap<Result, Withheld> {
  const found = new Map<Result, Withheld>();
  if (minCell < 2) return found;
  const setOf = new Map(groups.map(({ id, set }) => [id, set]));
  for (const question of questions) {
    const missing = question.answers.map(({ kind }) => kind === 'missing');
    for (const results of group(question.results, ({ wave }) => wave).values()) {
      const total = results.filter((result) => result.group === undefined);
      const sets = group(results, (result) => setOf.get(result.group ?? ''));
      sets.delete(undefined);
      const tables = sets.size ? [...sets.values()].map((some) => [...total, ...some]) : [total];
      for (const some of [...tables, ...tables]) {
        const table = {
          rows: some.map((result) => ({ ...countRow(result), withheld: found.get(result) })),
          total: total.length ? 0 : undefined,
          exclusive: question.kind !== 'multiple',
          apart: question.percentBase === 'valid' ? missing : undefined,
        };
        const withheld = withhold({ ...table, total: some.length > 1 ? table.total : undefined }, minCell);
        some.forEach((result, i) => {
          const own = withheld[i];
          if (own) found.set(result, own);
        });
      }
    }
  }
  return found;
}
