/** What may be written for an option, told from the document that is drawn. */
export interface Known {
  /** Names in the document's order; or one line that says what a value looks like, with `fits`. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each chart has a document of its own in this place
  names: (document: any) => readonly string[];
  /** Whether a value can be read; without it, one of `names` can. */
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  fits?: (value: string, document: any) => boolean;
  /** The whole text is one value, spaces and all; else values are parted by spaces. */
  whole?: boolean;
  /** With no value that is known there is nothing to draw. */
  needed?: boolean;
}

/**
 * Reads an option the same way from an attribute, a URL query, a command flag or a dossier. What cannot be read counts
 * as absent, so that a slip of the pen never empties a chart; `known` is for telling the editor of it.
 */
export interface OptionReader<T> {
  (text: string | null): T;
  /** Absent where every text can be read. */
  known?: Known;
}

/** `minBase` → `min-base` */
export const attributeName = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Values parted by spaces. */
export const values = (text: string | null): string[] => text?.match(/\S+/g) ?? [];

/** A reader and what it knows. */
export const reader = <T>(read: (text: string | null) => T, known: Known): OptionReader<T> =>
  Object.assign((text: string | null) => read(text), { known });

/** One of several names, else the first. */
export const oneOf = <T extends string>(...names: readonly [T, ...T[]]): OptionReader<T> =>
  reader((text) => names.find((name) => name === text?.trim()) ?? names[0], { names: () => names });

/** Ids parted by spaces; none: no choice. */
export const ids = <D>(names: (document: D) => readonly string[], needed = false): OptionReader<string[]> =>
  reader(values, { names, needed });

export const decimals: OptionReader<0 | 1> = reader((text) => (text?.trim() === '1' ? 1 : 0), {
  names: () => ['0', '1'],
});

const isCount = (text: string): boolean => /^\s*\d{1,9}\s*$/.test(text);

/** Smallest number of people whose percentages are drawn. */
export const minBase: OptionReader<number> = reader(
  (text) => (text !== null && isCount(text) ? Number(text) : 30),
  { names: () => ['a whole number'], fits: isCount },
);

/** Names that a line lists at most. */
const MAX_NAMES = 50;

/** One line for whoever wrote an option. @param written `layout="pie"` */
export const unknownOptionLine = (written: string, names: readonly string[]): string =>
  `${written} is not known; there is: ${fewOf(names).join(', ') || 'nothing'}`;

/** Not more names than a line holds. */
export const fewOf = (names: readonly string[]): readonly string[] =>
  names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names;

/** An option whose text, or a part of it, means nothing. */
export interface UnknownValues {
  values: string[];
  names: readonly string[];
  /** There is nothing to draw. */
  fatal: boolean;
}

/** What of an option's text means nothing in a document; undefined where all of it does. */
export function unknownValues(
  { known }: OptionReader<unknown>,
  text: string,
  document: unknown,
): UnknownValues | undefined {
  if (!known) return undefined;
  const written = known.whole ? [text.trim()].filter(Boolean) : values(text);
  const names = known.names(document);
  const unknown = written.filter((value) => !(known.fits?.(value, document) ?? names.includes(value)));
  if (!unknown.length) return undefined;
  return {
    values: unknown,
    names,
    fatal: !!known.needed && unknown.length === written.length && names.length > 0,
  };
}
