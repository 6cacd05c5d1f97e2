import { msg } from '@lit/localize';
import { group } from 'd3';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import { sentences } from '../../../locale/sentences.js';
import { isNonProbability } from '../../../statistics/base.js';
import { isComplete } from '../../../statistics/rounding.js';
import { SPREAD_BASE } from '../../../statistics/trust.js';
import { isMissing } from './estimate.js';
import { baseText } from './figures.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import { words } from './words.js';

/** What follows from the data that are drawn, in reading order: how to read, base, small bases, sample. */
export function notesOf(matrix: ResolvedMatrix, estimates: readonly Estimate[], spreads: boolean): Words[] {
  const drawn = estimates.filter(({ figure }) => figure !== undefined);
  return [
    sentences(howToRead(matrix, estimates, spreads)),
    sentences(bases(matrix, drawn)),
    sentences([...smallBases(matrix, estimates, spreads), tooFew(matrix, estimates)]),
    isNonProbability(matrix.document.methodology)
      ? msg('Non-probability sample: the results describe those who answered; no margin of error is given.', {
          id: 'non-probability-note',
        })
      : '',
  ].flatMap((text) => (text ? [{ text }] : []));
}

type Parts = (string | false)[];

function howToRead({ measure }: ResolvedMatrix, estimates: readonly Estimate[], spreads: boolean): Parts {
  return [
    measure === 'net' && msg('Net = trust − distrust, in percentage points', { id: 'net-formula' }),
    spreads && msg('Spread = highest − lowest group', { id: 'spread-formula' }),
    estimates.some(({ figure }) => figure === undefined) && msg('Hatched: no figure', { id: 'hatched-note' }),
  ];
}

function bases(matrix: ResolvedMatrix, drawn: readonly Estimate[]): Parts {
  return [
    ...(matrix.levels.length ? percentBases(matrix, drawn) : []),
    drawn.some(({ n }) => n === undefined) && words.notStated(),
    ...(matrix.weighted
      ? [
          msg('Weighted data', { id: 'weighted' }),
          msg('“n” counts people, unweighted.', { id: 'n-unweighted' }),
        ]
      : []),
  ];
}

function percentBases({ document, levels, measure }: ResolvedMatrix, drawn: readonly Estimate[]): Parts {
  const all = document.percentBase === 'all';
  return [
    measure !== 'mean' &&
      (all
        ? msg('% of all asked', { id: 'percent-of-all' })
        : msg('% of those who gave an opinion', { id: 'percent-of-valid' })),
    !all &&
      levels.some(isMissing) &&
      msg('Missing answers are percentages of all asked.', { id: 'missing-of-all' }),
    drawn.some(({ cell }) => cell?.percent && !isComplete(cell.percent)) &&
      msg('Not every answer was published, so the percentages add up to less than 100.', {
        id: 'incomplete-note',
      }),
  ];
}

/** The marks that occur, and who enters no spread. */
function smallBases({ options }: ResolvedMatrix, estimates: readonly Estimate[], spreads: boolean): Parts {
  const has = (mark: Estimate['mark']) => estimates.some((estimate) => estimate.mark === mark);
  const rule = (mark: string, from: number, to: number) =>
    fill(msg('{mark} {from}–{to}\u00a0respondents: small base', { id: 'base-mark' }), { mark, from, to });
  return [
    has('**') && rule('**', options.minBase, SPREAD_BASE - 1),
    has('**') && words.caution(),
    has('*') && rule('*', Math.max(SPREAD_BASE, options.minBase), 99),
    has('**') &&
      spreads &&
      msg('Groups of fewer than 50 people are left out of the spread.', { id: 'spread-small' }),
  ];
}

/** Which figures are not drawn because too few were asked; a group that is too small throughout is named once. */
function tooFew(matrix: ResolvedMatrix, estimates: readonly Estimate[]): string | false {
  const few = group(
    estimates.filter(({ mark }) => mark === 'too-few'),
    (estimate) => estimate.group,
  );
  const names = [...few].flatMap(([group, all]) => {
    const bases = new Set(all.map((estimate) => baseText(matrix, estimate)));
    const throughout = all.length > 1 && all.length === matrix.items.length && bases.size === 1;
    return throughout
      ? [`${group.text.text} (${[...bases].join('')})`]
      : all.map(
          (estimate) => `${estimate.item.text.text}, ${group.text.text} (${baseText(matrix, estimate)})`,
        );
  });
  return (
    names.length > 0 &&
    fill(msg('Too few respondents to show: {list}', { id: 'too-few' }), { list: names.join('; ') })
  );
}
