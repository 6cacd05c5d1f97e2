import { msg } from '@lit/localize';
import type { TrustCell } from '../../../documents/trust-matrix.js';
import type { Datum } from '../../../figure/chart.js';
import { formatFigure, formatNumber, percentOf } from '../../../locale/number.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { missingShare, trustFigure } from '../../../statistics/trust.js';
import type { Item, Part, Slice, Study } from './types.js';
import { lazy, words } from './words.js';

/** Figures of an item in a part, or the reason why there are none; enters their datum. */
export function readSlice(
  study: Study,
  id: string,
  item: Item,
  part: Part,
  cell: TrustCell | undefined,
): Slice {
  const { levels, measure, options, census, locale, document } = study;
  const n = cell?.n;
  const slice: Slice = {
    id,
    item,
    part,
    cell,
    n,
    mark: 'none',
    figure: undefined,
    percents: [],
    missing: undefined,
    absent: '',
  };
  enter(study, slice);
  const figures = cell?.counts ?? cell?.percent;
  if (!figures && cell?.value == null) {
    slice.absent = cell ? words.noData() : words.notAsked();
    return slice;
  }
  slice.mark = baseMark(n, { minBase: options.minBase, census });
  if (slice.mark === 'too-few') {
    slice.absent = words.tooFew(formatNumber(n!, locale));
  } else if (!figures) {
    slice.figure = cell!.value!;
  } else {
    const { percentBase } = document;
    const { percents, empty } = distribution(
      { kind: 'scale', answers: [...levels], ...(percentBase ? { percentBase } : {}) },
      cell!,
      'valid',
    );
    const missing = missingShare(percents, levels);
    if (!empty || missing) slice.missing = levels.some(isMissing) ? missing : undefined;
    if (empty) slice.absent = missing ? words.nobody() : words.noData();
    else {
      slice.percents = percents;
      slice.figure = measure === 'value' ? undefined : trustFigure(measure, percents, levels);
      if (slice.figure === undefined) slice.absent = words.noData();
    }
  }
  return slice;
}

export const isMissing = ({ kind }: { kind?: string | undefined }): boolean => kind === 'missing';

/** The figure as it stands in its cell. */
export function figureText({ locale, decimals, net, percent }: Study, figure: number): string {
  return percent
    ? figure < 0
      ? formatNumber(figure, locale, { decimals })
      : formatFigure(figure, locale, decimals)
    : formatNumber(figure, locale, { decimals, sign: net });
}

/** The figure as it is spoken. */
export function spoken(study: Study, figure: number): string {
  const text = figureText(study, figure);
  return study.percent ? percentOf(text, study.locale) : text;
}

/** A difference of two figures, in points where they are percentages. */
export function pointsText({ locale, decimals, net, percent }: Study, size: number, short = false): string {
  const text = formatNumber(size, locale, { decimals });
  return !short && (net || percent) ? words.points(text) : text;
}

/** Thousands of cells wait for words that are read one at a time: the datum writes them when asked. */
function enter(study: Study, slice: Slice): void {
  const { locale, data } = study;
  const { id, item, part, cell } = slice;
  const group = part.index < 0 ? undefined : part;
  const base = () => (slice.n === undefined ? '' : words.base(formatNumber(slice.n, locale)));
  const small = () => (slice.mark === '**' || slice.mark === '*' ? words.smallBase() : '');
  const note = () => (cell?.note === undefined ? '' : study.say(cell.note).text);
  const label = lazy(locale, () => {
    const figure = slice.figure === undefined ? note() || slice.absent : spoken(study, slice.figure);
    const more = slice.mark === 'too-few' ? [] : [base(), small()];
    return `${item.text.text}, ${part.text.text}: ${[figure, ...more].filter(Boolean).join(', ')}`;
  });
  const rows = lazy(locale, () => rowsOf(study, slice, base(), note()));
  data.set(id, {
    id,
    title: { text: `${item.text.text}, ${part.text.text}` },
    detail: { item: item.item.id, ...(group ? { group: group.id } : {}) },
    get label() {
      return label();
    },
    get rows() {
      return rows();
    },
  });
}

/** Measure, levels with share and count, base, what is special. */
function rowsOf(study: Study, slice: Slice, base: string, note: string): Datum['rows'] {
  const { locale, levels, levelTexts, weighted, options } = study;
  const { figure, percents, cell, mark, absent } = slice;
  const rows: Datum['rows'] = [
    { name: measureName(study), value: figure === undefined ? absent : spoken(study, figure) },
  ];
  percents.forEach((percent, i) => {
    const count = weighted ? undefined : cell!.counts?.[i];
    const share = percentOf(formatFigure(percent, locale, options.decimals), locale);
    const name = levelTexts[i]!.text;
    rows.push({ name, value: share + (count === undefined ? '' : ` (${formatNumber(count, locale)})`) });
  });
  if (!percents.length && slice.missing !== undefined && levels.length)
    rows.push({ name: words.noOpinion(), value: missingText(study, slice.missing) });
  if (figure !== undefined || base)
    rows.push({ name: msg('Base', { id: 'base' }), value: base || words.notStated() });
  if (mark === '**' || mark === '*') rows.push({ name: words.smallBase(), value: words.caution() });
  if (note) rows.push({ name: msg('Note', { id: 'note' }), value: note });
  return rows;
}

/** Name of what the figures are. */
export function measureName({ measure, document, say }: Study): string {
  switch (measure) {
    case 'net':
      return msg('Net trust', { id: 'net-trust' });
    case 'trust':
      return msg('Trust', { id: 'trust' });
    case 'distrust':
      return msg('Distrust', { id: 'distrust' });
    case 'mean':
      return msg('Mean', { id: 'mean' });
    default:
      return document.measure ? say(document.measure.text).text : msg('Value', { id: 'value' });
  }
}

/** Share of all asked, with its sign. */
export const missingText = ({ locale, options }: Study, share: number): string =>
  percentOf(formatFigure(share, locale, options.decimals), locale);
