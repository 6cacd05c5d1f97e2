import { msg } from '@lit/localize';
import type { Datum } from '../../../figure/chart.js';
import { joinByDash } from '../../../locale/dash.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import type { Category, Composition, ResolvedPosition, ResolvedRepresentation, Share } from './resolved.js';
import { isShown } from './resolved.js';
import { baseText, changeText, percentText, spanText, waveName } from './wording.js';

/** The id of a category's part in the bar of a row. */
export const idOf = (row: number, { index }: Category): string => `p${row}/c${index}`;

/** What one part of a bar says to a screen reader, in its tooltip and to the page. */
export function datumOf(
  resolved: ResolvedRepresentation,
  { text, latest, compositions }: ResolvedPosition,
  row: number,
  share: Share,
): Datum {
  const { category, percent, count } = share;
  const wave = waveName(resolved, latest);
  const people = peopleText(resolved, count, latest.n);
  const change = changeText(resolved, share);
  const since = spanText(resolved, latest);
  const spoken = [
    percentText(resolved, percent),
    people || (latest.n === undefined ? '' : baseText(resolved, latest.n)),
    change && `${since}: ${change}`,
  ];
  return {
    id: idOf(row, category),
    title: text,
    detail: {
      position: latest.position.id,
      category: category.id,
      ...(latest.position.wave ? { wave: latest.position.wave } : {}),
    },
    label: joinByDash(
      [text.text + (wave && `, ${wave}`), `${category.text.text}: ${spoken.filter(Boolean).join(', ')}`],
      resolved.locale,
    ),
    rows: [
      { name: category.text.text, value: percentText(resolved, percent) },
      ...baseRows(resolved, latest, people),
      ...otherWaves(resolved, compositions, latest, category),
      ...(change ? [{ name: since, value: change }] : []),
    ],
  };
}

/** "11 of 35 people"; empty where these are no whole people. */
function peopleText(
  { locale }: ResolvedRepresentation,
  count: number | undefined,
  n: number | undefined,
): string {
  if (count === undefined || n === undefined || count > n || !Number.isInteger(count)) return '';
  const forms = msg('{count} of {n}\u00a0person | {count} of {n}\u00a0people', { id: 'count-of-people' });
  return fill(plural(forms, n, locale.language), {
    count: formatNumber(count, locale),
    n: formatNumber(n, locale),
  });
}

function baseRows({ locale }: ResolvedRepresentation, { n }: Composition, people: string): Datum['rows'] {
  const number = people ? [{ name: msg('Number', { id: 'count' }), value: people }] : [];
  if (n === undefined) return [...number, { name: 'n', value: msg('not stated', { id: 'people-unstated' }) }];
  return people ? number : [{ name: 'n', value: formatNumber(n, locale) }];
}

const otherWaves = (
  resolved: ResolvedRepresentation,
  compositions: Composition[],
  latest: Composition,
  category: Category,
): Datum['rows'] =>
  compositions
    .filter((each) => each !== latest && each.wave >= 0 && isShown(each))
    .flatMap((each) =>
      each.shares
        .filter((share) => share.category === category)
        .map(({ percent }) => ({ name: waveName(resolved, each), value: percentText(resolved, percent) })),
    );
