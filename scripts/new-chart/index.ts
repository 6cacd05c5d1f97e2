/**
 * `npm run new-chart NAME`: writes the least of a chart that works, and the lines that existing files need: an import and
 * a line in `src/documents/types.ts`, a line in `src/charts/registry.ts`, its document in the gallery, and what
 * `npm run entries` writes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesOf } from './templates.js';

const [type = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(type))
  throw new Error('npm run new-chart NAME, in small letters with hyphens');
if (existsSync(`src/charts/${type}`)) throw new Error(`src/charts/${type} is there already`);

const camel = type.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
const key = type === camel ? type : `'${type}'`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}

/** Puts text before the first `mark` after `after`; a file that has changed its form is an error. */
function insert(path: string, text: string, mark: string, after = ''): void {
  const old = readFileSync(path, 'utf8');
  const at = old.indexOf(mark, old.indexOf(after));
  if (at < 0) throw new Error(`${path}: no ${mark}`);
  write(path, old.slice(0, at) + text + old.slice(at));
}

/** That of the methodology, which has no attributes of its own either. */
function element(): string {
  const source = readFileSync('src/charts/methodology/element.ts', 'utf8');
  return source
    .replace(
      /\/\*\*\n \* [^\n]*\n \* @summary [^\n]*/,
      `/**\n * Items with their values.\n * @summary A list of items.`,
    )
    .replace('CabarMethodology', `Cabar${pascal}`)
    .replace('cabar-methodology', `cabar-${type}`)
    .replace(/\bmethodology\b/g, camel);
}

for (const [path, text] of Object.entries(filesOf({ type, camel, pascal }))) write(path, text);
write(`src/charts/${type}/element.ts`, element());

const TYPES = 'src/documents/types.ts';
insert(TYPES, `import { ${camel} } from './${type}.js';\n`, '\n/**');
insert(TYPES, `  ${type === camel ? camel : `${key}: ${camel}`},\n`, '};', 'SCHEMAS');
insert(
  'src/charts/registry.ts',
  `  ${key}: { load: async () => (await import('./${type}/chart.js')).${camel}, options: {} },\n`,
  '};',
  'export const registry',
);
const GALLERY = 'demo/documents/gallery.json';
const line = { id: `${type}-typical`, type, file: `${type}-typical.json`, attributes: {} };
const gallery = readFileSync(GALLERY, 'utf8');
write(
  GALLERY,
  gallery.replace(/\n\]\s*$/, () => `,\n  ${JSON.stringify(line)}\n]\n`),
);

for (const args of [
  ['--import', 'tsx', 'scripts/entries.ts'],
  ['--import', 'tsx', 'scripts/locale/localize.ts'],
]) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status) throw new Error(stderr);
}
console.log('Then: npm run format; npm run test:drawings -- --write');
