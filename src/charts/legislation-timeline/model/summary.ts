import { msg } from '@lit/localize';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import type { BillModel } from './types.js';

/** More bills than these are left to the table. */
const TOLD = 6;

/** How many bills stand where, and what the present stage of each is. Labels with a colon, so that no word is inflected. */
export function summaryOf(bills: readonly BillModel[], locale: Locale): string {
  const number = (n: number) => formatNumber(n, locale);
  if (!bills.length) return msg('No data', { id: 'no-data' });
  const counts = { ok: 0, bad: 0, way: 0 };
  for (const { present } of bills) {
    if (present) counts[present.tone === 'ok' || present.tone === 'bad' ? present.tone : 'way']++;
  }
  const n = (template: string, count: number) => (count ? [fill(template, { n: number(count) })] : []);
  const parts = [
    fill(plural(msg('{n}\u00a0bill | {n}\u00a0bills', { id: 'n-bills' }), bills.length, locale.language), {
      n: number(bills.length),
    }),
    ...n(msg('In force: {n}', { id: 'n-in-force' }), counts.ok),
    ...n(msg('Under way: {n}', { id: 'n-under-way' }), counts.way),
    ...n(msg('Stopped: {n}', { id: 'n-stopped' }), counts.bad),
    ...bills
      .slice(0, TOLD)
      .flatMap(({ title, present, expected }) =>
        present ? [`${title.text}: ${present.text}${expected ? `. ${expected}` : ''}`] : [],
      ),
    ...(bills.length > TOLD ? [msg('The table has all bills', { id: 'summary-all-bills' })] : []),
  ];
  return parts.map((part) => `${part}.`).join(' ');
}
