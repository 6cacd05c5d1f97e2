import { cellText, numberIn } from '../reading/cell.js';

interface Coded {
  id: string;
  codes?: readonly string[] | undefined;
}

/** Finds by the text of a cell the places of what has its code; an empty list where nothing has. */
export type Matcher = (text: string) => readonly number[];

/**
 * What stands in a cell against codes (without codes: the id). A code is met letter by letter, else as a number: `1.0` and
 * `1` are one code, `01` and `1` only where nobody has `01`. Two may share a code.
 */
export function matcherOf(coded: readonly Coded[]): Matcher {
  const exact = new Map<string, number[]>();
  const numeric = new Map<number, number[]>();
  coded.forEach(({ id, codes = [id] }, place) => {
    for (const code of codes) {
      const text = cellText(code);
      add(exact, text, place);
      const number = numberIn(text);
      if (number !== undefined) add(numeric, number, place);
    }
  });
  return (text) => {
    const found = exact.get(text);
    if (found) return found;
    const number = numberIn(text);
    return (number !== undefined && numeric.get(number)) || NONE;
  };
}

const NONE: readonly number[] = [];

function add<K>(map: Map<K, number[]>, key: K, place: number): void {
  const places = map.get(key);
  if (!places) map.set(key, [place]);
  else if (!places.includes(place)) places.push(place);
}

/**
 * The codes in a cell of several answers. A code may hold the separator itself (Google Forms parts by commas what has
 * commas in it), so the longest run of parts that is a code is taken as one.
 */
export function splitCell(text: string, separator: string, known: (part: string) => boolean): string[] {
  if (known(text)) return [text];
  const sign = separator.trim() || separator;
  const parts = text.split(sign);
  const found: string[] = [];
  for (let start = 0; start < parts.length;) {
    let end = parts.length;
    while (end > start + 1 && !known(cellText(parts.slice(start, end).join(sign)))) end--;
    const part = cellText(parts.slice(start, end).join(sign));
    if (part) found.push(part);
    start = end;
  }
  return found;
}
