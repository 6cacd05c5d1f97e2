import { msg } from '@lit/localize';
import { isWithheld, withhold } from '../statistics/suppression.js';
import type { Withheld } from '../statistics/suppression.js';
import type { Notes } from './report.js';
import type { QuestionSpec } from './spec.js';
import type { Tally } from './tally.js';

interface Asked {
  minCell: number | undefined;
  /** Ids of the groups of each set: with the total, what adds up. */
  sets: readonly (readonly string[])[];
}

/**
 * With `minCell`: results whose whole base is withheld are left out of the document, with those that would give them away;
 * single cells stay, and charts, tables and exports withhold them. Both are named. Judged by people, never by weights.
 */
export function withoutSmall(
  { id, kind }: QuestionSpec,
  tallies: readonly Tally[],
  { minCell, sets }: Asked,
  notes: Notes,
): Tally[] {
  if (!minCell) return [...tallies];
  const state = new Map<Tally, Withheld>();
  const tables = sets.length ? sets : [[]];
  // Twice: what one set withholds of the total is withheld beside the other sets, too.
  for (const groups of [...tables, ...tables])
    for (const part of byWave(tallies)) {
      const own = part.filter(({ group }) => group === undefined || groups.includes(group));
      const rows = own.map((each) => ({ n: each.n, counts: each.people, withheld: state.get(each) }));
      const total = own.findIndex(({ group }) => group === undefined);
      const table = { rows, total: groups.length ? total : undefined, exclusive: kind !== 'multiple' };
      withhold(table, minCell).forEach((each, i) => {
        const of = own[i];
        if (of) state.set(of, each);
      });
    }
  return tallies.filter((each) => {
    const own = state.get(each);
    if (!own || !isWithheld(own)) return true;
    const words = own.n
      ? msg('“{where}”: fewer than {n} people, or it would give others away: left out.', {
          id: 'tables-small-base',
        })
      : msg('“{where}”: counts under {n}, or what would give them away: charts withhold them.', {
          id: 'tables-small-cell',
        });
    notes.note(words, { where: [id, each.wave, each.group].filter(Boolean).join(', '), n: minCell });
    return !own.n;
  });
}

function byWave(tallies: readonly Tally[]): Tally[][] {
  const parts = new Map<string | undefined, Tally[]>();
  for (const each of tallies) parts.set(each.wave, [...(parts.get(each.wave) ?? []), each]);
  return [...parts.values()];
}
