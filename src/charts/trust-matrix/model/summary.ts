import { msg } from '@lit/localize';
import { fill } from '../../../locale/message.js';
import { spreadOf } from './frame.js';
import { measureName, pointsText, spoken } from './slice.js';
import type { Part, Study } from './types.js';
import { sentences, words } from './words.js';

/** What is measured, highest and lowest source, and where groups are farthest apart. Labels with a colon, so that no word is inflected. */
export function summaryOf(study: Study, groups: readonly Part[]): string {
  const { items, total } = study;
  // Without a total each source is told by its groups' own figures.
  const slices = items
    .flatMap((item) => (total ? [total] : groups).map((part) => study.slice(item, part)))
    .filter(({ figure }) => figure !== undefined)
    .sort((a, b) => b.figure! - a.figure!);
  const name = ({ item, part }: (typeof slices)[number]) =>
    total ? item.text.text : `${item.text.text} (${part.text.text})`;
  const [first] = slices;
  const last = slices.at(-1);
  if (!first || !last) return sentences([words.noData()]);
  const text = [
    measureName(study),
    fill(msg('Highest: {name}, {value}', { id: 'summary-highest' }), {
      name: name(first),
      value: spoken(study, first.figure!),
    }),
  ];
  if (last !== first)
    text.push(
      fill(msg('Lowest: {name}, {value}', { id: 'summary-lowest' }), {
        name: name(last),
        value: spoken(study, last.figure!),
      }),
    );
  let widest: { name: string; size: number } | undefined;
  for (const item of items) {
    const found = spreadOf(study, item, groups);
    if (found && found.size > (widest?.size ?? 0)) widest = { name: item.text.text, size: found.size };
  }
  if (widest)
    text.push(
      fill(msg('Largest spread: {name}, {value}', { id: 'summary-spread' }), {
        name: widest.name,
        value: pointsText(study, widest.size),
      }),
    );
  return sentences(text);
}
