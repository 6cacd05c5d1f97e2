import { msg } from '@lit/localize';
import type { RepresentationDocument } from '../../documents/representation.js';
import type { Datum } from '../../figure/chart.js';
import type { Locale } from '../../locale/locale.js';
import { fill, plural } from '../../locale/message.js';
import { formatNumber, percentOf } from '../../locale/number.js';
import { notesOf } from './notes.js';
import type { RepresentationOptions } from './options.js';
import { absence, base, changeOf, figure, markedBase, share, waveName } from './say.js';
import type { Place, Study } from './study.js';
import { readStudy, shown } from './study.js';
import { summaryOf } from './summary.js';
import { tableOf } from './table.js';
import type { RepresentationModel, Row, Segment } from './types.js';

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
  const study = readStudy(document, options, locale);
  const { categories, places, reference } = study;
  const data = new Map<string, Datum>();
  const rows = places.map((place, i) => rowOf(study, place, i, data));
  const befores = places.flatMap(({ now }) => now.before ?? []);
  const [before] = befores;
  if (reference === undefined) {
    const first = rows.find(({ segments }) => segments.length)?.segments[0];
    if (first) first.text = percentOf(first.text, locale);
  }
  return {
    categories,
    rows,
    ...(reference === undefined
      ? {}
      : {
          reference: {
            value: reference,
            text: percentOf(formatNumber(reference, locale, { decimals: reference % 1 ? 1 : 0 }), locale),
          },
        }),
    ...(before
      ? {
          earlier: befores.every(({ round }) => round === before.round)
            ? study.rounds[before.round]!.text
            : { text: msg('Wave before', { id: 'wave-before' }) },
        }
      : {}),
    absent: rows.length ? '' : msg('No data', { id: 'no-data' }),
    tables: [tableOf(study)],
    summary: summaryOf(study),
    notes: notesOf(study),
    data,
  };
}

function rowOf(study: Study, place: Place, index: number, data: Map<string, Datum>): Row {
  const { now, total, text } = place;
  const { before } = now;
  const absent = absence(now);
  const latest = Math.max(...study.places.map((each) => each.now.round));
  const whole = Math.max(100, now.percents?.reduce((a, b) => a + b, 0) ?? 0);
  const late = now.round < latest && waveName(study, now);
  return {
    text: late ? { ...text, text: `${text.text} (${late})` } : text,
    strong: total || study.options.highlight.includes(now.position.id),
    total,
    n: markedBase(study, now),
    warned: now.mark === '**',
    hollow: study.sampled && now.mark === '**',
    segments: absent ? [] : study.categories.map((_, i) => segmentOf(study, place, index, i, data)),
    whole,
    change: changeOf(study, now),
    ...(before ? { earlier: (100 * before.percents![0]!) / Math.max(100, whole) } : {}),
    ...(absent ? { absent } : {}),
  };
}

function segmentOf(
  study: Study,
  { text, now, shares }: Place,
  row: number,
  i: number,
  data: Map<string, Datum>,
): Segment {
  const { locale } = study;
  const category = study.categories[i]!;
  const value = now.percents![i]!;
  const id = `p${row}/c${category.index}`;
  const { n } = now;
  const count = now.counts?.[i];
  const people =
    count === undefined || n === undefined || count > n || !Number.isInteger(count)
      ? ''
      : fill(
          plural(
            msg('{count} of {n}\u00a0person | {count} of {n}\u00a0people', { id: 'count-of-people' }),
            n,
            locale.language,
          ),
          { count: formatNumber(count, locale), n: formatNumber(n, locale) },
        );
  const wave = waveName(study, now);
  const { before } = now;
  const change = changeOf(study, now, i);
  const since = before ? `${waveName(study, before)} → ${wave}` : '';
  const detail: Record<string, string> = { position: now.position.id, category: category.id };
  if (now.position.wave) detail['wave'] = now.position.wave;
  const spoken = [
    share(study, value),
    people || (n === undefined ? '' : base(study, n)),
    change && `${since}: ${change}`,
  ];
  data.set(id, {
    id,
    title: text,
    detail,
    label: `${text.text}${wave && `, ${wave}`} — ${category.text.text}: ${spoken.filter(Boolean).join(', ')}`,
    rows: [
      { name: category.text.text, value: share(study, value) },
      ...(people ? [{ name: msg('Number', { id: 'count' }), value: people }] : []),
      ...(n === undefined
        ? [{ name: 'n', value: msg('not stated', { id: 'people-unstated' }) }]
        : people
          ? []
          : [{ name: 'n', value: formatNumber(n, locale) }]),
      ...shares
        .filter((each) => each !== now && each.round >= 0 && shown(each))
        .map((each) => ({ name: waveName(study, each), value: share(study, each.percents![i]!) })),
      ...(change ? [{ name: since, value: change }] : []),
    ],
  });
  return { id, value, text: figure(study, value), step: category.step };
}
