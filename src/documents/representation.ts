import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { checkDistribution, checkShares, oneOfTwo } from './distribution.js';
import { envelope } from './envelope.js';
import { amount, id, list, record, text, whole } from './fields.js';
import { minCell, waves } from './groups.js';
import { isList, items, once, refer, reporter, uniqueIds, type Report } from './references.js';

const category = record({ id, text });

const position = record({
  id,
  text,
  wave: v.optional(id),
  n: v.optional(whole),
  counts: v.optional(list(amount)),
  percent: v.optional(list(amount)),
});

/** The schema of a representation: a position that stands there again in another wave is the same position, later. */
export const representation = v.pipe(
  record({
    type: v.picklist(['representation']),
    ...envelope,
    minCell,
    categories: list(category),
    waves,
    positions: list(position),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const { categories, waves, positions } = context.dataset.value as RepresentationDocument;
    uniqueIds(report, ['categories'], categories);
    if (categories?.length === 0) report(['categories'], 'at least one category', 'none');
    const waveIds = uniqueIds(report, ['waves'], waves);
    const seen = new Set<string>();
    for (const [index, position] of items(positions)) {
      const fault: Report = (field, expected, got) => report(['positions', index, ...field], expected, got);
      refer(fault, ['wave'], position.wave, waveIds, 'waves');
      if (position.id !== undefined)
        once(seen, [position.id, position.wave], fault, 'one position of this id in each wave');
      oneOfTwo(position.counts, position.percent, fault);
      checkDistribution(position, isList(categories) ? categories.length : 0, 'category', fault);
    }
    checkShares(items(positions), (index, expected, got) =>
      report(['positions', index, 'percent'], expected, got),
    );
  }),
);

export type Category = v.InferOutput<typeof category>;
export type Position = v.InferOutput<typeof position>;
export type RepresentationDocument = v.InferOutput<typeof representation>;

/** Validates a representation; see `check`. */
export function parseRepresentation(input: unknown): Parsed<RepresentationDocument> {
  return check(representation, input);
}
