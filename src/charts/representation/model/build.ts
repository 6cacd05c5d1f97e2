import { msg } from '@lit/localize';
import { max, sum } from 'd3';
import type { RepresentationDocument } from '../../../documents/representation.js';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber, percentOf } from '../../../locale/number.js';
import type { RepresentationOptions } from '../options.js';
import { datumOf, idOf } from './datum.js';
import { notesOf } from './notes.js';
import type { ResolvedPosition, ResolvedRepresentation } from './resolved.js';
import { resolveRepresentation } from './resolve.js';
import { summaryOf } from './summary.js';
import { tableOf } from './table.js';
import type { Reference, RepresentationModel, Row } from './types.js';
import { changeText, figureOf, markedBase, reasonNotShown, waveName } from './wording.js';

/**
 * All words and figures of who holds which positions. Runs inside `withLocale`. Positions stand in the document's
 * order; of several waves the latest is drawn, with the change in points since the one before, unless the method
 * changed between them. A position without people, or of too small a sample, gives a row with `absent`.
 */
export function model(
  document: RepresentationDocument,
  options: RepresentationOptions,
  locale: Locale,
): RepresentationModel {
  const resolved = resolveRepresentation(document, options, locale);
  const { categories, positions } = resolved;
  const rows = positions.map((position, i) => rowOf(resolved, position, i));
  return {
    categories,
    rows: resolved.reference === undefined ? withPercentSign(rows, locale) : rows,
    reference: referenceOf(resolved),
    earlier: earlierName(resolved),
    absent: rows.length ? '' : msg('No data', { id: 'no-data' }),
    tables: [tableOf(resolved)],
    summary: summaryOf(resolved),
    notes: notesOf(resolved),
    data: dataOf(resolved),
  };
}

function rowOf(resolved: ResolvedRepresentation, position: ResolvedPosition, index: number): Row {
  const { latest, total } = position;
  const [first] = latest.shares;
  const absent = reasonNotShown(latest);
  const shares = absent ? [] : latest.shares;
  return {
    text: nameOf(resolved, position),
    strong: total || resolved.options.highlight.includes(latest.position.id),
    total,
    n: markedBase(resolved, latest),
    warned: latest.mark === '**',
    hollow: resolved.sampled && latest.mark === '**',
    segments: shares.map(({ category, percent }) => ({
      id: idOf(index, category),
      value: percent,
      text: figureOf(resolved, percent),
      step: category.step,
    })),
    whole: Math.max(
      100,
      sum(latest.shares, ({ percent }) => percent),
    ),
    change: changeText(resolved, first),
    earlier: first?.before,
    absent,
  };
}

/** A position that is missing in the newest wave names the wave that its bar shows. */
function nameOf(resolved: ResolvedRepresentation, { text, latest }: ResolvedPosition): Words {
  const newest = max(resolved.positions, (each) => each.latest.wave) ?? latest.wave;
  const late = latest.wave < newest ? waveName(resolved, latest) : '';
  return late ? { ...text, text: `${text.text} (${late})` } : text;
}

/** Without a line that says "50%", the first figure says what all figures are. */
function withPercentSign(rows: Row[], locale: Locale): Row[] {
  const first = rows.find(({ segments }) => segments.length);
  return rows.map((row) =>
    row === first
      ? {
          ...row,
          segments: row.segments.map((segment, i) =>
            i ? segment : { ...segment, text: percentOf(segment.text, locale) },
          ),
        }
      : row,
  );
}

function referenceOf({ reference, locale }: ResolvedRepresentation): Reference | undefined {
  if (reference === undefined) return undefined;
  const figure = formatNumber(reference, locale, { decimals: reference % 1 ? 1 : 0 });
  return { value: reference, text: percentOf(figure, locale) };
}

/** What the dot of an earlier share is called: the wave, where it is one for all positions. */
function earlierName({ positions, waves }: ResolvedRepresentation): Words | undefined {
  const earlier = new Set(positions.flatMap(({ latest }) => latest.previous?.wave ?? []));
  const [wave = -1] = earlier.size === 1 ? earlier : [];
  if (waves[wave]) return waves[wave].text;
  return earlier.size ? { text: msg('Previous wave', { id: 'wave-before' }) } : undefined;
}

const dataOf = (resolved: ResolvedRepresentation): Map<string, Datum> =>
  new Map(
    resolved.positions.flatMap((position, row) =>
      reasonNotShown(position.latest)
        ? []
        : position.latest.shares.map((share) => {
            const datum = datumOf(resolved, position, row, share);
            return [datum.id, datum];
          }),
    ),
  );
