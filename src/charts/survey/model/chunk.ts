/** A list in pieces of at most `size`; none of an empty list. */
export const chunk = <T>(all: readonly T[], size: number): T[][] =>
  [...Array(Math.ceil(all.length / size)).keys()].map((i) => all.slice(i * size, (i + 1) * size));
