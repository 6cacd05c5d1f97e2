import { msg } from '@lit/localize';
import type { TrustMatrixDocument } from '../../documents/trust-matrix.js';
import type { BaseModel } from '../../figure/chart.js';
import type { Words } from '../../locale/choose.js';
import { lazy } from '../../locale/lazy.js';
import type { Locale } from '../../locale/locale.js';
import { dataOf } from './model/datum.js';
import { sharesOf } from './model/distribution.js';
import type { LevelShare } from './model/distribution.js';
import { gridOf } from './model/grid.js';
import type { MatrixGrid } from './model/grid.js';
import { legendOf } from './model/legend.js';
import type { MatrixLegend } from './model/legend.js';
import { notesOf } from './model/notes.js';
import { groupsOf, resolveMatrix, shownSets } from './model/resolve.js';
import type { ResolvedMatrix } from './model/resolved.js';
import { scaleOf } from './model/scale.js';
import { selectionOf } from './model/spreads.js';
import { summaryOf } from './model/summary.js';
import { tablesOf } from './model/tables.js';
import { words } from './model/words.js';
import type { MatrixOptions } from './options.js';

export interface MatrixModel extends BaseModel {
  /** With the groups of all sets that are shown. */
  all: MatrixGrid;
  /** How many columns `all` has at least; the grid itself may be work for nothing. */
  columnCount: number;
  /** The sets that chips offer; a press makes `by` what stands in `next`: this set first, the others behind it. */
  sets: { id: string; text: Words; named: boolean; next: string }[];
  /** The grid of one set; made when first asked for. */
  ofSet: (set: string) => MatrixGrid;
  /** Ids of the sets that are shown, in their order. */
  shownSets: string[];
  /** Set that stands first in the small form; undefined without groups. */
  firstSet: string | undefined;
  /** Head of the items. */
  corner: string;
  /** What the chips choose among. */
  chips: string;
  legend: MatrixLegend;
  /** The distribution behind a cell, for its tooltip; empty where there is none. */
  distribution: (id: string) => LevelShare[];
}

/**
 * All words and figures of a trust matrix. Runs inside `withLocale`. Ids of marks are made of places in the document;
 * figures are unrounded until they are text. A document without items gives no rows.
 */
export function model(document: TrustMatrixDocument, options: MatrixOptions, locale: Locale): MatrixModel {
  const matrix = resolveMatrix(document, options, locale);
  const shown = shownSets(matrix);
  const all = selectionOf(matrix, shown);
  const single = new Map(
    shown.map((set) => [set, shown.length > 1 ? selectionOf(matrix, [set], set) : all] as const),
  );
  const estimates = matrix.items.flatMap((item) => all.columns.map((group) => matrix.estimate(item, group)));
  const scale = scaleOf(
    matrix,
    estimates.flatMap(({ figure }) => figure ?? []),
  );
  // Thousands of cells that a narrow container never shows: made when first asked for.
  const grid = lazy(locale, () => gridOf(matrix, scale, all));
  const grids = new Map(
    [...single].map(
      ([set, selection]) =>
        [set, selection === all ? grid : lazy(locale, () => gridOf(matrix, scale, selection))] as const,
    ),
  );
  const tables = lazy(locale, () => tablesOf(matrix, grid(), grids, all.columns));
  return {
    get all() {
      return grid();
    },
    columnCount: all.columns.length + (all.spreads ? 1 : 0),
    sets: matrix.sets.map(({ id, text }) => ({
      id,
      text: text ?? { text: namesIn(matrix, id) },
      named: !!text,
      next: [id, ...shown.filter((other) => other !== id)].join(' '),
    })),
    ofSet: (set) => (grids.get(set) ?? grid)(),
    shownSets: shown,
    firstSet: shown[0],
    corner: words.source(),
    chips: msg('Groups', { id: 'groups' }),
    legend: legendOf(matrix, scale, estimates),
    distribution: (id) => sharesOf(matrix, matrix.estimates.get(id)?.percents ?? []),
    get tables() {
      return tables();
    },
    summary: summaryOf(matrix, all),
    notes: notesOf(matrix, estimates, all),
    data: dataOf(matrix, estimates, [all, ...single.values()]),
  };
}

/** A set without a name is known by its groups. */
const namesIn = (matrix: ResolvedMatrix, id: string): string =>
  groupsOf(matrix, [id])
    .map(({ text }) => text.text)
    .join(', ');
