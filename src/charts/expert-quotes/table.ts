import { msg } from '@lit/localize';
import type { Table } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import type { Said, Topic } from './said.js';

/** Every quote in a row: who, about what, the whole words, and the original where there is one. Columns nobody fills are left out. */
export function tableOf(topics: Topic[], caption: Words): Table {
  const quotes = topics.flatMap((topic) => topic.quotes);
  const columns: [name: string, cell: (quote: Said) => string | undefined][] = [
    [msg('Quote', { id: 'quote' }), ({ head, rest }) => head + rest],
    [msg('Name', { id: 'name' }), ({ name }) => name?.text],
    [msg('Topic', { id: 'topic' }), ({ topic }) => topic?.text],
    [msg('Note', { id: 'note' }), noteOf],
    [msg('Original', { id: 'original' }), ({ original }) => original?.text],
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

/** What stands below the speaker's name: paraphrase, translation. */
function noteOf({ verbatim, translated }: Said): string | undefined {
  const parts = [verbatim ? undefined : msg('Paraphrase', { id: 'paraphrase' }), translated];
  return parts.filter((part) => part !== undefined).join(' · ') || undefined;
}
