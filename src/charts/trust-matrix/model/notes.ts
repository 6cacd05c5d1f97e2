import { msg } from '@lit/localize';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import { formatNumber } from '../../../locale/number.js';
import { isNonProbability } from '../../../statistics/base.js';
import { isComplete } from '../../../statistics/rounding.js';
import { SPREAD_BASE } from '../../../statistics/trust.js';
import { isMissing } from './slice.js';
import type { Slice, Study } from './types.js';
import { sentences, together, words } from './words.js';

/** What follows from the data that are drawn, in reading order: how to read, base, small bases, sample. */
export function notesOf(study: Study, slices: readonly Slice[], spreads: boolean): Words[] {
  const drawn = slices.filter(({ figure }) => figure !== undefined);
  return [
    sentences(howToRead(study, slices, spreads)),
    sentences(bases(study, drawn)),
    sentences(smallBases(study, slices, spreads)),
    isNonProbability(study.document.methodology)
      ? msg('Non-probability sample: the results describe those who answered; no margin of error is given.', {
          id: 'non-probability-note',
        })
      : '',
  ].flatMap((text) => (text ? [{ text }] : []));
}

function howToRead({ measure }: Study, slices: readonly Slice[], spreads: boolean): string[] {
  const parts: string[] = [];
  if (measure === 'net')
    parts.push(msg('Net = trust − distrust, in percentage points', { id: 'net-formula' }));
  if (spreads) parts.push(msg('Spread = highest − lowest group', { id: 'spread-formula' }));
  if (slices.some(({ figure }) => figure === undefined))
    parts.push(msg('Hatched: no figure', { id: 'hatched-note' }));
  return parts;
}

function bases({ document, levels, measure, weighted }: Study, drawn: readonly Slice[]): string[] {
  const parts: string[] = [];
  if (levels.length) {
    const all = document.percentBase === 'all';
    if (measure !== 'mean')
      parts.push(
        all
          ? msg('% of all asked', { id: 'percent-of-all' })
          : msg('% of those who gave an opinion', { id: 'percent-of-valid' }),
      );
    if (!all && levels.some(isMissing))
      parts.push(msg('Missing answers are percentages of all asked.', { id: 'missing-of-all' }));
    if (drawn.some(({ cell }) => cell!.percent && !isComplete(cell!.percent)))
      parts.push(
        msg('Not every answer was published, so the percentages add up to less than 100.', {
          id: 'incomplete-note',
        }),
      );
  }
  if (drawn.some(({ n }) => n === undefined)) parts.push(words.notStated());
  if (weighted)
    parts.push(
      msg('Weighted data', { id: 'weighted' }),
      msg('“n” counts people, unweighted.', { id: 'n-unweighted' }),
    );
  return parts;
}

/** The marks that occur, who enters no spread, and which figures are not drawn because too few were asked. */
function smallBases({ locale, options, items }: Study, slices: readonly Slice[], spreads: boolean): string[] {
  const has = (mark: Slice['mark']) => slices.some((slice) => slice.mark === mark);
  const rule = (mark: string, from: number, to: number) =>
    fill(msg('{mark} {from}–{to}\u00a0respondents: small base', { id: 'base-mark' }), { mark, from, to });
  const parts: string[] = [];
  if (has('**')) parts.push(rule('**', options.minBase, SPREAD_BASE - 1), words.caution());
  if (has('*')) parts.push(rule('*', Math.max(SPREAD_BASE, options.minBase), 99));
  if (has('**') && spreads)
    parts.push(msg('Groups of fewer than 50 people are left out of the spread.', { id: 'spread-small' }));
  const few = together(
    slices.filter(({ mark }) => mark === 'too-few'),
    ({ part }) => part,
  );
  // A group that is too small throughout is named once.
  const names = few.flatMap((all) => {
    const name = all[0]!.part.text.text;
    const n = (slice: Slice) => words.base(formatNumber(slice.n!, locale));
    return all.length > 1 && all.length === items.length && all.every((slice) => slice.n === all[0]!.n)
      ? [`${name} (${n(all[0]!)})`]
      : all.map((slice) => `${slice.item.text.text}, ${name} (${n(slice)})`);
  });
  if (names.length)
    parts.push(
      fill(msg('Too few respondents to show: {list}', { id: 'too-few' }), { list: names.join('; ') }),
    );
  return parts;
}
