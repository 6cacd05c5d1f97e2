import { msg } from '@lit/localize';
import type { TrustMatrixDocument } from '../../../documents/trust-matrix.js';
import type { Locale } from '../../../locale/locale.js';
import { formatNumber, percentOf, roundHalfAway } from '../../../locale/number.js';
import { frameOf } from './frame.js';
import { notesOf } from './notes.js';
import { levelSteps, scaleOf } from './scale.js';
import { isMissing, measureName } from './slice.js';
import { readStudy, shownSets } from './study.js';
import { summaryOf } from './summary.js';
import type { tablesOf } from './tables.js';
import type { Frame, MatrixModel, MatrixOptions, Scale, Study } from './types.js';
import { lazy, words } from './words.js';

/**
 * All words and figures of a trust matrix. Runs inside `withLocale`. Ids of marks are made of places in the document;
 * figures are unrounded until they are text. A document without items gives no rows.
 * @param toTables makes the tables; without it there are none
 */
export function buildModel(
  document: TrustMatrixDocument,
  options: MatrixOptions,
  locale: Locale,
  toTables?: typeof tablesOf,
): MatrixModel {
  const study = readStudy(document, options, locale);
  const shown = shownSets(study);
  const groups = shown.flatMap((set) => study.groups.filter((group) => group.set === set));
  const parts = [...(study.total ? [study.total] : []), ...groups];
  const slices = study.items.flatMap((item) => parts.map((part) => study.slice(item, part)));
  const scale = scaleOf(
    study,
    slices.flatMap(({ figure }) => figure ?? []),
  );
  // Thousands of cells that a narrow container never shows: made when first asked for.
  const all = lazy(locale, () => frameOf(study, scale, shown));
  const frames = new Map<string, () => Frame>(
    shown.map((set) => [set, shown.length > 1 ? lazy(locale, () => frameOf(study, scale, [set], set)) : all]),
  );
  return {
    get all() {
      return all();
    },
    columns: parts.length + (groups.length > 1 ? 1 : 0),
    sets: study.sets.map(({ id, text }) => ({
      id,
      text: text ?? { text: namesIn(study, id) },
      named: !!text,
    })),
    only: (set) => (frames.get(set) ?? all)(),
    firstSet: shown[0],
    corner: words.source(),
    chips: msg('Groups', { id: 'groups' }),
    legend: legendOf(study, scale, slices),
    bar: (id) => barOf(study, study.found(id)?.percents ?? []),
    get tables() {
      return (
        toTables?.(
          study,
          all(),
          [...frames.values()].map((frame) => frame()),
          parts,
        ) ?? []
      );
    },
    summary: summaryOf(study, groups),
    notes: notesOf(study, slices, groups.length > 1),
    data: study.data,
  };
}

/** A set without a name is known by its groups. */
const namesIn = ({ groups }: Study, id: string): string =>
  groups.flatMap(({ set, text }) => (set === id ? text.text : [])).join(', ');

const BAR = { length: 240, gap: 2, apart: 8 };

/** All asked, end to end: those with an opinion share what the missing levels leave. */
function barOf({ levels, document }: Study, percents: readonly number[]): ReturnType<MatrixModel['bar']> {
  const steps = levelSteps(levels);
  const order = levels.map((_, i) => i).sort((a, b) => +isMissing(levels[a]!) - +isMissing(levels[b]!));
  const missing = percents.reduce((sum, percent, i) => sum + (isMissing(levels[i]!) ? percent : 0), 0);
  const valid = document.percentBase === 'all' ? 1 : (100 - missing) / 100;
  const parts = order.flatMap((i) => {
    const share = (percents[i] ?? 0) * (isMissing(levels[i]!) ? 1 : valid);
    return share > 0 ? [{ step: steps[i]!, share, missing: isMissing(levels[i]!) }] : [];
  });
  const room = BAR.length - parts.length * BAR.gap - (missing ? BAR.apart : 0);
  let from = 0;
  return parts.map(({ step, share, missing }, i) => {
    if (missing && i && !parts[i - 1]!.missing) from += BAR.apart;
    const size = (share / 100) * room;
    const place = { step, from, size };
    from += size + BAR.gap;
    return place;
  });
}

/** The steps with their limits, and the signs that occur. */
function legendOf(study: Study, { kind, limits }: Scale, slices: ReturnType<Study['slice']>[]) {
  const { locale, net, percent } = study;
  const places = (value: number) =>
    [0, 1].find((each) => Math.abs(value - roundHalfAway(value, each)) < 1e-9) ?? 2;
  const written = limits.map((limit) => formatNumber(limit, locale, { decimals: places(limit), sign: net }));
  if (percent) written.push(percentOf(written.pop()!, locale));
  const trust = study.measure === 'net';
  return {
    label: measureName(study),
    lead: trust ? msg('more distrust', { id: 'more-distrust' }) : measureName(study),
    tail: trust ? msg('more trust', { id: 'more-trust' }) : '',
    steps:
      kind === 'heat'
        ? ['neg3', 'neg2', 'neg1', 'mid', 'pos1', 'pos2', 'pos3'].map((name) => `heat-${name}`)
        : [1, 2, 3, 4, 5].map((place) => `seq-${place}`),
    limits: written,
    hatched: slices.some(({ figure }) => figure === undefined) ? words.noData() : '',
    small: slices.some(({ mark }) => mark === '**')
      ? msg('Small base (n < 50)', { id: 'small-base-legend' })
      : '',
  };
}
