import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Message = [id: string, english: string];

/** Calls of `msg` in TypeScript source, id and English; a call without a plain string and an id throws. */
export function messagesIn(source: string): Message[] {
  return [...source.matchAll(/(?<![\w.])msg\(\s*(?=[^)\s])/g)].map(({ index }) => {
    const call = /^msg\(\s*(?:'((?:\\.|[^'\\])*)'|"([^"\\]*)"),\s*\{\s*id: '([a-z0-9-]+)',?\s*\},?\s*\)/s;
    const [, single, double, id] = call.exec(source.slice(index)) ?? [];
    const english = single ?? double;
    if (id === undefined || english === undefined)
      throw new Error(`No plain string with an id: ${source.slice(index, index + 80)}`);
    return [id, unescape(english)];
  });
}

const unescape = (text: string) =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code: string | undefined, other: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : other,
  );

/** The messages of each file of `src/`, by its path there. */
export function readSources(): Record<string, Message[]> {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.ts') && !file.startsWith('locale/translations/'))
      .map((file) => [
        file.replaceAll('\\', '/'),
        messagesIn(readFileSync(root + file, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')),
      ]),
  );
}

/** Words of all charts. */
export const COMMON = 'common';

/** Words that no page ever fetches: their loaders stand apart from those that every page has. */
export const APART = 'tables';

/** Files outside of the charts' folders whose words are fetched with them. */
const PARTS: [pattern: RegExp, parts: string[]][] = [
  [/^(frame\/failure|problems)\//, ['failure']],
  [/^(frame\/share\/|export\/citation\.ts$|cli\/publish)/, ['share']],
  // Who makes documents of tables; no page does.
  [/^(reading|tabulate|from-table)\/|^cli\/tabulate\.ts$/, [APART]],
  // Whoever makes a file knows its chart already.
  [/^export\//, ['export']],
  // The chart of methods speaks of each method as the fold under other charts does.
  [/^(figure\/method(-\w+)?|frame\/parts\/method)\.ts$/, ['method', 'methodology']],
];

/** The parts that speak the words of a file, by its path in `src`. */
export const partsOfFile = (file: string): string[] => {
  const [, chart] = /^charts\/([a-z-]+)\//.exec(file) ?? [];
  return chart ? [chart] : (PARTS.find(([pattern]) => pattern.test(file))?.[1] ?? [COMMON]);
};

/** Ids of the words of each part, sorted; what is common is in no other part. */
export function partsOf(sources: Record<string, Message[]>): Map<string, string[]> {
  const parts = new Map<string, Set<string>>([[COMMON, new Set()]]);
  for (const [file, messages] of Object.entries(sources))
    for (const part of partsOfFile(file)) {
      const ids = parts.get(part) ?? new Set();
      parts.set(part, ids);
      for (const [id] of messages) ids.add(id);
    }
  const common = parts.get(COMMON);
  return new Map(
    Array.from(parts, ([part, ids]): [string, string[]] => [
      part,
      [...ids].filter((id) => part === COMMON || !common?.has(id)).sort(),
    ]).filter(([, ids]) => ids.length),
  );
}
