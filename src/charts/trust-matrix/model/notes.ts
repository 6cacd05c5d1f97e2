import { msg } from '@lit/localize';
import { group } from 'd3';
import type { Note } from '../../../figure/chart.js';
import { fill } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { sentences } from '../../../locale/sentences.js';
import { SMALL, VERY_SMALL, isNonProbability } from '../../../statistics/base.js';
import { isComplete } from '../../../statistics/rounding.js';
import { isMissing } from './estimate.js';
import { baseText } from './figures.js';
import type { Estimate, ResolvedMatrix } from './resolved.js';
import type { Selection } from './spreads.js';
import { words } from './words.js';

/** What follows from the data that are drawn, in reading order: how to read, base, small bases, sample. */
export function notesOf(
  matrix: ResolvedMatrix,
  estimates: readonly Estimate[],
  selection: Selection,
): Note[] {
  const drawn = estimates.filter(({ figure }) => figure !== undefined);
  const notes: Note[] = [
    { text: sentences(howToRead(matrix, estimates, selection)) },
    { text: sentences(bases(matrix, drawn)), about: 'base' },
    {
      text: sentences([
        ...smallBases(matrix, estimates, !!selection.spreads),
        tooFew(matrix, estimates),
        withheld(matrix, estimates),
      ]),
    },
    {
      text: isNonProbability(matrix.document.methodology)
        ? msg(
            'Non-probability sample: the results describe those who answered; no margin of error is given.',
            {
              id: 'non-probability-note',
            },
          )
        : '',
    },
  ];
  return notes.filter(({ text }) => text);
}

type Parts = (string | false)[];

function howToRead(
  { measure }: ResolvedMatrix,
  estimates: readonly Estimate[],
  { spreads, sets }: Selection,
): Parts {
  return [
    measure === 'net' &&
      msg('Net trust = % who trust − % who distrust, in percentage points, calculated before rounding', {
        id: 'net-trust-formula',
      }),
    !!spreads &&
      (sets.length > 1
        ? msg('Spread = highest − lowest group of one set, the largest of the sets', { id: 'spread-of-sets' })
        : msg('Spread = highest − lowest group', { id: 'spread-formula' })),
    !!spreads &&
      [...spreads.values()].includes(undefined) &&
      msg('No spread where a group has no figure', { id: 'spread-complete' }),
    estimates.some(({ figure }) => figure === undefined) && msg('Hatched: no figure', { id: 'hatched-note' }),
  ];
}

function bases(matrix: ResolvedMatrix, drawn: readonly Estimate[]): Parts {
  const { weighted, weightedCounts } = matrix;
  return [
    ...(matrix.levels.length ? percentBases(matrix, drawn) : []),
    baseNote(drawn),
    drawn.some(({ asked, n }) => asked !== n) &&
      msg('The head of a column says how many were asked.', { id: 'heads-asked' }),
    weighted && msg('Weighted data', { id: 'weighted' }),
    (weighted || weightedCounts) && msg('“n” counts people, unweighted.', { id: 'n-unweighted' }),
  ];
}

/** What is known of the bases is not said to be missing. */
function baseNote(drawn: readonly Estimate[]): string | false {
  const unstated = drawn.filter(({ n }) => n === undefined);
  if (!unstated.length) return false;
  if (unstated.length === drawn.length) return words.notStated();
  const ofGroups = drawn.filter(({ group }) => group.index >= 0);
  return ofGroups.length === unstated.length && ofGroups.every(({ n }) => n === undefined)
    ? msg('Group bases are not stated.', { id: 'group-bases-not-stated' })
    : msg('Some bases are not stated.', { id: 'some-bases-not-stated' });
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
    !all &&
      drawn.some(
        ({ cell }) => cell?.percent && levels.some((level, i) => isMissing(level) && cell.percent?.[i]),
      ) &&
      msg('Recalculated from the published percentages.', { id: 'percent-recalculated' }),
  ];
}

/** The marks that occur, and who enters no spread. */
function smallBases({ options }: ResolvedMatrix, estimates: readonly Estimate[], spreads: boolean): Parts {
  const has = (mark: Estimate['mark']) => estimates.some((estimate) => estimate.mark === mark);
  const rule = (mark: string, from: number, to: number) =>
    fill(
      mark === '**'
        ? msg('{mark} {from}–{to}\u00a0respondents: very small base', { id: 'very-small-base-mark' })
        : msg('{mark} {from}–{to}\u00a0respondents: small base', { id: 'base-mark' }),
      { mark, from, to },
    );
  return [
    has('**') && rule('**', options.minBase, VERY_SMALL - 1),
    has('**') && words.caution(),
    has('*') && rule('*', Math.max(VERY_SMALL, options.minBase), SMALL - 1),
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
    const bases = new Set(all.map(({ n }) => baseText(matrix, n)));
    const throughout = all.length > 1 && all.length === matrix.items.length && bases.size === 1;
    return throughout
      ? [`${group.text.text} (${[...bases].join('')})`]
      : all.map(
          (estimate) => `${estimate.item.text.text}, ${group.text.text} (${baseText(matrix, estimate.n)})`,
        );
  });
  return (
    names.length > 0 &&
    fill(msg('Too few respondents to show: {list}', { id: 'too-few' }), { list: names.join('; ') })
  );
}

/** Which figures are left out of sight, and why. */
function withheld({ document, locale }: ResolvedMatrix, estimates: readonly Estimate[]): string | false {
  const names = estimates
    .filter((estimate) => estimate.withheld)
    .map(({ item, group }) => `${item.text.text}, ${group.text.text}`);
  return (
    names.length > 0 &&
    fill(
      msg('Withheld (fewer than {n}\u00a0people, or figures that would give them away): {list}', {
        id: 'withheld-list',
      }),
      { n: formatNumber(document.minCell ?? 0, locale), list: names.join('; ') },
    )
  );
}
