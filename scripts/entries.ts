/**
 * `npm run entries`: writes what follows from the files of `src/entries` and from the document types: the entry of the
 * whole library, the entry for data, and the names in package.json. A test holds them to it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCUMENT_TYPES } from '../src/documents/types.js';

const ENTRIES = 'src/entries';
const HEAD = '// Written by `npm run entries`: do not edit.\n';
const read = (path: string): string => readFileSync(path, 'utf8');

/** Names of the entries of one element, and the class that each exports. */
function elements(): [name: string, className: string][] {
  return readdirSync(ENTRIES).flatMap((file): [string, string][] => {
    const [, className] = /^export \{ (\w+) \};$/m.exec(read(`${ENTRIES}/${file}`)) ?? [];
    return className ? [[file.replace('.ts', ''), className]] : [];
  });
}

/** `chart`, which draws every type, comes first: nothing else needs to be known to use it. */
const byUse = ([a]: [string, string], [b]: [string, string]): number =>
  Number(b === 'chart') - Number(a === 'chart') || a.localeCompare(b);

const index = (): string =>
  elements()
    .sort(byUse)
    .map(([name, className]) => `export { ${className} } from './${name}.js';\n`)
    .join('');

function data(): string {
  const types = [...DOCUMENT_TYPES].sort().map((type) => {
    const names = [
      ...read(`src/documents/${type}.ts`).matchAll(/^export type (\w+Document|Methodology)\b/gm),
    ];
    return `export type { ${names.map(([, name]) => name).join(', ')} } from '../documents/${type}.js';\n`;
  });
  return `export { parse, validate } from '../documents/parse.js';
export { versionOf } from '../export/version.js';
export { toCsv } from '../files/to-csv.js';
export { tabulate } from '../tabulate/tabulate.js';
export type { Tabulation, TabulateReport } from '../tabulate/tabulate.js';
export type { TabulateSpec } from '../tabulate/spec.js';
export type { CsvSettings } from '../files/csv.js';
export type { AnyDocument } from '../documents/parse.js';
export type { Parsed } from '../documents/check.js';
export type { Problem } from '../documents/problem.js';
${types.join('')}`;
}

type Exports = Record<string, string | { types: string; default: string }>;

function packageJson(): string {
  const pack = JSON.parse(read('package.json')) as { exports: Exports; sideEffects: string[] };
  const names = elements().map(([name]) => name);
  const target = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const wanted: Exports = Object.fromEntries([
    ['.', target('index')],
    ...[...names, 'data', 'render'].map((name): [string, Exports[string]] => [`./${name}`, target(name)]),
  ]);
  // What stands there keeps its place, so that a new entry is one change in a diff.
  const others = Object.entries(pack.exports).filter(
    ([key, value]) => typeof value === 'string' || key in wanted,
  );
  const [own, files] = [
    others.filter(([, value]) => typeof value !== 'string'),
    others.filter(([, value]) => typeof value === 'string'),
  ];
  pack.exports = Object.fromEntries([
    ...own.map(([key]): [string, Exports[string]] => [key, wanted[key] ?? '']),
    ...Object.entries(wanted).filter(([key]) => !(key in pack.exports)),
    ...files,
  ]);
  const effects = ['index', ...names].map((name) => `./dist/${name}.js`);
  const isEntry = (path: string): boolean => /^\.\/dist\/[\w-]+\.js$/.test(path);
  const kept = pack.sideEffects.filter((path) => effects.includes(path));
  pack.sideEffects = [
    ...kept,
    ...effects.filter((path) => !kept.includes(path)),
    ...pack.sideEffects.filter((path) => !isEntry(path)),
  ];
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** What each file should hold. */
export const written = (): Map<string, string> =>
  new Map([
    [`${ENTRIES}/index.ts`, HEAD + index()],
    [`${ENTRIES}/data.ts`, HEAD + data()],
    ['package.json', packageJson()],
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [file, text] of written()) if (read(file) !== text) writeFileSync(file, text);
