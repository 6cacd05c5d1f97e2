/**
 * `npm run build:wordpress`, after a build: the plug-in of `wordpress/` with the library's files for a script tag, its
 * translations and the names of all attributes, as `dist-wordpress/cabar-charts.zip`. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { mo, po } from 'gettext-parser';
import { registry } from '../../src/charts/registry.js';
import { attributeName } from '../../src/figure/option.js';

const SOURCE = 'wordpress';
const OUT = 'dist-wordpress';
/** As WordPress names the script of `block/block.json`. */
const SCRIPT = 'cabar-charts-chart-editor-script';
/** Of all charts, as the block and the shortcode take them. */
const COMMON = [
  'src',
  'type',
  'lang',
  'theme',
  'view',
  'heading-level',
  'controls',
  'loading',
  'heights',
  'latest',
  'report-to',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = new Map<string, Uint8Array>();

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

for (const path of below(SOURCE)) {
  const name = relative(SOURCE, path);
  if (name.endsWith('.po')) translate(name.replace(/\.po$/, ''), readFileSync(path));
  else files.set(name, bytes(readFileSync(path, 'utf8').replaceAll('{{version}}', version)));
}
for (const path of below('dist/cdn').filter((file) => !file.endsWith('.map')))
  files.set(join('lib', relative('dist/cdn', path)), readFileSync(path));
files.set('includes/attributes.php', bytes(attributes()));
files.set('LICENSE', readFileSync('LICENSE'));

/** For PHP the compiled form, for the block's script what `wp_set_script_translations` looks for. */
function translate(name: string, source: Uint8Array): void {
  const read = po.parse(Buffer.from(source));
  files.set(`${name}.mo`, mo.compile(read));
  const messages: Record<string, unknown> = { '': { domain: 'messages', lang: read.headers.Language } };
  for (const { msgid, msgstr } of Object.values(read.translations['']!)) if (msgid) messages[msgid] = msgstr;
  files.set(
    `${name}-${SCRIPT}.json`,
    bytes(JSON.stringify({ domain: 'messages', locale_data: { messages } })),
  );
}

/** From the one place where options of charts are named. */
function attributes(): string {
  const list = (names: string[]): string => `array( ${names.map((name) => `'${name}'`).join(', ')} )`;
  const lines = Object.entries(registry).map(([type, { options }]) => {
    const names = Object.keys(options).map(attributeName);
    return `\t\t'${type}' => ${names.length ? list(names) : 'array()'},`;
  });
  return `<?php
/**
 * Attributes of the element, written by the build.
 *
 * @package CabarCharts
 */

defined( 'ABSPATH' ) || exit;

/** Of every chart. */
function cabar_charts_common() {
	return ${list(COMMON)};
}

/** Of one type of document each. */
function cabar_charts_options() {
	return array(
${lines.join('\n')}
	);
}
`;
}

const entries: Zippable = {};
for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  // The earliest date a ZIP can say: no clock in the file.
  entries[`cabar-charts/${name}`] = [content, { mtime: '1980-01-01T00:00:00', level: 9 }];
mkdirSync(OUT, { recursive: true });
const zip = zipSync(entries);
writeFileSync(join(OUT, 'cabar-charts.zip'), zip);
console.log(`${OUT}/cabar-charts.zip: ${files.size} files, ${(zip.length / 1024).toFixed(0)} KB`);
