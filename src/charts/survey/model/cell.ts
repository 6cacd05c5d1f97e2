import { msg } from '@lit/localize';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { fill } from '../../../locale/message.js';
import { formatFigure, formatNumber, percentOf } from '../../../locale/number.js';
import type { Cell } from '../blocks.js';
import type { Asked, AskedAnswer, Slice, Study } from './types.js';
import { counted, join, lazy, words } from './words.js';

/** The figure of an answer, or of a `number` question; undefined where there is none. Enters its datum. */
export function answerCell(study: Study, slice: Slice, answer?: AskedAnswer): Cell | undefined {
  const value = slice.values[answer?.index ?? 0];
  if (value === undefined) return undefined;
  const { asked, result } = slice;
  const text = figureText(study, asked, value);
  const count = answer && result?.counts?.[answer.index];
  const id = answer ? `${slice.id}/a${answer.index}` : slice.id;
  // Weighted counts are no numbers of people; more answers than people betray weights, too.
  const people =
    study.weighted || (slice.asked.question.kind !== 'multiple' && sum(result?.counts) > (result?.n ?? 0))
      ? undefined
      : count;
  return enter(study, slice, { id, value, text }, answer?.text, signed(study, asked, text), people, answer);
}

/** The net of a slice, or undefined. */
export function netCell(study: Study, slice: Slice): Cell | undefined {
  if (slice.net === undefined) return undefined;
  study.netShown = true;
  const text = netText(study, slice.net);
  const cell = { id: `${slice.id}/net`, value: slice.net, text };
  return enter(study, slice, cell, { text: words.net() }, text);
}

/** Both sides of a scale, each as one sum named after its answers. */
export function sumCells(study: Study, slice: Slice): { negative: Cell; positive: Cell } {
  const sum = (side: 'negative' | 'positive') => {
    const text = figureText(study, slice.asked, slice[side]);
    const cell = { id: `${slice.id}/${side}`, value: slice[side], text };
    return enter(study, slice, cell, { text: sideName(slice.asked, side) }, signed(study, slice.asked, text));
  };
  return { negative: sum('negative'), positive: sum('positive') };
}

export function figureText({ locale }: Study, { percent, decimals }: Asked, value: number): string {
  return percent ? formatFigure(value, locale, decimals) : formatNumber(value, locale, { decimals });
}

export function netText({ locale, options }: Study, value: number): string {
  return formatNumber(value, locale, { decimals: options.decimals, sign: true });
}

/** The figure with its percent sign or unit, as it is spoken. */
export function signed({ locale }: Study, { percent, unit }: Asked, text: string): string {
  return percent ? percentOf(text, locale) : unit.text ? `${text}\u00a0${unit.text}` : text;
}

/** "Agree + Strongly agree" */
export function sideName({ answers }: Asked, side: 'negative' | 'positive'): string {
  const names = answers.filter((answer) => answer.side === side).map(({ text }) => text.text);
  return names.join(' + ');
}

/** Thousands of marks wait for words that are read one at a time: the datum writes them when asked. */
function enter(
  study: Study,
  slice: Slice,
  cell: Cell,
  name: Words | undefined,
  figure: string,
  people?: number,
  answer?: AskedAnswer,
): Cell {
  const { asked, part, round, n } = slice;
  const { locale } = study;
  const { id } = cell;
  const base = () => (n === undefined ? words.notStated() : words.base(formatNumber(n, locale)));
  const count = () => (people === undefined || n === undefined ? '' : peopleOf(study, people, n));
  const label = lazy(locale, () => {
    const of = [name, part.group && part.text, round.wave && round.text].flatMap((each) => each?.text ?? []);
    const value = [figure, count() || (n === undefined ? '' : base())].filter(Boolean).join(', ');
    return `${asked.text.text}${of.length ? ` — ${of.join(', ')}` : ''}: ${value}`;
  });
  const rows = lazy(locale, () => {
    const share = answer ? msg('Share', { id: 'share-of' }) : (name?.text ?? words.value());
    return [
      { name: share, value: figure },
      ...(count() ? [{ name: msg('Number', { id: 'count' }), value: count() }] : []),
      ...(answer ? netRows(study, slice, answer) : []),
      { name: msg('Base', { id: 'base' }), value: base() },
      ...(slice.mark === '**' ? [{ name: words.smallBase(), value: words.caution() }] : []),
    ];
  });
  const detail: Datum['detail'] = { question: asked.question.id };
  if (answer) detail['answer'] = answer.answer.id;
  if (part.group) detail['group'] = part.group.id;
  if (round.wave) detail['wave'] = round.wave.id;
  study.data.set(id, {
    id,
    title: titleOf(slice, name),
    detail,
    get label() {
      return label();
    },
    get rows() {
      return rows();
    },
  });
  return cell;
}

/** The sum of the answer's side, where it is one of several, and the net. */
function netRows(study: Study, { asked, net, ...slice }: Slice, { side }: AskedAnswer): Datum['rows'] {
  if (net === undefined) return [];
  const rows = [{ name: words.net(), value: netText(study, net) }];
  if (
    (side === 'positive' || side === 'negative') &&
    asked.answers.filter((a) => a.side === side).length > 1
  ) {
    const sum = figureText(study, asked, slice[side]);
    rows.unshift({ name: sideName(asked, side), value: percentOf(sum, study.locale) });
  }
  return rows;
}

/** The full name of the mark: the answer, else the question; then group and wave. */
function titleOf({ asked, part, round }: Slice, name: Words | undefined): Words {
  const parts = [name ?? asked.text];
  if (part.group) parts.push(part.text);
  if (round.wave) parts.push(round.text);
  return join(parts, ', ');
}

function peopleOf({ locale }: Study, count: number, n: number): string {
  const forms = msg('{count} of {n}\u00a0person | {count} of {n}\u00a0people', { id: 'count-of-people' });
  return fill(counted(forms, n, locale), { count: formatNumber(count, locale) });
}

const sum = (counts: readonly number[] = []): number => counts.reduce((a, b) => a + b, 0);
