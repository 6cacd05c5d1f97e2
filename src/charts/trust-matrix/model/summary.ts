import { msg } from '@lit/localize';
import { descending, greatest } from 'd3';
import { formatList } from '../../../locale/list.js';
import { fill } from '../../../locale/message.js';
import { sentences } from '../../../locale/sentences.js';
import { measureName, pointsText, spoken } from './figures.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import type { Selection } from './spreads.js';
import { words } from './words.js';

/** What is measured, highest and lowest source, and where groups are farthest apart. Labels with a colon, so that no word is inflected. */
export function summaryOf(matrix: ResolvedMatrix, selection: Selection): string {
  return sentences([...(rankOf(matrix, selection) ?? [words.noData()]), largestSpread(matrix, selection)]);
}

type Known = Estimate & { figure: number };

/**
 * Highest and lowest of the figures that can be compared: no source with a very small base, or without a figure where
 * others have one. Where there are such, it is said that only some are compared, and an end is not named beyond which
 * a figure of theirs lies. Undefined without any figure.
 */
function rankOf(matrix: ResolvedMatrix, { groups }: Selection): string[] | undefined {
  const { items, total } = matrix;
  // Without a total each source is told by its groups' own figures.
  const all = items.flatMap((item) =>
    (total ? [total] : groups).map((group) => matrix.estimate(item, group)),
  );
  const published = [...matrix.estimates.values()].filter(isKnown);
  if (!published.length) return undefined;
  const comparable = all
    .filter(isKnown)
    .filter(({ mark }) => mark !== '**')
    .sort((a, b) => descending(a.figure, b.figure));
  const [first] = comparable;
  const last = comparable.at(-1);
  if (!first || !last) return [measureName(matrix)];
  const compared = new Set(comparable.map(({ item }) => item));
  const others = published.filter(({ item, mark }) => mark !== '**' && !compared.has(item));
  const whole = comparable.length === all.length;
  const highest = whole
    ? msg('Highest: {name}, {value}', { id: 'summary-highest' })
    : msg('Highest of the comparable figures: {name}, {value}', { id: 'summary-highest-comparable' });
  const lowest = whole
    ? msg('Lowest: {name}, {value}', { id: 'summary-lowest' })
    : msg('Lowest of the comparable figures: {name}, {value}', { id: 'summary-lowest-comparable' });
  const ends = [placeOf(matrix, comparable, first), placeOf(matrix, comparable, last)] as const;
  return [
    measureName(matrix),
    ...(others.some(({ figure }) => figure > first.figure) ? [] : [fill(highest, ends[0])]),
    ...(ends[0].value === ends[1].value || others.some(({ figure }) => figure < last.figure)
      ? []
      : [fill(lowest, ends[1])]),
  ];
}

const isKnown = (estimate: Estimate): estimate is Known => estimate.figure !== undefined;

/** All whose figure reads the same share a place. */
function placeOf(
  matrix: ResolvedMatrix,
  comparable: readonly Known[],
  end: Known,
): { name: string; value: string } {
  const value = spoken(matrix, end.figure);
  const names = comparable
    .filter(({ figure }) => spoken(matrix, figure) === value)
    .map(({ item, group }) => (matrix.total ? item.text.text : `${item.text.text} (${group.text.text})`));
  return { name: formatList(names, matrix.locale), value };
}

function largestSpread(matrix: ResolvedMatrix, { spreads, sets }: Selection): string | false {
  const [item, spread] = greatest(spreads ?? [], ([, found]) => found?.size ?? 0) ?? [];
  if (!item || !spread?.size) return false;
  const set = sets.length > 1 && matrix.sets.find(({ id }) => id === spread.set)?.text;
  return fill(msg('Largest spread: {name}, {value}', { id: 'summary-spread' }), {
    name: set ? `${item.text.text} (${set.text})` : item.text.text,
    value: pointsText(matrix, spread.size),
  });
}
