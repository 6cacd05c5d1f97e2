import { msg } from '@lit/localize';
import { fill } from '../../locale/message.js';
import { changeOf, points, sentences, share, waveName } from './say.js';
import type { Place, Study } from './study.js';
import { shown } from './study.js';

/** More changes than these are left to the table. */
const MAX_CHANGES = 8;

/** The ends of the first category's shares and the way from the first position to the last, in the reader's language. */
export function summaryOf(study: Study): string {
  const places = study.places.filter(({ now }) => shown(now));
  const category = study.categories[0]?.text.text;
  if (!places.length || !category) return sentences([msg('No data', { id: 'no-data' })]);
  const value = ({ now }: Place) => now.percents![0]!;
  const told = (place: Place) => share(study, value(place));
  const positions = places.filter(({ total }) => !total).sort((a, b) => value(b) - value(a));
  const top = positions[0]!;
  const low = positions.at(-1)!;
  const differ = positions.length > 1 && told(top) !== told(low);
  const first = places[0]!;
  const last = places.at(-1)!;
  const changed = places.filter(({ now }) => now.before);
  const of = (place: Place) => ({ name: place.text.text, value: told(place) });
  return sentences([
    fill(msg('Share: {category}', { id: 'representation-share' }), { category }),
    differ && fill(msg('Highest: {name}, {value}', { id: 'summary-highest' }), of(top)),
    differ && fill(msg('Lowest: {name}, {value}', { id: 'summary-lowest' }), of(low)),
    first === last
      ? `${first.text.text}: ${told(first)}`
      : fill(
          msg('From first to last: {first} – {share1}, {last} – {share2}; difference {points}', {
            id: 'representation-gap',
          }),
          {
            first: first.text.text,
            share1: told(first),
            last: last.text.text,
            share2: told(last),
            points: points(study, value(last) - value(first)),
          },
        ),
    ...changed
      .slice(0, MAX_CHANGES)
      .map(
        ({ text, now }) =>
          `${text.text}, ${waveName(study, now.before!)} → ${waveName(study, now)}: ${changeOf(study, now)}`,
      ),
  ]);
}
