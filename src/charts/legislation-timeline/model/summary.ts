import { msg } from '@lit/localize';
import { rollup } from 'd3';
import type { Locale } from '../../../locale/locale.js';
import { fill, plural } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { sentences } from '../../../locale/sentences.js';
import type { BillModel } from './types.js';

/** More documents than these are left to the table. */
const TOLD = 6;

/**
 * How many documents stand where, and what the present stage of each is. Labels with a colon, so that no word is
 * inflected.
 */
export function summaryOf(bills: readonly BillModel[], locale: Locale): string {
  if (!bills.length) return msg('No data', { id: 'no-data' });
  const counts = rollup(
    bills,
    ({ length }) => length,
    ({ present }) => present?.status,
  );
  const templates = [
    [msg('In force: {n}', { id: 'n-in-force' }), 'in-force'],
    [msg('Under way: {n}', { id: 'n-under-way' }), 'under-way'],
    [msg('Vetoed or withdrawn: {n}', { id: 'n-stopped' }), 'stopped'],
    [msg('No longer in force: {n}', { id: 'n-repealed' }), 'repealed'],
    [msg('Outcome or entry into force not in the sources: {n}', { id: 'n-unknown' }), 'unknown'],
  ] as const;
  const number = (n: number) => formatNumber(n, locale);
  const documents = msg('{n}\u00a0document | {n}\u00a0documents', { id: 'n-documents' });
  const parts = [
    fill(plural(documents, bills.length, locale.language), { n: number(bills.length) }),
    ...templates.flatMap(([template, status]) => {
      const n = counts.get(status);
      return n ? [fill(template, { n: number(n) })] : [];
    }),
    ...bills
      .slice(0, TOLD)
      .flatMap(({ title, present, expected }) =>
        present ? [[title.text.trim(), present.text].filter(Boolean).join(': '), expected] : [],
      ),
    ...(bills.length > TOLD ? [msg('The table has all documents', { id: 'summary-all-documents' })] : []),
  ];
  return sentences(parts);
}
