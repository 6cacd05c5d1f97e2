import { msg } from '@lit/localize';
import type { Datum } from '../../../figure/chart.js';
import type { Words } from '../../../locale/choose.js';
import { withLocale } from '../../../locale/with-locale.js';
import { isMissing } from './estimate.js';
import {
  baseText,
  levelText,
  measureName,
  missingName,
  missingText,
  noteText,
  peopleAt,
  pointsText,
  spoken,
  stars,
} from './figures.js';
import { missingId, spreadId } from './grid.js';
import type { Estimate, Item, ResolvedMatrix } from './resolved.js';
import type { GroupSpread, Selection } from './spreads.js';
import { words } from './words.js';

/** What is known of each mark, by its id: of estimates, of the spreads of each selection, and of the missing shares. */
export function dataOf(
  matrix: ResolvedMatrix,
  estimates: readonly Estimate[],
  selections: readonly Selection[],
): Map<string, Datum> {
  const { items, total } = matrix;
  return new Map(
    [
      ...estimates.map((estimate) => new EstimateDatum(matrix, estimate)),
      ...selections.flatMap((selection) =>
        selection.spreads
          ? items.map(
              (item) =>
                new SpreadDatum(
                  matrix,
                  spreadId(matrix, item, selection),
                  item,
                  selection.spreads?.get(item),
                ),
            )
          : [],
      ),
      ...(total ? items.map((item) => new MissingDatum(matrix, item, matrix.estimate(item, total))) : []),
    ].map((datum) => [datum.id, datum]),
  );
}

/** Thousands of cells wait for words that are read one at a time: a datum writes them when asked. */
class EstimateDatum implements Datum {
  readonly id: string;

  constructor(
    readonly matrix: ResolvedMatrix,
    readonly estimate: Estimate,
  ) {
    this.id = estimate.id;
  }

  get title(): Words {
    const { item, group } = this.estimate;
    const text = `${item.text.text}, ${group.text.text}`;
    return item.text.lang && item.text.lang === group.text.lang ? { text, lang: item.text.lang } : { text };
  }

  get detail(): Datum['detail'] {
    const { item, group } = this.estimate;
    return group.index < 0 ? { item: item.item.id } : { item: item.item.id, group: group.id };
  }

  get label(): string {
    return withLocale(this.matrix.locale, () => `${this.title.text}: ${labelOf(this.matrix, this.estimate)}`);
  }

  get rows(): Datum['rows'] {
    return withLocale(this.matrix.locale, () => rowsOf(this.matrix, this.estimate));
  }
}

function labelOf(matrix: ResolvedMatrix, estimate: Estimate): string {
  const { figure, mark, absent } = estimate;
  const said = figure === undefined ? noteText(matrix, estimate) || absent : spoken(matrix, figure);
  const base = mark === 'too-few' ? [] : [baseText(matrix, estimate.n), smallBaseText(estimate)];
  return [said, ...base].filter(Boolean).join(', ');
}

/** Measure, levels with share and count, base, what is special. */
function rowsOf(matrix: ResolvedMatrix, estimate: Estimate): Datum['rows'] {
  const { levels, levelTexts } = matrix;
  const { figure, percents, absent, missing } = estimate;
  const base = baseText(matrix, estimate.n);
  const note = noteText(matrix, estimate);
  const row = (name: string, value: string) => ({ name, value });
  return [
    row(measureName(matrix), figure === undefined ? absent : spoken(matrix, figure)),
    ...percents.map((percent, i) =>
      row(levelTexts[i]?.text ?? '', levelText(matrix, percent, peopleAt(matrix, estimate, i))),
    ),
    ...(!percents.length && missing !== undefined && levels.length
      ? [row(words.noOpinion(), missingText(matrix, missing))]
      : []),
    ...(figure !== undefined || base ? [row(msg('Base', { id: 'base' }), base || words.notStated())] : []),
    ...(estimate.asked === estimate.n ? [] : [row(words.allAsked(), baseText(matrix, estimate.asked))]),
    ...(stars(estimate) ? [row(smallBaseText(estimate), words.caution())] : []),
    ...(note ? [row(msg('Note', { id: 'note' }), note)] : []),
  ];
}

const smallBaseText = ({ mark }: Estimate): string =>
  mark === '**' ? words.verySmallBase() : mark === '*' ? words.smallBase() : '';

/** A cell that is not of one group. */
abstract class ItemDatum implements Datum {
  constructor(
    readonly matrix: ResolvedMatrix,
    readonly id: string,
    readonly item: Item,
  ) {}

  protected abstract name(): string;
  protected abstract value(): string;
  protected abstract lines(): Datum['rows'];

  get title(): Words {
    return this.item.text;
  }

  get detail(): Datum['detail'] {
    return { item: this.item.item.id };
  }

  get label(): string {
    return withLocale(this.matrix.locale, () => `${this.item.text.text}, ${this.name()}: ${this.value()}`);
  }

  get rows(): Datum['rows'] {
    return withLocale(this.matrix.locale, () => this.lines());
  }
}

class SpreadDatum extends ItemDatum {
  constructor(
    matrix: ResolvedMatrix,
    id: string,
    item: Item,
    readonly found: GroupSpread | undefined,
  ) {
    super(matrix, id, item);
  }

  protected name(): string {
    return words.spread();
  }

  protected value(): string {
    return this.found ? pointsText(this.matrix, this.found.size) : words.noSpread();
  }

  protected lines(): Datum['rows'] {
    if (!this.found) return [];
    const { highest, lowest } = this.found;
    return [
      { name: this.name(), value: this.value() },
      ...[highest, lowest].map(({ group, figure }) => ({
        name: group.text.text,
        value: figure === undefined ? '' : spoken(this.matrix, figure),
      })),
    ];
  }
}

class MissingDatum extends ItemDatum {
  constructor(
    matrix: ResolvedMatrix,
    item: Item,
    readonly total: Estimate,
  ) {
    super(matrix, missingId(item), item);
  }

  protected name(): string {
    return missingName(this.matrix);
  }

  protected value(): string {
    const { missing } = this.total;
    return missing === undefined ? words.noData() : missingText(this.matrix, missing);
  }

  protected lines(): Datum['rows'] {
    const { levels, levelTexts } = this.matrix;
    const apart = levels.flatMap((level, i) =>
      isMissing(level) && this.total.percents.length
        ? [{ name: levelTexts[i]?.text ?? '', value: missingText(this.matrix, this.total.percents[i] ?? 0) }]
        : [],
    );
    return [{ name: this.name(), value: this.value() }, ...(apart.length > 1 ? apart : [])];
  }
}
