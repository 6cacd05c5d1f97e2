import { msg } from '@lit/localize';
import type { Table } from '../../figure/chart.js';
import type { Item, MethodWords } from '../../figure/method.js';
import type { Words } from '../../locale/choose.js';

/** A row for each method: its description, each item stated or not, and what it can show. A dash: the item does not apply. */
export function tableOf(methods: MethodWords[], sponsor: Item, caption: Words): Table {
  const names = [...new Set(methods.flatMap(({ disclosure }) => disclosure.map(({ name }) => name)))];
  const missing = msg('not stated', { id: 'not-stated' });
  const cellOf = ({ disclosure }: MethodWords, name: string): string => {
    const item = disclosure.find((each) => each.name === name);
    return item ? (item.value?.text ?? missing) : '–';
  };
  const columns = [
    msg('Description', { id: 'description' }),
    sponsor.name,
    ...names,
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
        ...names.map((name) => cellOf(method, name)),
        method.limits.join(' ') || '–',
      ],
    })),
  };
}
