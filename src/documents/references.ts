import { describe, MAX_PROBLEMS } from './problem.js';

type Path = (string | number)[];

/** Reports a fault that no single field shows: where, what was expected, what was found (see `Problem`). */
export type Report = (path: Path, expected: string, got: string) => void;

interface Context {
  addIssue: (info: { message: string; received: string; path: never }) => void;
}

/** Makes a `Report` from what valibot hands to a raw check; it falls silent after `MAX_PROBLEMS`. */
export function reporter({ addIssue }: Context): Report {
  let left = MAX_PROBLEMS;
  return (path, message, received) => {
    // Of a path, `check` reads the keys alone.
    if (left-- > 0) addIssue({ message, received, path: path.map((key) => ({ key })) as never });
  };
}

/** The objects of a list, each with its place. Cross checks run even if other fields are at fault, so it may be none. */
export function items<T>(list: readonly T[] | undefined): [number, T][] {
  return isList(list) ? [...list.entries()].filter(([, item]) => item && typeof item === 'object') : [];
}

/** `Array.isArray` that keeps the type of the items. */
export function isList<T>(list: readonly T[] | undefined): list is readonly T[] {
  return Array.isArray(list);
}

/** The ids of a list, after reporting those that stand there twice. */
export function uniqueIds(
  report: Report,
  path: Path,
  list: readonly { id?: string }[] | undefined,
): Set<unknown> {
  const ids = new Set<unknown>();
  for (const [index, { id }] of items(list)) {
    if (id !== undefined && ids.has(id))
      report([...path, index, 'id'], 'an id of its own', `${describe(id)}, the id of another`);
    ids.add(id);
  }
  return ids;
}

/** Reports a reference that names nothing in a list; `list` is the name of it. What is no text, or missing, is another check's part. */
export function refer(report: Report, path: Path, id: unknown, ids: Set<unknown>, list: string): void {
  if (typeof id === 'string' && !ids.has(id)) report(path, `the id of one of the ${list}`, describe(id));
}

/** Reports what stands in a list a second time, by its `key`; `expected` says what there may be one of. */
export function once(seen: Set<string>, key: readonly unknown[], fault: Report, expected: string): void {
  const name = JSON.stringify(key);
  if (seen.has(name)) fault([], expected, 'a second one');
  seen.add(name);
}
