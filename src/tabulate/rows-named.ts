import { cellText } from '../reading/cell.js';
import type { Row } from '../reading/cell.js';

/** Rows named in one note; the others are counted. */
const MOST_ROWS = 20;
/** Different cells quoted in one note. */
const MOST_CELLS = 10;
/** A longer cell is somebody's own words, which a report does not repeat. */
const LONGEST = 30;

/** Names rows: `4, 17, 20 … +3`; numbered from 1, the head not counted, with the respondent's id where one is known. */
export function rowNames(places: readonly number[], rows: readonly Row[], id: string | undefined): string {
  const named = places.slice(0, MOST_ROWS).map((place) => {
    const own = id === undefined ? '' : cellText(rows[place]?.[id]);
    return own && own !== String(place + 1) && own.length <= LONGEST
      ? `${place + 1} (${id}: ${own})`
      : `${place + 1}`;
  });
  const more = places.length - named.length;
  return named.join(', ') + (more > 0 ? ` … +${more}` : '');
}

/** Collects what was not understood, by what stands in the cell. */
export class Unknown {
  private readonly found = new Map<string, number[]>();

  add(text: string, place: number): void {
    const places = this.found.get(text);
    if (places) places.push(place);
    else this.found.set(text, [place]);
  }

  get size(): number {
    return this.found.size;
  }

  /** What stands in the cells, with the rows of each; free text by its length only. */
  list(): { cell: string; places: readonly number[] }[] {
    const short: { cell: string; places: readonly number[] }[] = [];
    const long: number[] = [];
    for (const [text, places] of this.found) {
      if (text.length > LONGEST || short.length >= MOST_CELLS) long.push(...places);
      else short.push({ cell: `“${text}”`, places });
    }
    return long.length ? [...short, { cell: '…', places: long.sort((a, b) => a - b) }] : short;
  }
}
