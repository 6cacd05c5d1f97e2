import { msg } from '@lit/localize';
import type { Table } from '../../figure/chart.js';
import type { Item, Key } from '../../figure/method-items.js';
import type { MethodWords } from '../../figure/method.js';
import type { Words } from '../../locale/choose.js';

/** Order of the columns. */
const KEYS: Key[] = [
  'count',
  'mode',
  'languages',
  'period',
  'as-of',
  'population',
  'sampling',
  'frame',
  'recruitment',
  'response',
  'weighting',
  'by',
  'wording',
  'quality',
];

/** A row for each method: its description, each item stated or not, and what it can show. A dash: the item does not apply. */
export function tableOf(methods: MethodWords[], sponsor: Item, caption: Words): Table {
  // What a survey calls fieldwork is a period for others: one column, under the wider name.
  const wider = [...methods].sort((a, b) => Number(a.kind === 'survey') - Number(b.kind === 'survey'));
  const items = wider.flatMap(({ disclosure }) => disclosure);
  const used = KEYS.flatMap((key) => items.find((item) => item.key === key) ?? []);
  const missing = msg('not stated', { id: 'not-stated' });
  const cellOf = ({ disclosure }: MethodWords, { key }: Item): string => {
    const item = disclosure.find((each) => each.key === key);
    return item ? (item.value?.text ?? missing) : '–';
  };
  const columns = [
    msg('Description', { id: 'description' }),
    sponsor.name,
    ...used.map(({ name }) => name),
    msg('What the methods can and cannot show', { id: 'method-limits' }),
  ];
  return {
    caption,
    corner: msg('Method', { id: 'method' }),
    columns: columns.map((text) => ({ text, kind: 'text' })),
    rows: methods.map((method) => ({
      head: method.title,
      cells: [
        method.text.text,
        sponsor.value?.text ?? missing,
        ...used.map((item) => cellOf(method, item)),
        method.limits.join(' ') || '–',
      ],
    })),
  };
}
