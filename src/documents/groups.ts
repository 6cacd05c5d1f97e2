import * as v from 'valibot';
import { date, finite, id, list, record, text, whole } from './fields.js';
import { items, refer, uniqueIds, type Report } from './references.js';

export const groupSet = record({ id, text });
export const group = record({ id, set: id, text });
export const wave = record({ id, text, date, break: v.optional(v.boolean('true or false')) });

/** An answer to a question, or a level of trust. */
export const answer = record({
  id,
  text,
  kind: v.optional(v.picklist(['substantive', 'neutral', 'missing'])),
  value: v.optional(finite),
});

/** Which figures of a scale percentages are of: all of them, or those that are not missing. */
export const percentBase = v.picklist(['all', 'valid']);

/** Counts of people under it are withheld, and what would give them away; see `statistics/suppression.ts`. */
export const minCell = v.optional(whole);

export const sets = v.optional(list(groupSet));
export const waves = v.optional(list(wave));

/** The ids of groups, after reporting those that stand there twice or name a set that is not there. */
export function groupIds(
  report: Report,
  groups: readonly { id: string; set: string }[] | undefined,
  sets: readonly { id: string }[] | undefined,
): Set<unknown> {
  const setIds = uniqueIds(report, ['sets'], sets);
  const ids = uniqueIds(report, ['groups'], groups);
  // Without a list of sets, the groups' own `set` says which belong together.
  if (sets)
    for (const [g, { set }] of items(groups)) refer(report, ['groups', g, 'set'], set, setIds, 'sets');
  return ids;
}
