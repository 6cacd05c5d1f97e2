import { msg } from '@lit/localize';
import type { Table, TableColumn } from '../../figure/chart.js';
import { chooseText } from '../../locale/choose.js';
import { formatNumber } from '../../locale/number.js';
import { absence, changeOf, figure, waveName } from './say.js';
import type { Share, Study } from './study.js';

/** All figures of what the options chose: a row for each position, or for each wave of it under its name. */
export function tableOf(study: Study): Table {
  const { categories, places, locale, document } = study;
  const shares = places.flatMap((place) => place.shares);
  const counted = shares.some(({ counts }) => counts);
  const compared = shares.some(({ before }) => before);
  const waves = shares.length > places.length;
  const number = msg('Number', { id: 'count' });
  const columns: TableColumn[] = [
    ...categories.map(({ text }): TableColumn => ({ ...text, text: `${text.text},\u00a0%`, kind: 'number' })),
    ...(counted
      ? categories.map(({ text }): TableColumn => ({
          ...text,
          text: `${number}: ${text.text}`,
          kind: 'number',
        }))
      : []),
    ...(compared
      ? [
          {
            text: `${msg('Change', { id: 'change' })}: ${categories[0]!.text.text}`,
            kind: 'total' as const,
          },
        ]
      : []),
    { text: 'n', kind: 'text' },
  ];
  const cells = (each: Share): string[] => [
    ...categories.map((_, i) => (absence(each) ? '–' : figure(study, each.percents![i]!))),
    ...(counted
      ? categories.map((_, i) => {
          const count = absence(each) ? undefined : each.counts?.[i];
          return count === undefined
            ? '–'
            : formatNumber(count, locale, { decimals: Number.isInteger(count) ? 0 : 1 });
        })
      : []),
    ...(compared ? [changeOf(study, each) || '–'] : []),
    [
      each.n === undefined ? '–' : formatNumber(each.n, locale) + (each.mark[0] === '*' ? each.mark : ''),
      each.mark === 'too-few' ? absence(each) : undefined,
    ]
      .filter(Boolean)
      .join(' – '),
  ];
  return {
    caption: chooseText(document.title, locale, document.language),
    corner: msg('Position', { id: 'position' }),
    columns,
    rows: places.flatMap((place) =>
      place.shares.map((each, i) =>
        waves
          ? {
              ...(i ? {} : { section: place.text }),
              head: { text: waveName(study, each) || place.text.text },
              cells: cells(each),
            }
          : { head: place.text, cells: cells(each) },
      ),
    ),
  };
}
