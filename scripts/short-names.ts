import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, transformWithOxc } from 'vite';
import type { Plugin } from 'vite';
import { nodes } from './syntax.js';
import type { Node } from './syntax.js';

/** A property's name where it is written as one: `a.name`, `{ name: 1 }`, `{ name }`, `class { name() {} }`. */
interface Use {
  name: string;
  start: number;
  end: number;
  /** `{ name }` and `{ name = 1 }` are a variable too: what stands there becomes `short: name`. */
  shorthand: boolean;
  /** It gets a value here: a name that is only read belongs to somebody else. */
  written: boolean;
}

const MEMBERS = new Set(['MethodDefinition', 'PropertyDefinition', 'AccessorProperty']);

/** Every property name in a module; computed, quoted and `#private` ones are none. */
function* uses(program: Node): Generator<Use> {
  const written = new Set<unknown>();
  for (const node of nodes(program)) {
    if (node.type === 'AssignmentExpression') written.add(node['left']);
    if (node.type === 'ObjectExpression')
      for (const property of node['properties'] as Node[]) written.add(property);
    const member = node.type === 'MemberExpression';
    const key = (member ? node['property'] : node['key']) as Node | undefined;
    if (node['computed'] || key?.type !== 'Identifier') continue;
    if (!member && node.type !== 'Property' && !MEMBERS.has(node.type)) continue;
    yield {
      name: key['name'] as string,
      start: key.start,
      end: key.end,
      shorthand: node['shorthand'] === true,
      written: MEMBERS.has(node.type) || written.has(node),
    };
  }
}

/** Writes the short names in the place of the long ones, everywhere in a module. */
export function shorten(code: string, short: ReadonlyMap<string, string>): string {
  let out = '';
  let done = 0;
  const found = [...uses(parse(code))].sort((a, b) => a.start - b.start);
  for (const { name, start, end, shorthand } of found) {
    const to = short.get(name);
    if (!to) continue;
    out += code.slice(done, start) + to + (shorthand ? `: ${name}` : '');
    done = end;
  }
  return out + code.slice(done);
}

const parse = (code: string): Node => parseSync('module.js', code).program as unknown as Node;

const WORD = /[A-Za-z_$][\w$]*/g;

/** What a module says of names: its own, and those that must stay as they are. */
export interface Names {
  /** How often each property name occurs. */
  count: Map<string, number>;
  written: Set<string>;
  kept: Set<string>;
}

/** `msg('Loading…', { id: 'loading' })` is replaced by a number before: its words are none of the built code. */
const isMessage = (node: Node): boolean =>
  node.type === 'CallExpression' && (node['callee'] as { name?: string }).name === 'msg';

/**
 * Reads a module without types. Kept are the words of all its texts (names of classes, keys, ids, attributes, style
 * sheets), what it exports, and the keys of a `detail`, which is an event's.
 */
export function namesOf(code: string): Names {
  const names: Names = { count: new Map(), written: new Set(), kept: new Set() };
  const keep = (text: string): void => text.match(WORD)?.forEach((word) => names.kept.add(word));
  const program = parse(code);
  const within = new Set<Node>();
  for (const node of nodes(program))
    if (isMessage(node))
      for (const inner of nodes(node)) {
        within.add(inner);
        // Its values are given by name: `{share}`.
        if (typeof inner['value'] === 'string') inner['value'].match(/\{\w+\}/g)?.forEach(keep);
      }
  for (const node of nodes(program)) {
    if (within.has(node)) continue;
    if (node.type === 'Literal' && typeof node['value'] === 'string') keep(node['value']);
    if (node.type === 'TemplateElement') keep((node['value'] as { raw: string }).raw);
    if (node.type.startsWith('Export') && !node['source']) exported(node).forEach(keep);
    const target = (node['key'] ?? node['id']) as { name?: string } | undefined;
    if (target?.name === 'detail')
      for (const { name, written } of uses({ ...node, key: undefined })) if (written) names.kept.add(name);
  }
  for (const { name, written } of uses(program)) {
    names.count.set(name, (names.count.get(name) ?? 0) + 1);
    if (written) names.written.add(name);
  }
  return names;
}

