import { msg } from '@lit/localize';
import type { Table } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { QuoteModel, Topic } from './types.js';

/** Every quote in a row: who, about what, the whole words, and the original where there is one. Columns nobody fills are left out. */
export function tableOf(topics: Topic[], caption: Words): Table {
  const quotes = topics.flatMap((topic) => topic.quotes);
  const columns: [name: string, cell: (quote: QuoteModel) => string | undefined][] = [
    [msg('Quote', { id: 'quote' }), ({ head, rest }) => head + rest],
    [msg('Name', { id: 'name' }), ({ name }) => name?.text],
    [msg('Topic', { id: 'topic' }), ({ topic }) => topic?.text],
    [msg('Note', { id: 'note' }), ({ origin }) => origin || undefined],
    [
      msg('Original', { id: 'original' }),
      ({ original, isPublished }) => (isPublished ? undefined : original?.text),
    ],
    [
      msg('Published text', { id: 'published-text' }),
      ({ original, isPublished }) => (isPublished ? original?.text : undefined),
    ],
  ];
  const used = columns.filter(([, cell], i) => i === 0 || quotes.some(cell));
  return {
    caption,
    corner: msg('Role', { id: 'role' }),
    columns: used.map(([text]) => ({ text, kind: 'text' })),
    rows: quotes.map((quote) => ({
      head: quote.role,
      cells: used.map(([, cell]) => cell(quote) ?? ''),
    })),
  };
}
