import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { BANS } from '../scripts/lint-sinks.js';

/** A rule that never fires looks exactly like one that holds: every wall of the house gets one breach. */
const IMPORTS: Record<string, string[]> = {
  documents: ['../statistics/x.js', '../locale/x.js', 'd3', 'lit'],
  text: ['../documents/x.js', 'valibot', 'lit'],
  marks: ['../documents/x.js', '../locale/x.js', '../figure/x.js', 'valibot'],
  theme: ['../documents/x.js', 'd3'],
  statistics: ['../locale/x.js', '../figure/x.js', 'lit'],
  locale: ['../statistics/x.js', '../figure/x.js', 'd3'],
  problems: ['../frame/x.js', '../figure/x.js', 'd3', 'lit'],
  reading: ['../tabulate/x.js', '../frame/x.js', 'd3', 'lit'],
  tabulate: ['../from-table/x.js', '../frame/x.js', 'papaparse', 'lit'],
  'from-table': ['../tabulate/x.js', '../charts/survey/x.js', 'valibot', 'lit'],
  figure: ['../frame/x.js', '../export/x.js', '../charts/survey/x.js', 'd3'],
  export: ['../frame/x.js', '../charts/survey/x.js', 'valibot'],
  frame: ['../charts/registry.js', '../entries/x.js', 'd3', 'valibot'],
  files: ['../frame/x.js', '../entries/x.js', '../charts/survey/x.js', 'valibot'],
  entries: ['../../test/support/x.js', '../../demo/x.js'],
  embed: ['../builder/x.js', '../cli/x.js'],
  builder: ['../embed/x.js', '../cli/x.js'],
  cli: ['../frame/x.js', '../entries/x.js'],
  'charts/planted': [
    '../survey/model.js',
    '../registry.js',
    '../../frame/x.js',
    '../../export/x.js',
    '../../entries/x.js',
  ],
  'charts/planted/view': ['../../survey/view/x.js', '../../../frame/x.js'],
  'charts/planted/layout': ['../../survey/layout/x.js', '../view/x.js', 'lit'],
};

const SINKS: Record<string, string> = {
  'innerHTML, outerHTML': 'export const f = (e: HTMLElement) => { e.innerHTML = "x"; };',
  'HTML parsing': 'export const f = (e: HTMLElement) => e.insertAdjacentHTML("beforeend", "x");',
  'document.write': 'export const f = () => document.write("x");',
  'unsafe Lit directive':
    'import { unsafeHTML } from "lit/directives/unsafe-html.js"; export const f = unsafeHTML;',
  unsafeCSS: 'import { unsafeCSS } from "lit"; export const f = unsafeCSS;',
  eval: 'export const f = () => new Function("x");',
  'timer with text': 'export const f = () => setTimeout("x", 1);',
  'unsafe setAttribute': 'export const f = (e: Element, v: string) => e.setAttribute("href", v);',
  'inline style': 'import { styleMap } from "lit/directives/style-map.js"; export const f = styleMap;',
  'inline handler': 'import { html } from "lit"; export const f = () => html`<p onclick="x"></p>`;',
  'd3 html()': 'export const f = (s: { html(x: string): void }) => s.html("x");',
  'customElements.define outside entries':
    'export const f = () => customElements.define("x-x", HTMLElement);',
};

const PURE = [
  'documents',
  'text',
  'marks',
  'theme',
  'statistics',
  'locale',
  'reading',
  'tabulate',
  'from-table',
  'figure',
  'export',
  'charts/planted/layout',
];

const scratch = mkdtempSync(join(tmpdir(), 'cabar-house-'));
let report = '';
let status: number | null = null;

