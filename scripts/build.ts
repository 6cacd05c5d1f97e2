/**
 * `npm run build [-- --out FOLDER]`: writes the package, everything that is published and nothing else.
 * NAME.js for bundlers (lit, d3 and valibot stay imports), cdn/ for a script tag (nothing to install), types, JSON
 * Schemas, the Custom Elements Manifest, and the list of cdn files with size and integrity.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { LANGUAGES } from '../src/documents/text.js';
import { DOCUMENT_TYPES } from '../src/documents/types.js';
import { compileAhead } from './compile-ahead.js';
import { inlineNamespaces } from './inline-namespaces.js';
import { minifyTemplates } from './minify-templates.js';
import { jsonSchemas } from './schema.js';
import { shortExports, shortLoaders } from './short-links.js';
import { shortMessages } from './short-messages.js';
import { shortNamesOf } from './short-names.js';
import { shortPackages } from './short-packages.js';
import { shortTheme } from './short-theme.js';

const flag = process.argv.indexOf('--out');
const out = resolve(flag < 0 ? 'dist' : (process.argv[flag + 1] ?? 'dist'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Not published under a name of their own. */
const INNER = new Set(['cdn', 'define']);
const entries = readdirSync('src/entries')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !INNER.has(name))
  .sort();

/** Packages whose code is in cdn/. */
const BUNDLED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  'd3-array',
  'd3-shape',
  'valibot',
];

const common: InlineConfig = {
  configFile: false,
  root: process.cwd(),
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** For bundlers each module stays a file: they take what an entry needs and leave the rest. */
const forBundlers = () =>
  build({
    ...common,
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((name) => [name, `src/entries/${name}.ts`])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(lit|@lit\/localize|d3|valibot)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: resolve('src'),
          entryFileNames: ({ name }) => {
            const entry = name.replace(/^entries\//, '');
            return entries.includes(entry) ? `${entry}.js` : `lib/${name}.js`;
          },
        },
      },
    },
  });

/** `survey-chart`, `survey-kk`: the file's folder tells the parts of a chart and of a language apart. */
const chunkName = (module: string | null): string =>
  module ? module.replace(/\.ts$/, '').split('/').slice(-2).join('-') : 'shared';

/** Types of documents have a file each in src/documents, which comes with their chart. */
const OF_TYPES = DOCUMENT_TYPES.join('|');

/** What every page fetches; the rest comes with a chart, a language, or a failure. */
const CORE = new RegExp(
  [
    '/node_modules/(?!d3|lit(-html)?/(async-directive|directive-helpers|directives))',
    '/src/(entries/|charts/any/|figure/(?!method)|statistics/(?!margin|trust|wave))',
    '/src/frame/(?!trouble|failure|arrived|unknown-type|pointer|walk|(parts|styles)/(trouble|table|tooltip|method))',
    '/src/locale/(?!date-phrase)[^/]+$',
    '/src/charts/([a-z-]+/words|registry)\\.ts$',
    '/src/(text/(?!ticks)[a-z-]+|theme/(sizes|styles|scales/(cat|quote|seq|verdict)))\\.ts$',
    `/src/documents/(?!(${OF_TYPES}))`,
    '\\0|rolldown',
  ].join('|'),
);

/** Of a chart what every page has, and what the chart fetches by itself. */
const APART: Record<string, string> = {
  'legislation-timeline': 'extras|model/table|view/chooser',
};

/** What one chart alone uses of the rooms below. */
const MORE: Record<string, string> = {
  survey: 'src/theme/scales/div',
  'trust-matrix': 'src/theme/scales/heat|src/statistics/trust|lit(-html)?/directives/guard',
  dossier: 'lit(-html)?/(async-directive|directive-helpers|directives/keyed)',
  'legislation-timeline': 'src/locale/(tables/)?date-phrase',
};

const charts = DOCUMENT_TYPES.map((type) => {
  const own = `src/charts/${type}/(?!words${APART[type] ? `|${APART[type]}` : ''})|src/documents/${type}[.-]`;
  return { name: type, test: new RegExp(`/(${[own, MORE[type]].filter(Boolean).join('|')})`) };
});

