import type { Measure } from './measure.js';

/** What a line may not part: a word, or a part of one up to a hyphen. */
interface Piece {
  text: string;
  /** px without the space after it */
  width: number;
  /** px of the space after it */
  space: number;
  /** A soft hyphen follows: a line that ends here shows a hyphen. */
  soft: boolean;
  /** Part of a word too long for any line: it takes a new line, as CSS overflow-wrap does. */
  fresh: boolean;
}

/**
 * Breaks a text into lines of at most `width` px without cutting anything; always at least one line.
 * Breaks at spaces but not before a dash or a dot, after a hyphen, slash or dash between letters, and at soft hyphens; never at no-break spaces.
 * A word longer than a line is broken between graphemes. Control characters and line ends count as spaces.
 * Texts of 2 to 6 lines are then balanced, unless `even` is false: the narrowest width that needs no further line.
 */
export function wrap(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight?: number,
  even = true,
): string[] {
  const measured = (part: string): number => measure(part, size, weight);
  const hyphen = measured('-');
  const pieces = split(text, width, hyphen, measured);
  const lines = fill(pieces, width, hyphen);
  if (!even || lines.length < 2 || lines.length > 6 || pieces.some((piece) => piece.fresh)) return lines;
  let low = Math.max(width / 2, ...pieces.map((piece) => piece.width + (piece.soft ? hyphen : 0)));
  let high = width;
  while (high - low > size / 2) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, hyphen).length > lines.length) low = middle;
    else high = middle;
  }
  return fill(pieces, high, hyphen);
}

function fill(pieces: Piece[], width: number, hyphen: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let soft = false;
  for (const piece of pieces) {
    const needed = used + piece.width + (piece.soft ? hyphen : 0);
    if (line && (piece.fresh || needed > width + 1e-6)) {
      lines.push(line.replace(/ $/, '') + (soft ? '-' : ''));
      line = '';
      used = 0;
    }
    line += piece.text;
    used += piece.width + piece.space;
    soft = piece.soft;
  }
  return [...lines, line.replace(/ $/, '')];
}

// Not \s: no-break spaces (00a0, 202f, 2007) hold their words together.
const SPACES = /[\p{Cc}\u2028\u2029 \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/gu;
// A soft hyphen or zero-width space, or between letters: hyphen, slash, en or em dash. "18–24" and "-5" stay whole.
const BREAKS = /(?<=[\u00ad\u200b])|(?<=[\p{L}\p{P}][-/\u2010\u2013\u2014])(?=\p{L})/u;

const MAY_BREAK = /[\u00ad\u200b\-/\u2010\u2013\u2014]/;

function split(text: string, width: number, hyphen: number, measure: (part: string) => number): Piece[] {
  const gap = measure(' ');
  const words = dashesKept(text.replace(SPACES, ' ').trim().split(' '), (word) => measure(word) <= width);
  const pieces: Piece[] = [];
  words.forEach((word, w) => {
    const parts = MAY_BREAK.test(word) ? word.split(BREAKS) : [word];
    parts.forEach((part, p) => {
      const last = p === parts.length - 1;
      const shown = part.replaceAll('\u00ad', '');
      const soft = !last && part.endsWith('\u00ad');
      const chunks = chunk(shown, soft ? width - hyphen : width, measure);
      chunks.forEach(([piece, room], c) => {
        const end = c === chunks.length - 1;
        const space = end && last && w < words.length - 1;
        pieces.push({
          text: space ? `${piece} ` : piece,
          width: room,
          space: space ? gap : 0,
          soft: end && soft,
          fresh: chunks.length > 1,
        });
      });
    });
  });
  return pieces;
}

const DASH = /^[\u2013\u2014·]$/;

/** A dash or a dot between words ends a line and begins none, unless its word is as long as a line. */
const dashesKept = (words: string[], fits: (word: string) => boolean): string[] =>
  words.reduce<string[]>((kept, word) => {
    const held = `${kept.at(-1)} ${word}`;
    return kept.length && DASH.test(word) && fits(held) ? [...kept.slice(0, -1), held] : [...kept, word];
  }, []);

/** The part itself, or where no line can hold it, as many graphemes as fill a line, again and again. */
function chunk(
  part: string,
  width: number,
  measure: (part: string) => number,
): [text: string, width: number][] {
  const whole = measure(part);
  if (whole <= width) return [[part, whole]];
  const chunks: [string, number][] = [];
  let text = '';
  let used = 0;
  for (const mark of graphemes(part)) {
    const room = measure(mark);
    if (text && used + room > width) {
      chunks.push([text, used]);
      text = '';
      used = 0;
    }
    text += mark;
    used += room;
  }
  return [...chunks, [text, used]];
}

function graphemes(word: string): string[] {
  // Segmenter is slow on very long words and missing in older browsers: there, a letter with its marks.
  if ('Segmenter' in Intl && word.length < 500) {
    const parts = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
    return [...parts].map(({ segment }) => segment);
  }
  return word.match(/.(?:[\p{M}\p{Emoji_Modifier}\u200c]|\u200d.?)*/gsu) ?? [word];
}
