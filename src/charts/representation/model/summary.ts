import { msg } from '@lit/localize';
import { descending } from 'd3';
import { fill } from '../../../locale/message.js';
import { formatList } from '../../../locale/list.js';
import type { Locale } from '../../../locale/locale.js';
import { sentences } from '../../../locale/sentences.js';
import type { ResolvedRepresentation } from './resolved.js';
import { isShown } from './resolved.js';
import { changeText, percentText, pointsText, spanText } from './wording.js';

/** More changes than these are left to the table. */
const MAX_CHANGES = 8;

/** A position with the share of the first category. */
interface Stand {
  name: string;
  percent: number;
  value: string;
  total: boolean;
  /** Of a very small sample. */
  small: boolean;
  /** "2020 → 2024: +3 pp" */
  change: string | undefined;
}

/** The ends of the first category's shares and the way from the first position to the last, in the reader's language. */
export function summaryOf(resolved: ResolvedRepresentation): string {
  const stands = standsOf(resolved);
  const first = stands[0];
  const last = stands.at(-1);
  const category = resolved.categories[0]?.text.text;
  if (!first || !last || !category) return sentences([msg('No data', { id: 'no-data' })]);
  return sentences([
    fill(msg('Share: {category}', { id: 'representation-share' }), { category }),
    ...ends(stands, resolved.locale),
    first === last
      ? `${first.name}: ${first.value}`
      : fill(
          msg('From first to last: {first}\u00a0— {share1}, {last}\u00a0— {share2}; difference {points}', {
            id: 'representation-gap',
          }),
          {
            first: first.name,
            share1: first.value,
            last: last.name,
            share2: last.value,
            points: pointsText(resolved, last.percent - first.percent),
          },
        ),
    ...stands
      .flatMap(({ name, change }) => (change === undefined ? [] : [`${name}, ${change}`]))
      .slice(0, MAX_CHANGES),
  ]);
}

const standsOf = (resolved: ResolvedRepresentation): Stand[] =>
  resolved.positions.flatMap(({ text, latest, total }) => {
    const [share] = latest.shares;
    if (!share || !isShown(latest)) return [];
    const { percent } = share;
    return [
      {
        name: text.text,
        percent,
        value: percentText(resolved, percent),
        total,
        small: resolved.sampled && latest.mark === '**',
        change: latest.previous && `${spanText(resolved, latest)}: ${changeText(resolved, share)}`,
      },
    ];
  });

/**
 * The positions with the highest and the lowest share as shown, all of them where several are level; neither the total,
 * which holds the others, nor what rests on a very small sample.
 */
function ends(stands: Stand[], locale: Locale): string[] {
  const sorted = stands
    .filter(({ total, small }) => !total && !small)
    .sort((a, b) => descending(a.percent, b.percent));
  const top = sorted[0];
  const low = sorted.at(-1);
  if (!top || !low || top.value === low.value) return [];
  const level = ({ value }: Stand) => ({
    name: formatList(
      sorted.filter((each) => each.value === value).map(({ name }) => name),
      locale,
    ),
    value,
  });
  return [
    fill(msg('Highest: {name}, {value}', { id: 'summary-highest' }), level(top)),
    fill(msg('Lowest: {name}, {value}', { id: 'summary-lowest' }), level(low)),
  ];
}
