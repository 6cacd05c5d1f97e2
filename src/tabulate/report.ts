import { msg } from '@lit/localize';
import type { Locale } from '../locale/locale.js';
import { fill, plural } from '../locale/message.js';
import type { Row } from '../reading/cell.js';
import { rowNames } from './rows-named.js';
import type { Unknown } from './rows-named.js';

/** Writes the sentences of a report. All methods run inside `withLocale`; `where` is a column, or an id of the spec. */
export class Notes {
  readonly all: string[] = [];

  constructor(
    private readonly rows: readonly Row[],
    private readonly id: string | undefined,
    private readonly locale: Locale,
  ) {}

  /** A sentence with the rows that it is about; none where there are no rows. */
  rowsNote(
    words: () => string,
    places: readonly number[],
    values: Record<string, string | number> = {},
  ): void {
    if (!places.length) return;
    const forms = msg('{n} row: {rows} | {n} rows: {rows}', { id: 'tables-rows' });
    const named = fill(plural(forms, places.length, this.locale.language), {
      n: places.length,
      rows: rowNames(places, this.rows, this.id),
    });
    this.all.push(`${fill(words(), values)} ${named}`);
  }

  note(words: string, values: Record<string, string | number> = {}): void {
    this.all.push(fill(words, values));
  }

  /** A sentence for each cell that was not understood. */
  unknownNotes(words: () => string, where: string, unknown: Unknown): void {
    for (const { cell, places } of unknown.list()) this.rowsNote(words, places, { where, cell });
  }
}