/** Names under which a module hands something out: also read as `(await import(…)).name`. */
const exported = (node: Node): string[] => {
  const declaration = node['declaration'] as Node | null;
  const own =
    (declaration?.['declarations'] as { id: Node }[] | undefined) ?? (declaration ? [declaration] : []);
  return [
    ...own.map((each) => (each['id'] as { name?: string } | undefined)?.name ?? ''),
    ...((node['specifiers'] as { exported: { name?: string } }[] | undefined) ?? []).map(
      (each) => each.exported.name ?? '',
    ),
  ];
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two letters, then three, that nobody has as a name. */
function* shortNames(taken: ReadonlySet<string>): Generator<string> {
  let names = [''];
  for (;;) {
    names = names.flatMap((name) => [...LETTERS].map((letter) => name + letter));
    for (const name of names) if (name.length > 1 && !taken.has(name)) yield name;
  }
}

/**
 * The short name of each property that is ours alone: at least four letters, given a value in our own modules, and no
 * word of `foreign`. The most frequent first, so that the same sources always get the same names.
 */
export function choose(modules: Names[], foreign: ReadonlySet<string>): Map<string, string> {
  const count = new Map<string, number>();
  const kept = new Set(foreign);
  const written = new Set<string>();
  for (const names of modules) {
    for (const [name, times] of names.count) count.set(name, (count.get(name) ?? 0) + times);
    for (const name of names.kept) kept.add(name);
    for (const name of names.written) written.add(name);
  }
  const free = shortNames(new Set([...kept, ...count.keys(), ...RESERVED]));
  return new Map(
    [...count]
      .filter(([name]) => name.length > 3 && written.has(name) && !kept.has(name) && name !== 'constructor')
      .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
      .map(([name]) => [name, free.next().value as string]),
  );
}

/** Names of properties may be these; whoever reads the built code need not wonder. */
const RESERVED = ['as', 'do', 'if', 'in', 'is', 'of', 'for', 'get', 'let', 'new', 'set', 'try', 'var'];

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

const words = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .match(WORD) ?? [];

/** What is published of the elements, and fields of documents: with the words of their comments. */
const PUBLIC = /^src\/(documents|entries)\/|\/(options|element)\.ts$|^src\/frame\/(reader|surface)\.ts$/;

/** Every word of the languages, the browser and the bundled packages, as far as code and types name them. */
const foreignWords = (packages: string[]): Set<string> => {
  const lib = readdirSync('node_modules/@typescript').map((name) =>
    join('node_modules/@typescript', name, 'lib'),
  );
  const types = lib.flatMap((folder) => files(folder, /^lib\.(dom|es|decorators)[\w.]*\.d\.ts$/));
  if (!types.length) throw new Error('no types of the browser were found');
  const code = packages.flatMap((name) =>
    files(join('node_modules', name), /\.m?js$/).filter(
      (file) => !/(^|\/)(node|development|umd|min)\//.test(file),
    ),
  );
  return new Set([...types, ...code].flatMap(words));
};

/**
 * Gives properties that are ours alone short names, the same in all files for a script tag. Which are ours is found
 * in the sources: a name that the browser, a bundled package, a document, an element or any text of ours knows stays.
 */
export const shortNamesOf = (packages: string[]): Plugin => {
  let short: Map<string, string>;
  return {
    name: 'short-names',
    enforce: 'post',
    async buildStart() {
      const sources = files('src', /\.ts$/).filter((file) => !file.includes('/translations/'));
      const modules = await Promise.all(
        sources.map(async (file) => namesOf((await transformWithOxc(readFileSync(file, 'utf8'), file)).code)),
      );
      const open = sources
        .filter((file) => PUBLIC.test(file))
        .flatMap((file) => readFileSync(file, 'utf8').match(WORD) ?? []);
      short = choose(modules, new Set([...foreignWords(packages), ...open]));
      if (process.env['SHORT_LIST']) console.log([...short].map(([a, b]) => `${b} ${a}`).join('\n'));
    },
    transform(code, id) {
      if (id.includes('node_modules') || !/\/src\/.*\.ts($|\?)/.test(id)) return null;
      return { code: shorten(code, short), map: null };
    },
  };
};
