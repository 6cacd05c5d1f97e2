import { BLOCKS, PER_EM } from './text-widths.js';

/** Width of a text in px at a font size in px; `weight` as in CSS, default 400. */
export type Measure = (text: string, size: number, weight?: number) => number;

/**
 * Width by our own table (the widest of the common sans-serif faces), without a DOM, so that browser, Node and export
 * break lines alike. Errs on the wide side. Letters outside the table take a common width, marks and joiners none.
 */
export const tableMeasure: Measure = (text, size, weight = 400) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    sum += code < NEAR.length ? NEAR[code]! : advance(code);
  }
  return (sum / PER_EM) * size * (weight >= 600 ? BOLD : 1);
};

/**
 * The measure of a text that its reader has spaced out, as WCAG 1.4.12 lets them.
 * @param letter em after each letter
 * @param word em more after each space
 */
export const spacedMeasure =
  (measure: Measure, letter: number, word: number): Measure =>
  (text, size, weight) => {
    const letters = [...text].length;
    const spaces = text.split(/[ \u00a0]/).length - 1;
    return measure(text, size, weight) + (letters * letter + spaces * word) * size;
  };

// Noto Sans Bold over this table, in Kazakh running text: 1.08, the widest of the three languages.
const BOLD = 1.08;

/** Of a letter that the table does not have. */
const OTHER = 0.75 * PER_EM;

const widthAt = (widths: string, place: number): number => widths.charCodeAt(place) - 40;

/** For all but Latin and Cyrillic. */
function advance(code: number): number {
  for (const [first, widths] of BLOCKS) {
    const place = code - first;
    if (place >= 0 && place < widths.length) return widthAt(widths, place);
  }
  if (isZeroWidth(code)) return 0;
  if (code >= 0x1f000) return 1.3 * PER_EM;
  // From Hangul on, but without the Latin, Greek and symbol blocks between, letters fill the em.
  return (code >= 0x1100 && code < 0x1e00) || code >= 0x2e80 ? PER_EM : OTHER;
}

// Latin and Cyrillic at one look-up: labels may be long, and each is measured more than once.
const NEAR = new Uint8Array(0x500).fill(OTHER);
for (const [from, to] of [
  // Controls, then combining marks.
  [0, 0x20],
  [0x7f, 0xa0],
  [0x300, 0x370],
  [0x483, 0x48a],
])
  NEAR.fill(0, from, to);
for (const [first, widths] of BLOCKS)
  for (let i = 0; i < widths.length && first + i < NEAR.length; i++) NEAR[first + i] = widthAt(widths, i);

// Joiners, direction marks, variation selectors.
function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x200b && code < 0x2010) ||
    (code >= 0x202a && code < 0x202f) ||
    (code >= 0x2060 && code < 0x2070) ||
    (code >= 0xfe00 && code < 0xfe10) ||
    code === 0xfeff ||
    code >= 0xe0000
  );
}
