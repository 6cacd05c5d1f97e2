import { msg } from '@lit/localize';
import type { TrustCell } from '../../../documents/trust-matrix.js';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { formatFigure, formatNumber, percentOf } from '../../../locale/number.js';
import { withLocale } from '../../../locale/with-locale.js';
import { baseMark } from '../../../statistics/base.js';
import { distribution } from '../../../statistics/distribution.js';
import { missingShare, trustFigure } from '../../../statistics/trust.js';
import type { Item, Part, Slice, Study } from './types.js';
import { words } from './words.js';

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
  study.data.set(id, new CellDatum(study, slice));
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
class CellDatum implements Datum {
  constructor(
    readonly study: Study,
    readonly slice: Slice,
  ) {}

  get id(): string {
    return this.slice.id;
  }

  get title(): Words {
    const { item, part } = this.slice;
    const text = `${item.text.text}, ${part.text.text}`;
    return item.text.lang && item.text.lang === part.text.lang ? { text, lang: item.text.lang } : { text };
  }

  get detail(): Datum['detail'] {
    const { item, part } = this.slice;
    return part.index < 0 ? { item: item.item.id } : { item: item.item.id, group: part.id };
  }

  get label(): string {
    const { study, slice } = this;
    return withLocale(study.locale, () => {
      const figure =
        slice.figure === undefined ? noteOf(study, slice) || slice.absent : spoken(study, slice.figure);
      const more =
        slice.mark === 'too-few' ? [] : [baseOf(study, slice), isSmall(slice) && words.smallBase()];
      return `${this.title.text}: ${[figure, ...more].filter(Boolean).join(', ')}`;
    });
  }

  get rows(): Datum['rows'] {
    const { study, slice } = this;
    return withLocale(study.locale, () => rowsOf(study, slice));
  }
}

const isSmall = ({ mark }: Slice): boolean => mark === '*' || mark === '**';

const baseOf = ({ locale }: Study, { n }: Slice): string =>
  n === undefined ? '' : words.base(formatNumber(n, locale));

export const noteOf = ({ say }: Study, { cell }: Slice): string =>
  cell?.note === undefined ? '' : say(cell.note).text;

/** Measure, levels with share and count, base, what is special. */
function rowsOf(study: Study, slice: Slice): Datum['rows'] {
  const base = baseOf(study, slice);
  const note = noteOf(study, slice);
  const { locale, levels, levelTexts, weighted, options } = study;
  const { figure, percents, cell, absent } = slice;
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
  if (isSmall(slice)) rows.push({ name: words.smallBase(), value: words.caution() });
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