const forScriptTag = () =>
  build({
    ...common,
    plugins: [
      compileAhead(),
      inlineNamespaces(),
      shortPackages(),
      shortMessages(),
      shortTheme(),
      minifyTemplates(),
      shortNamesOf(BUNDLED),
    ],
    build: {
      outDir: join(out, 'cdn'),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: { 'cabar-charts': 'src/entries/cdn.ts' }, formats: ['es'] },
      rolldownOptions: {
        // d3 calls these while it loads; what they make is not used.
        treeshake: { manualPureFunctions: ['bisector', 'Blur2', 'shuffler'], propertyReadSideEffects: false },
        output: {
          minify: true,
          comments: false,
          // One large file compresses better than the entry and what it shares with charts, apart.
          codeSplitting: {
            groups: [
              // First: a group takes along what its modules import, unless an earlier one has it.
              { name: 'core', test: CORE },
              ...charts,
              // The formats and the words of a language are one request.
              ...['en', 'ru', 'kk'].map((language) => ({
                name: `locale-${language}`,
                test: new RegExp(`/src/locale/(tables|translations/common)/${language}\\.ts$`),
              })),
            ],
          },
          entryFileNames: 'cabar-charts.js',
          chunkFileNames: ({ facadeModuleId, name }) =>
            `${/^(core|locale-)/.test(name) || charts.some((chart) => chart.name === name) ? name : chunkName(facadeModuleId)}-[hash].js`,
        },
      },
    },
  });

/**
 * The file of the script tag: its name stays, those of the parts have a hash. It starts what the page's elements name
 * (their kind of chart, the page's language) beside the core and not after it; what fails is asked for again later.
 */
const starter = (): void => {
  const folder = join(out, 'cdn');
  const files = readdirSync(folder);
  const [core, hash] = files.map((file) => /^core-([\w-]{8})\.js$/.exec(file)).find(Boolean)!;
  const there = (names: readonly string[], prefix = '') =>
    names.filter((name) => files.includes(`${prefix}${name}-${hash}.js`));
  // Languages have two letters, kinds more.
  const known = [...there(LANGUAGES, 'locale-'), ...there(DOCUMENT_TYPES)].join('|');
  const code = `const d=document;
for(const k of new Set([d.documentElement.lang.slice(0,2),...Array.from(d.querySelectorAll("cabar-chart[type]"),e=>e.getAttribute("type"))]))/^(${known})$/.test(k)&&import((k[2]?"./":"./locale-")+k+"-${hash}.js").catch(()=>{});
await import("./${core}");
`;
  writeFileSync(join(folder, 'cabar-charts.js'), code);
};

/**
 * One hash for all parts instead of one for each: the names stand in each other's code, and eight letters that repeat
 * weigh nothing there. The parts belong together anyway: the numbers of messages run through all of them.
 */
const oneHash = (): void => {
  const folder = join(out, 'cdn');
  const names = readdirSync(folder).filter((file) => /-[\w-]{8}\.js$/.test(file));
  const renamed = (text: string, hash: string): string =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/[\w-]{8}\.js$/, `${hash}.js`)), text);
  const code = shortExports(
    new Map(
      names.map((name) => [
        renamed(name, NO_HASH),
        renamed(readFileSync(join(folder, name), 'utf8'), NO_HASH),
      ]),
    ),
  );
  for (const [name, text] of code) code.set(name, shortLoaders(text, NO_HASH));
  const hash = createHash('sha256')
    .update([...code].join())
    .digest('base64url')
    .slice(0, 8);
  for (const name of names) rmSync(join(folder, name));
  for (const [name, text] of code)
    writeFileSync(join(folder, name.replace(NO_HASH, hash)), text.replaceAll(NO_HASH, hash));
};

/** Stands for the hash until there is one. */
const NO_HASH = 'hash0000';

const run = (args: string[]): void => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status) throw new Error(`failed: ${args.join(' ')}`);
};

const types = (): void => {
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(out, 'types')]);
  for (const name of entries)
    writeFileSync(join(out, `${name}.d.ts`), `export * from './types/entries/${name}.js';\n`);
};

const schemas = (): void => {
  mkdirSync(join(out, 'schema'), { recursive: true });
  for (const [type, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(out, 'schema', `${type}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
};

const elements = (): void =>
  // It joins its folder to the current one.
  run(['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', relative('.', out)]);

/** Every file of cdn/ with its bytes, bytes under gzip, and the value for an `integrity` attribute. */
const manifest = (): void => {
  const folder = join(out, 'cdn');
  const files = readdirSync(folder)
    .filter((file) => file !== 'manifest.json' && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const hash = createHash('sha384').update(content).digest('base64');
      return {
        file,
        bytes: content.length,
        gzip: gzipSync(content, { level: 9 }).length,
        integrity: `sha384-${hash}`,
      };
    });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
};

/** The notices that the bundled packages ask for; the code itself carries no comments. */
const notices = (): void => {
  const text = (name: string): string => {
    const folder = join('node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const used = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return `${name} ${used.version}, ${used.license}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  };
  const cldr = readFileSync('src/locale/tables/LICENSE-unicode.txt', 'utf8');
  writeFileSync(
    join(out, 'cdn', 'licenses.txt'),
    [...BUNDLED.map(text), cldr].join(`\n${'-'.repeat(80)}\n\n`),
  );
};

rmSync(out, { recursive: true, force: true });
await forBundlers();
await forScriptTag();
oneHash();
starter();
notices();
manifest();
schemas();
elements();
types();
