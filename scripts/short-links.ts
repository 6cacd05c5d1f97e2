import { parseSync } from 'vite';
import { LANGUAGES } from '../src/documents/text.js';
import { nodes } from './syntax.js';
import type { Node } from './syntax.js';

interface Specifier extends Node {
  local: Node & { name: string };
  exported: { name: string };
  imported: { name: string };
}

const parse = (code: string): Node[] => [...nodes(parseSync('chunk.js', code).program as unknown as Node)];

const escaped = (text: string): string => text.replace(/[.]/g, '\\$&');

/** What others read of a file with `import(…)`; undefined where they may read anything. */
const readLater = (file: string, texts: Iterable<string>): string[] | undefined => {
  const names: string[] = [];
  const asked = new RegExp(
    `import\\([\`"']\\./${escaped(file)}[\`"']\\)(?:\\.then\\((\\w+)=>\\1\\.(\\w+)\\))?`,
    'g',
  );
  for (const text of texts)
    for (const [, , name] of text.matchAll(asked)) {
      if (!name) return undefined;
      names.push(name);
    }
  return names;
};

const splice = (text: string, edits: [Node, string][]): string => {
  let out = text;
  for (const [{ start, end }, to] of edits.sort(([a], [b]) => b.start - a.start))
    out = out.slice(0, start) + to + out.slice(end);
  return out;
};

const list = (specifiers: Specifier[], write: (one: Specifier) => string): string =>
  specifiers.map(write).join(',');

/**
 * A file hands out each of its names under a second one, `export { or as $, Vr as A, … }`: pairs without a pattern,
 * which hardly compress. Here it hands them out as they are, and who imports them follows.
 * @param files name → code, minified; every import between them is known here
 */
export function shortExports(files: ReadonlyMap<string, string>): Map<string, string> {
  const all = new Map(files);
  for (const file of files.keys()) {
    const later = readLater(file, all.values());
    const [clause] = parse(all.get(file)!).filter(
      (node) => node.type === 'ExportNamedDeclaration' && !node['declaration'] && !node['source'],
    );
    const specifiers = (clause?.['specifiers'] ?? []) as Specifier[];
    if (!later || !clause || specifiers.length < 4) continue;
    const fixed = specifiers.filter((one) => later.includes(one.exported.name));
    if (specifiers.some((one) => !fixed.includes(one) && later.includes(one.local.name))) continue;
    const names = new Map(
      specifiers.filter((one) => !fixed.includes(one)).map((one) => [one.exported.name, one.local.name]),
    );
    const own = [...new Set(names.values())].sort();
    const kept = list(fixed, ({ local, exported }) => `${local.name} as ${exported.name}`);
    all.set(file, splice(all.get(file)!, [[clause, `export{${[...own, ...(kept ? [kept] : [])].join()}};`]]));
    for (const [other, text] of all) {
      if (!text.includes(`from"./${file}"`)) continue;
      const edits = parse(text)
        .filter((node) => node.type === 'ImportDeclaration')
        .filter((node) => (node['source'] as { value?: unknown }).value === `./${file}`)
        .map((node): [Node, string] => {
          const written = list(node['specifiers'] as Specifier[], ({ imported, local }) => {
            const name = names.get(imported.name) ?? imported.name;
            return name === local.name ? name : `${name} as ${local.name}`;
          });
          return [node, `import{${written}}from"./${file}";`];
        });
      all.set(other, splice(text, edits));
    }
  }
  return all;
}

/**
 * The words of a chart come in a file for each language, and each chart has a list of its three. Here they share a
 * function that builds the names.
 * @param hash of all files
 */
export function shortLoaders(text: string, hash: string): string {
  const one = (language: string): string =>
    `${language}:\\(\\)=>import\\(\`(\\./[\\w-]+-)${language}-${hash}\\.js\`\\)`;
  const loaders = new RegExp(`\\{${LANGUAGES.map(one).join(',')}\\}`, 'g');
  let found = 0;
  const short = text.replace(loaders, (whole: string, ...parts: string[]) => {
    if (new Set(parts.slice(0, LANGUAGES.length)).size > 1) return whole;
    found++;
    return `loadersOf(\`${parts[0]}\`)`;
  });
  if (!found) return text;
  const each = LANGUAGES.map((language) => `${language}:t(\`${language}\`)`).join();
  return `${short}function loadersOf(e){let t=t=>()=>import(e+t+\`-${hash}.js\`);return{${each}}}`;
}