const plant = (path: string, source: string): void => {
  const file = join(scratch, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
};

const slug = (name: string): string => name.replace(/\W+/g, '-').toLowerCase();

before(() => {
  for (const name of [
    'src',
    'scripts',
    ...readdirSync('.').filter((file) =>
      /^(tsconfig.*|package)\.json$|^\.(oxlintrc\.json|prettier.*)$/.test(file),
    ),
  ]) {
    cpSync(name, join(scratch, name), { recursive: true });
  }
  if (!existsSync(join(scratch, 'node_modules')))
    symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'), 'dir');
  for (const [room, specifiers] of Object.entries(IMPORTS)) {
    specifiers.forEach((specifier, index) => plant(`${room}/import-${index}.ts`, `import '${specifier}';\n`));
  }
  plant('figure/lit-value.ts', `import { html } from 'lit';\nexport const x = html;\n`);
  plant(
    'figure/lit-type.ts',
    `import type { TemplateResult } from 'lit';\nexport type X = TemplateResult;\n`,
  );
  plant('charts/planted/element.ts', `import '../../frame/x.js';\n`);
  for (const room of PURE)
    plant(`${room}/dom.ts`, `export const width = (): number => document.body.clientWidth;\n`);
  plant('frame/cycle-a.ts', `import { b } from './cycle-b.js';\nexport const a = (): unknown => b;\n`);
  plant(
    'frame/cycle-b.ts',
    `import type { a } from './cycle-a.js';\nexport const b = (x: typeof a): unknown => x;\n`,
  );
  plant('frame/long.ts', 'export {};\n'.repeat(401));
  plant(
    'frame/template.ts',
    `import { html } from 'lit';\nexport const x = html\`<img src="x.png" /><p title="\${1}"></p>\`;\n`,
  );
  plant('frame/format.ts', `export const x   =  "y"\n`);
  plant('frame/wrong-type.ts', `export const x: number = 'y';\n`);
  for (const [name, source] of Object.entries(SINKS)) plant(`frame/sink-${slug(name)}.ts`, `${source}\n`);
  const lint = spawnSync(process.execPath, ['scripts/lint.mjs'], {
    cwd: scratch,
    encoding: 'utf8',
    // A CI may ask for colours, which would stand in the middle of the words looked for.
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  report = lint.stdout + lint.stderr;
  status = lint.status;
});

after(() => rmSync(scratch, { recursive: true, force: true }));

/** The lines of the report about one planted file. */
const about = (path: string): string =>
  report
    .split('\n')
    .filter((line) => line.replaceAll('\\', '/').includes(`src/${path}`))
    .join('\n');

test('lint fails when the house is broken', () => assert.equal(status, 1));

for (const [room, specifiers] of Object.entries(IMPORTS)) {
  test(`${room} may not import ${specifiers.join(', ')}`, () => {
    specifiers.forEach((specifier, index) =>
      assert.match(about(`${room}/import-${index}.ts`), /no-restricted-imports/, specifier),
    );
  });
}

test('figure may import the types of Lit and not its values', () => {
  assert.match(about('figure/lit-value.ts'), /no-restricted-imports/);
  assert.doesNotMatch(about('figure/lit-type.ts'), /no-restricted-imports/);
});

test('the element of a chart may import the frame', () => {
  assert.doesNotMatch(about('charts/planted/element.ts'), /no-restricted-imports/);
});

for (const room of PURE) {
  test(`${room} is compiled without the DOM`, () => assert.match(about(`${room}/dom.ts`), /'document'/));
}

test('a cycle of two files is found, types included', () => {
  assert.match(about('frame/cycle-a.ts') + about('frame/cycle-b.ts'), /no-cycle/);
});

test('a file of more than 400 lines is found', () => assert.match(about('frame/long.ts'), /max-lines/));

test('a mistake in a template is found', () => {
  assert.match(about('frame/template.ts'), /lit-a11y\(alt-text\)/);
  assert.match(about('frame/template.ts'), /lit\(quoted-expressions\)/);
});

test('a wrong type is found', () => assert.match(about('frame/wrong-type.ts'), /TS2322/));

test('a file that prettier would change is found', () => assert.match(about('frame/format.ts'), /\[warn\]/));

for (const ban of BANS) {
  test(`the sink "${ban.name}" is found`, () => {
    assert.ok(SINKS[ban.name], 'the ban has a breach to try');
    assert.ok(about(`frame/sink-${slug(ban.name)}.ts`).includes(`banned: ${ban.name}`));
  });
}
