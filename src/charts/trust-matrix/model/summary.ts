import { msg } from '@lit/localize';
import { descending, greatest } from 'd3';
import { fill } from '../../../locale/message.js';
import { sentences } from '../../../locale/sentences.js';
import { measureName, pointsText, spoken } from './figures.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import type { Selection } from './spreads.js';
import { words } from './words.js';

/** What is measured, highest and lowest source, and where groups are farthest apart. Labels with a colon, so that no word is inflected. */
export function summaryOf(matrix: ResolvedMatrix, selection: Selection): string {
  const { items, total } = matrix;
  // Without a total each source is told by its groups' own figures.
  const estimates = items
    .flatMap((item) => (total ? [total] : selection.groups).map((group) => matrix.estimate(item, group)))
    .filter((estimate): estimate is Known => estimate.figure !== undefined)
    .sort((a, b) => descending(a.figure, b.figure));
  const [first] = estimates;
  const last = estimates.at(-1);
  if (!first || !last) return sentences([words.noData()]);
  const of = (estimate: Known) => ({
    name: total ? estimate.item.text.text : `${estimate.item.text.text} (${estimate.group.text.text})`,
    value: spoken(matrix, estimate.figure),
  });
  return sentences([
    measureName(matrix),
    fill(msg('Highest: {name}, {value}', { id: 'summary-highest' }), of(first)),
    last !== first && fill(msg('Lowest: {name}, {value}', { id: 'summary-lowest' }), of(last)),
    largestSpread(matrix, selection),
  ]);
}

type Known = Estimate & { figure: number };

function largestSpread(matrix: ResolvedMatrix, { spreads }: Selection): string | false {
  const [item, spread] = greatest(spreads ?? [], ([, found]) => found?.size ?? 0) ?? [];
  return (
    !!item &&
    !!spread?.size &&
    fill(msg('Largest spread: {name}, {value}', { id: 'summary-spread' }), {
      name: item.text.text,
      value: pointsText(matrix, spread.size),
    })
  );
}
