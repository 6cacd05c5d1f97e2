import type { Table, TableColumn } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import { formatNumber } from '../../locale/number.js';
import { figureText, netText, sideName } from './model/cell.js';
import { sameAnswers } from './model/choose-form.js';
import { missingLast } from './model/frame.js';
import { partsOf, sliceOf } from './model/slice.js';
import type { Asked, Slice, Study } from './model/types.js';
import { join, lazy, sentences, words } from './model/words.js';

/**
 * All figures of what the options chose, drawn or not: a row for each question, group and wave, a column for
 * each answer. Neighbouring questions with the same answers share a table.
 */
export function tablesOf(study: Study): Table[] {
  const runs: Asked[][] = [];
  for (const asked of study.questions) {
    const first = runs.at(-1)?.[0];
    const joins = asked.percent
      ? first && sameAnswers(first, asked) && first.base === asked.base
      : first && !first.percent && first.unit.text === asked.unit.text;
    if (joins) runs.at(-1)!.push(asked);
    else runs.push([asked]);
  }
  return runs.map((run) => tableOf(study, run));
}

function tableOf(study: Study, run: Asked[]): Table {
  const first = run[0]!;
  const { locale, rounds, say, document } = study;
  const parts = partsOf(study, run);
  const answers = missingLast(first.answers);
  const hasNet = first.twoSided && first.question.kind !== 'multiple';
  const sides = hasNet
    ? (['negative', 'positive'] as const).filter(
        (side) => first.answers.filter((a) => a.side === side).length > 1,
      )
    : [];
  const columns: TableColumn[] = first.percent
    ? answers.map(({ text, missing }) => ({ ...text, kind: missing ? 'missing' : 'number' }))
    : [{ ...(first.unit.text ? first.unit : { text: words.value() }), kind: 'number' }];
  for (const side of sides) columns.push({ text: sideName(first, side), kind: 'total' });
  if (hasNet) columns.push({ text: words.net(), kind: 'total' });
  columns.push({ text: 'n', kind: 'text' });

  const read = () =>
    run.flatMap((asked) =>
      parts.flatMap((part) =>
        rounds.map((round): Table['rows'][number] => {
          const slice = sliceOf(study, asked, part, round);
          // The last of what varies is the head, what varies above it opens sections.
          const varies: Words[] = [];
          if (run.length > 1) varies.push(asked.text);
          if (parts.length > 1) varies.push(part.text);
          if (rounds.length > 1) varies.push(round.text);
          const head = varies.pop() ?? (part.group || !round.wave ? part.text : round.text);
          const set = !varies.length && parts.length > 1 ? part.section : undefined;
          const section = varies.length ? join(varies) : set;
          return { ...(section ? { section } : {}), head, cells: cellsOf(slice) };
        }),
      ),
    );
  // A section is named by the row that opens it.
  const rows = lazy(locale, () =>
    read().map((row, i, all) => {
      if (!row.section || row.section.text !== all[i - 1]?.section?.text) return row;
      const { head, cells } = row;
      return { head, cells };
    }),
  );
  const base = first.question.base && run.every(({ question }) => question.base === first.question.base);
  const caption = [
    run.length > 1 ? say(document.title).text : first.text.text,
    first.percent ? words.percentOf(first.base) : undefined,
    base ? say(first.question.base!).text : undefined,
  ];
  return {
    caption: { text: sentences(caption) },
    corner: '',
    columns,
    // Most readers never open the table.
    get rows() {
      return rows();
    },
  };

  function cellsOf(slice: Slice): string[] {
    const { n, absent, values, asked, net } = slice;
    const people =
      n === undefined ? '–' : formatNumber(n, locale) + (/^\*+$/.test(slice.mark) ? slice.mark : '');
    if (absent) {
      return columns.map(({ kind }) => (kind !== 'text' ? '–' : absent));
    }
    const figures = first.percent ? answers.map(({ index }) => values[index]!) : values;
    return [
      ...[...figures, ...sides.map((side) => slice[side])].map((value) => figureText(study, asked, value)),
      ...(hasNet ? [net === undefined ? '–' : netText(study, net)] : []),
      people,
    ];
  }
}
