import { msg } from '@lit/localize';
import type { Table } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { LawGroup, Standard } from './types.js';
import { words } from './wording.js';

/** The verdicts as they are drawn, and every finding with its reasons; both hold what the filters leave. */
export function tablesOf(laws: LawGroup[], standards: Standard[]): Table[] {
  const article = column(msg('Article', { id: 'article' }));
  const verdicts: Table = {
    caption: { text: words.review() },
    corner: words.provision(),
    columns: [
      article,
      ...standards.filter(({ chosen }) => chosen).map(({ text, lang }) => column(text, lang)),
    ],
    rows: rowsOf(laws, ({ text, article, cells }) => [
      { head: text, cells: [article, ...cells.map(({ verdict, word }) => (verdict ? word : '–'))] },
    ]),
  };
  const dated = laws.some(({ rows }) => rows.some(({ cells }) => cells.some(({ when }) => when)));
  const reasons: Table = {
    caption: { text: msg('Findings and recommendations', { id: 'findings-and-recommendations' }) },
    corner: words.provision(),
    columns: [
      article,
      ...[
        words.standard(),
        words.verdict(),
        ...(dated ? [words.date()] : []),
        words.finding(),
        words.recommendation(),
      ].map((text) => column(text)),
    ],
    rows: rowsOf(laws, ({ text, article, cells }) =>
      cells
        .filter(({ verdict, quiet }) => verdict && !quiet)
        .map((cell) => ({
          head: text,
          cells: [
            article,
            cell.standard.text,
            cell.word,
            ...(dated ? [cell.when || '–'] : []),
            cell.text?.text ?? '–',
            cell.recommendation?.text ?? '–',
          ],
        })),
    ),
  };
  return reasons.rows.length ? [verdicts, reasons] : [verdicts];
}

const column = (text: string, lang?: Words['lang']): Table['columns'][number] => ({
  text,
  ...(lang ? { lang } : {}),
  kind: 'text',
});

/** The first row of each law opens a section with its name. */
function rowsOf(laws: LawGroup[], write: (row: LawGroup['rows'][number]) => Table['rows']): Table['rows'] {
  return laws.flatMap(({ name, rows }) =>
    rows.flatMap(write).map((row, i) => (i ? row : { section: name, ...row })),
  );
}
