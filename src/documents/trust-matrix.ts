import * as v from 'valibot';
import { check, type Parsed } from './check.js';
import { checkDistribution, checkShares, oneOfTwo } from './distribution.js';
import { envelope } from './envelope.js';
import { amount, finite, id, list, record, text, whole } from './fields.js';
import { answer, group, groupIds, minCell, percentBase, sets } from './groups.js';
import { describe } from './problem.js';
import { isList, items, once, refer, reporter, uniqueIds, type Report } from './references.js';

const item = record({ id, text, kind: v.optional(text) });

const order = 'two numbers, the lower one first';
const measure = record({
  text,
  unit: v.picklist(['percent', 'points', 'score']),
  domain: v.optional(
    v.pipe(
      v.tuple([finite, finite], order),
      v.check(([low, high]) => low < high, order),
    ),
  ),
});

const cell = record({
  item: id,
  group: v.optional(id),
  n: v.optional(whole),
  counts: v.optional(list(amount)),
  percent: v.optional(list(amount)),
  value: v.optional(v.nullable(finite)),
  note: v.optional(text),
});

/** The schema of a trust matrix: distributions over `levels`, or finished values. */
export const trustMatrix = v.pipe(
  record({
    type: v.picklist(['trust-matrix']),
    ...envelope,
    minCell,
    percentBase: v.optional(percentBase),
    levels: v.optional(list(answer)),
    sets,
    groups: list(group),
    items: list(item),
    measure: v.optional(measure),
    cells: list(cell),
  }),
  v.rawCheck((context) => {
    const report = reporter(context);
    const document = context.dataset.value as TrustMatrixDocument;
    const { levels } = document;
    uniqueIds(report, ['levels'], levels);
    if (levels?.length === 0) report(['levels'], 'at least one level', 'none');
    const groups = groupIds(report, document.groups, document.sets);
    const itemIds = uniqueIds(report, ['items'], document.items);
    const seen = new Set<string>();
    for (const [index, cell] of items(document.cells)) {
      const fault: Report = (field, expected, got) => report(['cells', index, ...field], expected, got);
      refer(fault, ['item'], cell.item, itemIds, 'items');
      refer(fault, ['group'], cell.group, groups, 'groups');
      if (cell.item !== undefined)
        once(seen, [cell.item, cell.group], fault, 'one cell for each item and group');
      checkCell(cell, isList(levels) ? levels.length : undefined, fault);
    }
    checkShares(items(document.cells), (index, expected, got) =>
      report(['cells', index, 'percent'], expected, got),
    );
  }),
);

/** A cell has a distribution where there are levels, else a value; with neither it is one without data. */
function checkCell(cell: TrustCell, levels: number | undefined, fault: Report): void {
  const { counts, percent, value } = cell;
  if (levels === undefined) {
    const expected = 'a value in its place, as there are no levels';
    if (counts !== undefined) fault(['counts'], expected, describe(counts));
    if (percent !== undefined) fault(['percent'], expected, describe(percent));
    return;
  }
  if (typeof value === 'number') fault(['value'], 'counts or percent, as there are levels', describe(value));
  oneOfTwo(counts, percent, fault, false);
  checkDistribution(cell, levels, 'level', fault);
}

export type TrustItem = v.InferOutput<typeof item>;
export type TrustMeasure = v.InferOutput<typeof measure>;
export type TrustCell = v.InferOutput<typeof cell>;
export type TrustMatrixDocument = v.InferOutput<typeof trustMatrix>;

/** Validates a trust matrix; see `check`. */
export function parseTrustMatrix(input: unknown): Parsed<TrustMatrixDocument> {
  return check(trustMatrix, input);
}
