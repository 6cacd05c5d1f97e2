/**
 * Gives anchors that no other one is like: the first wish that is free, else the last with a number.
 * @param taken anchors that are there already
 */
export function unlike(taken: string[]): (...wishes: (string | undefined)[]) => string {
  const all = new Set(taken);
  return (...wishes) => {
    const last = wishes.at(-1) ?? '';
    let found = wishes.find((wish) => wish !== undefined && !all.has(wish));
    for (let n = 2; found === undefined; n += 1) if (!all.has(`${last}-${n}`)) found = `${last}-${n}`;
    all.add(found);
    return found;
  };
}
